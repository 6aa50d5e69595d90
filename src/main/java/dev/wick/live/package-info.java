/// The terminal view: state, keys, layout, panels, theme and the terminal itself.
@NullMarked
package dev.wick.live;

import org.jspecify.annotations.NullMarked;
