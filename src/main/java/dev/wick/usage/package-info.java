/// Tokens, messages and the book: the set of all messages, each once, whatever file or order its
/// records came in (design: Counting 2 to 5).
@NullMarked
package dev.wick.usage;

import org.jspecify.annotations.NullMarked;
