/// The 5-hour blocks: where they start and end, how fast one burns, where it will end.
@NullMarked
package dev.wick.window;

import org.jspecify.annotations.NullMarked;
