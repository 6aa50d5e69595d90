package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import dev.wick.json.JsonBytes;
import dev.wick.json.Utf8;

/// Reads JSON on a line that is too long to be held, by the rules of [JsonBytes], which passes
/// every value that fits the line's window; what is longer is gone into by its parts. For one
/// thread.
final class LongJson {

  /// A failure this near to the end of the window may come from the end.
  private static final int SEAM = 16;

  private static final int ESCAPE_LENGTH = 6;
  private static final int HEX = 16;

  private final LineWindow window;
  private final JsonBytes json = new JsonBytes();
  private final JsonValues values = new JsonValues(json);

  private long place;
  private int from;
  private int to;

  LongJson(LineWindow window) {
    this.window = window;
  }

  void begin(long newPlace) {
    place = newPlace;
  }

  /// Where the next byte is that is read.
  long place() {
    return place;
  }

  /// Where the last short value begins in the window's bytes.
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The last short value, which is a string, as text.
  String name() throws BrokenJson {
    return values.name();
  }

  byte peek() throws BrokenJson {
    if (place >= window.end()) {
      throw new BrokenJson();
    }
    return window.at(place);
  }

  void expect(char expected) throws BrokenJson {
    if (peek() != expected) {
      throw new BrokenJson();
    }
    place++;
  }

  /// Passes white space, where there is some.
  void blanks() {
    while (place < window.end() && isSpace(window.at(place))) {
      place++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /// Enters the object or array that comes next; false if it is empty and thereby passed.
  boolean enters(char close) throws BrokenJson {
    place++;
    blanks();
    boolean inside = peek() != close;
    place += inside ? 0 : 1;
    return inside;
  }

  /// After a value inside: goes to the next one; false where the object or array ended.
  boolean goesOn(char close) throws BrokenJson {
    blanks();
    boolean more = peek() == ',';
    expect(more ? ',' : close);
    if (more) {
      blanks();
    }
    return more;
  }

  /// Passes the value that comes next if it is short.
  ///
  /// @param depth inside how many others it is
  /// @return false if it goes on behind the window, and nothing was passed
  boolean isShort(int depth) throws BrokenJson {
    from = window.turnTo(place);
    int limit = window.limit(from);
    byte first = peek();
    json.begin(window.bytes(), from, limit);
    try {
      json.skip(depth);
      to = json.position();
      boolean cut = to == limit && !window.endsAt(limit);
      if (cut && first != '"' && first != '{' && first != '[') {
        return false; // a number may go on
      }
      place += to - from;
      return true;
    } catch (BrokenJson e) {
      if (json.position() < limit - SEAM || window.endsAt(limit)) {
        place += json.position() - from;
        throw e;
      }
      return false;
    }
  }

  /// Passes the string that comes next, however long it is.
  void string() throws BrokenJson {
    expect('"');
    boolean more = true;
    while (more) {
      int start = window.turnTo(place);
      int limit = window.limit(start);
      int at = plain(start, limit);
      place += at - start;
      if (at < limit || window.endsAt(limit)) {
        more = peek() != '"';
        place += more ? special() : 1;
      }
    }
  }

  /// The first byte that is a quote, a backslash, a control character or not ASCII.
  private int plain(int start, int limit) {
    byte[] text = window.bytes();
    int at = start;
    while (at < limit && text[at] >= ' ' && text[at] != '"' && text[at] != '\\') {
      at++;
    }
    return at;
  }

  /// How many bytes an escape or a character has that is not ASCII.
  private int special() throws BrokenJson {
    int at = window.turnTo(place);
    int limit = window.limit(at);
    byte[] text = window.bytes();
    int length = text[at] == '\\' ? escape(at, limit) : Utf8.characterLength(text, at, limit);
    if (length < 2) {
      throw new BrokenJson(); // a control character, or no UTF-8
    }
    return length;
  }

  private int escape(int at, int limit) {
    byte[] text = window.bytes();
    if (at + 1 >= limit || "\"\\/bfnrtu".indexOf(text[at + 1]) < 0) {
      return 0;
    }
    if (text[at + 1] != 'u') {
      return 2;
    }
    boolean hex = at + ESCAPE_LENGTH <= limit;
    for (int i = at + 2; hex && i < at + ESCAPE_LENGTH; i++) {
      hex = Character.digit(text[i], HEX) >= 0;
    }
    return hex ? ESCAPE_LENGTH : 0;
  }
}
