/// JSON read where it lies: as a cursor over one value for the lines of transcripts, as a sequence
/// of tokens for the small files that people and programs write.
@NullMarked
package dev.wick.json;

import org.jspecify.annotations.NullMarked;
