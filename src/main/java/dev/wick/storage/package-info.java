/// Where wick keeps files of its own, and how it writes them: for the owner alone, and never half.
@NullMarked
package dev.wick.storage;

import org.jspecify.annotations.NullMarked;
