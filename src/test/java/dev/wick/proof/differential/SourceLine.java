package dev.wick.proof.differential;

import dev.wick.transcript.TranscriptFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A line of a transcript as it lies in the file.
///
/// @param offset where it begins in the file, in bytes
/// @param raw a character a byte, without the newline
/// @param whole it is one JSON object and nothing else
record SourceLine(TranscriptFile file, long offset, String raw, boolean whole) {
  private static final Pattern NULLS =
      Pattern.compile(
          "\"(id|cwd|model|speed|costUSD|version|sessionId|requestId|isApiErrorMessage"
              + "|cache_read_input_tokens|cache_creation_input_tokens)\":null");
  private static final String HIGH = "\\\\u[dD][89abAB][0-9a-fA-F]{2}";
  private static final String LOW = "\\\\u[dD][c-fC-F][0-9a-fA-F]{2}";
  private static final Pattern HALF =
      Pattern.compile(HIGH + "(?!" + LOW + ")|(?<!" + HIGH + ")" + LOW);

  /// Has the key as ccusage looks for it.
  boolean hasTightUsage() {
    return raw.contains("\"usage\":{");
  }

  boolean hasNull() {
    return raw.contains(":null");
  }

  /// Has one of the names that must not be null, at any depth, also in what a tool was given.
  boolean hasForbiddenNull() {
    return NULLS.matcher(raw).find();
  }

  /// All its characters are some: no bytes that are no UTF-8, no half of a surrogate pair.
  boolean isSoundText() {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)));
      return !HALF.matcher(raw).find();
    } catch (CharacterCodingException noUtf8) {
      return false;
    }
  }
}
