/// Holds the product to its promise: a second, plain and slow reader written from the design's
/// words alone, and tests that run the product, as classes and as the built program, against it.
@NullMarked
package dev.wick.proof;

import org.jspecify.annotations.NullMarked;
