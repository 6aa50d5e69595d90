package dev.wick.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What JSON strings say.
public final class JsonText {
  private static final int CODE_DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private JsonText() {}

  /// The text of a string that [JsonBytes] has passed.
  ///
  /// @param from where it begins behind its quote
  /// @param to where its last quote is
  /// @param escaped whether it has escapes
  public static String of(byte[] bytes, int from, int to, boolean escaped) {
    return escaped ? unescaped(bytes, from, to) : new String(bytes, from, to - from, UTF_8);
  }

  private static String unescaped(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int plain = from;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\\') {
        text.append(new String(bytes, plain, at - plain, UTF_8));
        at++;
        if (bytes[at] == 'u') {
          text.append(code(bytes, at + 1));
          at += CODE_DIGITS;
        } else {
          text.append(character(bytes[at]));
        }
        plain = at + 1;
      }
    }
    return text.append(new String(bytes, plain, to - plain, UTF_8)).toString();
  }

  /// Half a character beyond the first 65,536 stays a half.
  private static char code(byte[] bytes, int at) {
    int code = 0;
    for (int i = 0; i < CODE_DIGITS; i++) {
      code = code * HEXADECIMAL + Character.digit(bytes[at + i], HEXADECIMAL);
    }
    return (char) code;
  }

  private static char character(byte escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) escape; // a quote or a slash
    };
  }
}
