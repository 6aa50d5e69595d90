package dev.wick.live.list;

import dev.wick.format.Sheet;
import java.io.IOException;
import java.io.Writer;

/// A list's rows as documents.
///
/// @param sheet for CSV and Markdown
public record Documents(Sheet sheet, Json json) {

  /// Writes a document.
  public interface Json {
    void write(Writer out) throws IOException;
  }
}
