package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wick.json.BrokenJson;
import dev.wick.json.ByteWord;
import dev.wick.json.JsonBytes;
import dev.wick.json.JsonText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes values of what is read. For one thread.
final class JsonValues {

  /// As many digits, sign included, always fit a `long`.
  private static final int SAFE_DIGITS = 18;

  private final JsonBytes json;
  private final StringPool strings = new StringPool();

  JsonValues(JsonBytes json) {
    this.json = json;
  }

  /// The last key.
  Key key() throws BrokenJson {
    if (!json.isEscaped()) {
      return Key.of(json.bytes(), json.from(), json.to());
    }
    byte[] name = unescaped().getBytes(UTF_8);
    return Key.of(Arrays.copyOf(name, name.length + ByteWord.MARGIN), 0, name.length);
  }

  /// The last key or string as text.
  String name() throws BrokenJson {
    return text();
  }

  /// Passes the value that comes next.
  ///
  /// @return whether it is this text
  boolean isText(String text) throws BrokenJson {
    if (json.peek() != '"') {
      json.skip();
      return false;
    }
    json.string();
    return json.isEscaped() ? text.equals(unescaped()) : isWritten(text);
  }

  /// @param text of ASCII
  private boolean isWritten(String text) {
    if (text.length() != json.to() - json.from()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (json.bytes()[json.from() + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Passes the value that comes next.
  ///
  /// @return its text if it is a string and not empty, else null
  @Nullable String textOrNull() throws BrokenJson {
    if (json.peek() != '"') {
      json.skip();
      return null;
    }
    json.string();
    return json.from() == json.to() ? null : text();
  }

  private String text() throws BrokenJson {
    return json.isEscaped() ? unescaped() : strings.of(json.bytes(), json.from(), json.to());
  }

  private String unescaped() {
    return JsonText.of(json.bytes(), json.from(), json.to(), true);
  }

  /// Passes the value that comes next.
  ///
  /// @return the moment it names if it is a string that does, else [IsoTime#UNREADABLE]
  long moment() throws BrokenJson {
    if (json.peek() != '"') {
      json.skip();
      return IsoTime.UNREADABLE;
    }
    json.string();
    if (json.isEscaped()) {
      byte[] text = unescaped().getBytes(UTF_8);
      return IsoTime.millis(text, 0, text.length);
    }
    return IsoTime.millis(json.bytes(), json.from(), json.to());
  }

  /// Passes the value that comes next.
  ///
  /// @return the whole part of it if it is a number, 0 if it is null; below 0 if it is negative or
  ///   anything else
  long count() throws BrokenJson {
    int first = json.peek();
    if (first == 'n') {
      json.literal("null");
      return 0;
    }
    if (!isNumber(first)) {
      json.skip();
      return -1;
    }
    boolean whole = json.number();
    if (!whole || json.to() - json.from() > SAFE_DIGITS) {
      double value = Double.parseDouble(written());
      return value < 0 ? -1 : (long) value;
    }
    long value = 0;
    for (int i = first == '-' ? json.from() + 1 : json.from(); i < json.to(); i++) {
      value = value * 10 + json.bytes()[i] - '0';
    }
    return first == '-' ? -value : value;
  }

  /// Passes the value that comes next.
  ///
  /// @return the number as it is written, empty for anything else
  String numeral() throws BrokenJson {
    if (!isNumber(json.peek())) {
      json.skip();
      return "";
    }
    json.number();
    return written();
  }

  /// Passes the value that comes next; true if it is `true`.
  boolean isTrue() throws BrokenJson {
    boolean itIs = json.peek() == 't';
    json.skip();
    return itIs;
  }

  private static boolean isNumber(int first) {
    return first == '-' || (first >= '0' && first <= '9');
  }

  private String written() {
    return new String(json.bytes(), json.from(), json.to() - json.from(), ISO_8859_1);
  }
}
