/// Made-up transcripts of the shape that real ones have, for measuring.
@NullMarked
package dev.wick.benchmark.data;

import org.jspecify.annotations.NullMarked;
