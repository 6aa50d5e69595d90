/// Settings from the defaults, the user's file, the environment and the options.
@NullMarked
package dev.wick.config;

import org.jspecify.annotations.NullMarked;
