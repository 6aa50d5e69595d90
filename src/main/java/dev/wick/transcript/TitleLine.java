package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A line that names a session.
///
/// @param session the session's id; null where the line tells of none
/// @param leaf uuid of a line of the session, on summaries alone
record TitleLine(Kind kind, String title, @Nullable String session, @Nullable String leaf) {

  /// Who gave the name, the least worthy first.
  enum Kind {
    SUMMARY("summary"),
    AI("ai-title"),
    CUSTOM("custom-title");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  /// A line's type stands at its beginning; its session's id before it is all that was ever seen.
  private static final int BEGINNING = 128;

  private static final byte[][] TYPES = {
    quoted(Kind.SUMMARY), quoted(Kind.AI), quoted(Kind.CUSTOM)
  };

  /// The line as what it says; null if it says nothing of titles.
  static @Nullable TitleLine of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + BEGINNING);
    for (byte[] type : TYPES) {
      if (ByteSearch.string(bytes, from, end, type) >= 0) {
        return read(bytes, from, to);
      }
    }
    return null;
  }

  private static byte[] quoted(Kind kind) {
    return ('"' + kind.type + '"').getBytes(StandardCharsets.US_ASCII);
  }

  private static @Nullable TitleLine read(byte[] bytes, int from, int to) {
    String type = "";
    String summary = "";
    String ai = "";
    String custom = "";
    String session = "";
    String leaf = "";
    try (JsonParser parser = MessageText.JSON.createParser(bytes, from, to - from)) {
      parser.nextToken();
      String name;
      while ((name = parser.nextFieldName()) != null) {
        JsonToken value = parser.nextToken();
        String text = value == JsonToken.VALUE_STRING ? parser.getText() : "";
        parser.skipChildren();
        switch (name) {
          case "type" -> type = text;
          case "summary" -> summary = text;
          case "aiTitle" -> ai = text;
          case "customTitle" -> custom = text;
          case "sessionId" -> session = text;
          case "leafUuid" -> leaf = text;
          default -> {}
        }
      }
    } catch (IOException e) {
      return null; // A broken line names nothing; what it may cost is counted elsewhere.
    }
    for (Kind kind : Kind.values()) {
      if (kind.type.equals(type)) {
        String title =
            switch (kind) {
              case SUMMARY -> summary;
              case AI -> ai;
              case CUSTOM -> custom;
            };
        return title.isBlank()
            ? null
            : new TitleLine(
                kind, title, session.isEmpty() ? null : session, leaf.isEmpty() ? null : leaf);
      }
    }
    return null;
  }
}
