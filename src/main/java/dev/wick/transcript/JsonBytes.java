package dev.wick.transcript;

/// Reads JSON where it lies, strictly (RFC 8259, UTF-8), value by value. Nine bytes of ten on the
/// lines that count belong to strings nobody asks for; they are passed eight at a time, which takes
/// a third of the time that a general streaming parser needs under C1. For one thread.
///
/// Loads may reach [ByteSearch#MARGIN] bytes beyond the end.
final class JsonBytes {

  private static final long LOW = ByteSearch.LOW;
  private static final long HIGH = ByteSearch.HIGH;
  private static final long QUOTES = '"' * LOW;
  private static final long BACKSLASHES = '\\' * LOW;
  private static final long SPACES = ' ' * LOW;

  /// Deeper is no transcript but an attack on the stack.
  private static final int MAX_DEPTH = 1000;

  private byte[] bytes = new byte[ByteSearch.MARGIN];
  private int at;
  private int end;

  private int from;
  private int to;
  private boolean escaped;

  /// Turns to the value that begins at `from`; it must end before `to`.
  void begin(byte[] newBytes, int first, int last) {
    bytes = newBytes;
    at = first;
    end = last;
  }

  /// The byte that comes next; it tells what kind of value there is: `{`, `[`, `"`, `t`, `f`, `n`,
  /// or a number.
  int peek() throws BrokenJson {
    if (at >= end) {
      throw new BrokenJson();
    }
    return bytes[at];
  }

  int position() {
    return at;
  }

  byte[] bytes() {
    return bytes;
  }

  /// Where the last key, string or number begins, without its quotes.
  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The last key or string has escapes in it.
  boolean isEscaped() {
    return escaped;
  }

  /// Enters the object that comes next and reads its first key, if it has one.
  boolean firstKey() throws BrokenJson {
    expect('{');
    skipSpace();
    if (peek() == '}') {
      at++;
      return false;
    }
    key();
    return true;
  }

  /// After a value: reads the next key; false where the object ended.
  boolean nextKey() throws BrokenJson {
    if (!next('}')) {
      return false;
    }
    key();
    return true;
  }

  /// Enters the array that comes next; false if it is empty.
  boolean firstItem() throws BrokenJson {
    expect('[');
    skipSpace();
    if (peek() == ']') {
      at++;
      return false;
    }
    return true;
  }

  /// After an item: goes to the next one; false where the array ended.
  boolean nextItem() throws BrokenJson {
    return next(']');
  }

  private boolean next(char close) throws BrokenJson {
    skipSpace();
    int b = peek();
    at++;
    if (b == ',') {
      skipSpace();
      return true;
    }
    if (b != close) {
      throw new BrokenJson();
    }
    return false;
  }

  private void key() throws BrokenJson {
    string();
    skipSpace();
    expect(':');
    skipSpace();
  }

  /// Passes the value that comes next, whatever it is.
  void skip() throws BrokenJson {
    skip(0);
  }

  private void skip(int depth) throws BrokenJson {
    if (depth > MAX_DEPTH) {
      throw new BrokenJson();
    }
    switch (peek()) {
      case '"' -> string();
      case '{' -> {
        for (boolean more = firstKey(); more; more = nextKey()) {
          skip(depth + 1);
        }
      }
      case '[' -> {
        for (boolean more = firstItem(); more; more = nextItem()) {
          skip(depth + 1);
        }
      }
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number();
    }
  }

  /// Passes the string that comes next.
  // Fields in locals, as C1 would load them anew for every word.
  void string() throws BrokenJson {
    expect('"');
    byte[] text = bytes;
    int last = end;
    int i = at;
    from = i;
    boolean escapes = false;
    while (i < last) {
      long marks = marks(ByteSearch.word(text, i));
      if (marks == 0) {
        i += Long.BYTES;
        continue;
      }
      i += ByteSearch.first(marks);
      if (i < last) {
        byte b = text[i];
        if (b == '"') {
          to = i;
          at = i + 1;
          escaped = escapes;
          return;
        }
        escapes |= b == '\\';
        i = b == '\\' ? escape(text, i, last) : character(text, i, last);
      }
    }
    throw broken(last);
  }

  private BrokenJson broken(int where) {
    at = where;
    return new BrokenJson();
  }

  /// Marks the first quote, backslash, control character or byte that is not ASCII of a word; marks
  /// above the lowest one may be wrong.
  private static long marks(long word) {
    return (((word ^ QUOTES) - LOW) | ((word ^ BACKSLASHES) - LOW) | (word - SPACES) | word) & HIGH;
  }

  private int character(byte[] text, int from, int to) throws BrokenJson {
    int length = Utf8.characterLength(text, from, to);
    if (length < 2) {
      throw broken(from); // a control character, or no UTF-8
    }
    return from + length;
  }

  private int escape(byte[] text, int from, int to) throws BrokenJson {
    int kind = from + 1 < to ? text[from + 1] : 0;
    if (kind == 'n' || kind == '"' || kind == '\\') {
      return from + 2;
    }
    return switch (kind) {
      case '/', 'b', 'f', 'r', 't' -> from + 2;
      case 'u' -> {
        for (int i = from + 2; i < from + 6; i++) {
          if (i >= to || Character.digit(text[i], 16) < 0) {
            throw broken(from);
          }
        }
        yield from + 6;
      }
      default -> throw broken(from);
    };
  }

  /// Passes the number that comes next.
  ///
  /// @return whether it is written as a whole one
  boolean number() throws BrokenJson {
    from = at;
    if (peek() == '-') {
      at++;
    }
    boolean zero = peek() == '0';
    int digits = digits();
    boolean whole = true;
    if (zero && digits > 1) {
      throw new BrokenJson();
    }
    if (at < end && bytes[at] == '.') {
      at++;
      digits();
      whole = false;
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
      whole = false;
    }
    to = at;
    return whole;
  }

  private int digits() throws BrokenJson {
    byte[] text = bytes;
    int last = end;
    int i = at;
    while (i < last && text[i] >= '0' && text[i] <= '9') {
      i++;
    }
    int count = i - at;
    if (count == 0) {
      throw new BrokenJson();
    }
    at = i;
    return count;
  }

  /// Passes this word.
  void literal(String word) throws BrokenJson {
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
  }

  private void expect(char expected) throws BrokenJson {
    if (peek() != expected) {
      throw new BrokenJson();
    }
    at++;
  }

  private void skipSpace() {
    // Transcripts have none: one look is all it mostly takes.
    while (at < end && bytes[at] <= ' ' && isSpace(bytes[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
