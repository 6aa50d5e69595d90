/// The entry of wick. What it does lives in the packages below, one for each step from the
/// transcripts on disk to the picture on the terminal; nothing on the left of that way knows what
/// is on its right.
@NullMarked
package dev.wick;

import org.jspecify.annotations.NullMarked;
