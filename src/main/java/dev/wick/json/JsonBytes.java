package dev.wick.json;

/// Reads JSON where it lies, strictly (RFC 8259, UTF-8), value by value. Nine bytes of ten on the
/// lines that count belong to strings nobody asks for; they are passed eight at a time, which takes
/// a third of the time that a general streaming parser needs under C1. For one thread.
///
/// Loads may reach [ByteWord#MARGIN] bytes beyond the end.
public final class JsonBytes {

  private static final long LOW = ByteWord.LOW;
  private static final long HIGH = ByteWord.HIGH;
  private static final long QUOTES = '"' * LOW;
  private static final long BACKSLASHES = '\\' * LOW;
  private static final long SPACES = ' ' * LOW;

  /// Deeper is no transcript but an attack on the stack.
  private static final int MAX_DEPTH = 1000;

  private byte[] bytes = new byte[ByteWord.MARGIN];
  private int at;
  private int end;

  private int from;
  private int to;
  private boolean escaped;

  /// Turns to the value that begins at `from`; it must end before `to`.
  public void begin(byte[] newBytes, int first, int last) {
    bytes = newBytes;
    at = first;
    end = last;
  }

  /// The byte that comes next; it tells what kind of value there is: `{`, `[`, `"`, `t`, `f`, `n`,
  /// or a number.
  public int peek() throws BrokenJson {
    if (at >= end) {
      throw new BrokenJson();
    }
    return bytes[at];
  }

  public int position() {
    return at;
  }

  public byte[] bytes() {
    return bytes;
  }

  /// Where the last key, string or number begins, without its quotes.
  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /// The last key or string has escapes in it.
  public boolean isEscaped() {
    return escaped;
  }

  /// Enters the object that comes next and reads its first key, if it has one.
  public boolean firstKey() throws BrokenJson {
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
  public boolean nextKey() throws BrokenJson {
    if (!next('}')) {
      return false;
    }
    key();
    return true;
  }

  /// Enters the array that comes next; false if it is empty.
  public boolean firstItem() throws BrokenJson {
    expect('[');
    skipSpace();
    if (peek() == ']') {
      at++;
      return false;
    }
    return true;
  }

  /// After an item: goes to the next one; false where the array ended.
  public boolean nextItem() throws BrokenJson {
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
  public void skip() throws BrokenJson {
    skip(0);
  }

  /// The same inside of `depth` others.
  public void skip(int depth) throws BrokenJson {
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
  public void string() throws BrokenJson {
    expect('"');
    from = at;
    escaped = false;
    while (true) {
      long word = ByteWord.at(bytes, at);
      long quotes = word ^ QUOTES;
      long backslashes = word ^ BACKSLASHES;
      // The lowest byte marked is a quote, a backslash, a control character or not ASCII.
      long special =
          (((quotes - LOW) & ~quotes)
                  | ((backslashes - LOW) & ~backslashes)
                  | ((word - SPACES) & ~word)
                  | word)
              & HIGH;
      if (special == 0) {
        at += Long.BYTES;
      } else {
        at += Long.numberOfTrailingZeros(special) >>> 3;
        if (peek() == '"') {
          to = at++;
          return;
        }
        special();
      }
      if (at >= end) {
        throw new BrokenJson();
      }
    }
  }

  private void special() throws BrokenJson {
    if (bytes[at] == '\\') {
      escaped = true;
      escape();
    } else {
      int length = Utf8.characterLength(bytes, at, end);
      if (length < 2) {
        throw new BrokenJson(); // a control character, or no UTF-8
      }
      at += length;
    }
  }

  private void escape() throws BrokenJson {
    at++;
    switch (peek()) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
      case 'u' -> {
        for (int i = 1; i <= 4; i++) {
          if (at + i >= end || Character.digit(bytes[at + i], 16) < 0) {
            throw new BrokenJson();
          }
        }
        at += 5;
      }
      default -> throw new BrokenJson();
    }
  }

  /// Passes the number that comes next.
  ///
  /// @return whether it is written as a whole one
  public boolean number() throws BrokenJson {
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
    int start = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw new BrokenJson();
    }
    return at - start;
  }

  /// Passes this word.
  public void literal(String word) throws BrokenJson {
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
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
