/// Where transcripts are, which of their bytes are new, and what a line says. Knows nothing of what
/// the numbers mean: counting belongs to `usage`.
@NullMarked
package dev.wick.transcript;

import org.jspecify.annotations.NullMarked;
