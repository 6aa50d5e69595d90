package dev.wick.json;

/// Reads JSON where it lies, strictly (RFC 8259, UTF-8), value by value. Nine bytes of ten on the
/// lines that count belong to strings nobody asks for; they are passed eight at a time, which takes
/// a third of the time that a general streaming parser needs under C1. For one thread.
///
/// Loads may reach [ByteWord#MARGIN] bytes beyond the end.
public final class JsonBytes {

  private static final long LOW = ByteWord.LOW;
  private static final long HIGH = ByteWord.HIGH;
  private static final long BACKSLASHES = '\\' * LOW;

  /// Puts a quote just above the control characters and leaves these below: one test finds both.
  private static final long QUOTE_TO_SPACE = ('"' ^ ' ') * LOW;

  private static final long ABOVE_SPACES = (' ' + 1) * LOW;

  private static final String ESCAPED = "\"\\/bfnrt";
  private static final boolean[] IS_ESCAPED = new boolean[128];

  static {
    for (int i = 0; i < ESCAPED.length(); i++) {
      IS_ESCAPED[ESCAPED.charAt(i)] = true;
    }
  }

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

  /// Passes the string that comes next. All in one method, as C1 takes none of this size into
  /// another.
  public void string() throws BrokenJson {
    expect('"');
    from = at;
    escaped = false;
    byte[] text = bytes;
    int i = at;
    while (true) {
      long word = ByteWord.at(text, i);
      long quotes = word ^ QUOTE_TO_SPACE;
      long backslashes = word ^ BACKSLASHES;
      // The lowest byte marked is a quote, a backslash, a control character or not ASCII.
      long special =
          (((quotes - ABOVE_SPACES) & ~quotes) | ((backslashes - LOW) & ~backslashes) | word)
              & HIGH;
      i += special == 0 ? Long.BYTES : ByteWord.firstMark(special);
      if (i >= end) {
        throw broken(end);
      }
      if (special != 0) {
        byte b = text[i];
        if (b == '"') {
          to = i;
          at = i + 1;
          return;
        }
        i = b == '\\' ? escape(i) : characters(i);
      }
    }
  }

  /// @return after the escape that begins there
  private int escape(int backslash) throws BrokenJson {
    escaped = true;
    int i = backslash + 1;
    byte b = i < end ? bytes[i] : 0;
    if (b == 'u') {
      return unicode(i);
    }
    if (b < 0 || !IS_ESCAPED[b]) {
      throw broken(i);
    }
    return i + 1;
  }

  private int unicode(int u) throws BrokenJson {
    for (int i = u + 1; i <= u + 4; i++) {
      if (i >= end || Character.digit(bytes[i], 16) < 0) {
        throw broken(i);
      }
    }
    return u + 5;
  }

  /// @return after the characters beyond ASCII that begin there
  private int characters(int first) throws BrokenJson {
    int i = first;
    do {
      int length = Utf8.characterLength(bytes, i, end);
      if (length < 2) {
        throw broken(i); // a control character, or no UTF-8
      }
      i += length;
    } while (bytes[i] < 0 && i < end);
    return i;
  }

  /// What was looked at before the failure counts as passed, so that looking on has a bound.
  private BrokenJson broken(int position) {
    at = Math.min(position, end);
    return new BrokenJson();
  }

  /// Passes the number that comes next.
  ///
  /// @return whether it is written as a whole one
  public boolean number() throws BrokenJson {
    from = at;
    int first = peek() == '-' ? at + 1 : at;
    int i = afterDigits(first);
    if (bytes[first] == '0' && i - first > 1) {
      throw broken(i);
    }
    boolean whole = true;
    if (i < end && bytes[i] == '.') {
      i = afterDigits(i + 1);
      whole = false;
    }
    if (i < end && (bytes[i] | 0x20) == 'e') {
      boolean sign = i + 1 < end && (bytes[i + 1] == '+' || bytes[i + 1] == '-');
      i = afterDigits(sign ? i + 2 : i + 1);
      whole = false;
    }
    to = i;
    at = i;
    return whole;
  }

  private int afterDigits(int first) throws BrokenJson {
    int i = first;
    while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    if (i == first) {
      throw broken(i);
    }
    return i;
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
    while (at < end && bytes[at] <= ' ' && isSpace(bytes[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
