package dev.wick.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads small JSON files token by token: settings, prices, themes, what Claude Code tells a status
/// line. Strict (RFC 8259, UTF-8, with or without byte order mark); what comes after the first
/// value is looked at only by who asks for it. For one thread.
///
/// Why not the library: Jackson's parsers ask for `BigDecimal`, and on JDK 25 that class multiplies
/// powers of five up to 5^65536 when it is first used: 12 of the 80 ms that a start takes.
public final class JsonReader {
  private static final int DEEPEST = 500;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final JsonBytes json = new JsonBytes();
  private final byte[] bytes;
  private final int end;
  private final boolean byHand;

  /// Which of the open values are objects, the outermost first.
  private final boolean[] objects = new boolean[DEEPEST];

  private int depth;
  private @Nullable JsonToken token;
  private String name = "";

  /// Where the reader goes on.
  private int at;

  /// The token at hand, texts and names without their quotes.
  private int from;

  private int to;
  private boolean escaped;

  /// The line of [#counted].
  private int line = 1;

  private int counted;

  private JsonReader(byte[] content, int length, boolean byHand) {
    bytes = Arrays.copyOf(content, length + ByteWord.MARGIN);
    end = length;
    this.byHand = byHand;
    at = length >= 3 && Arrays.equals(content, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
  }

  /// A reader of the first bytes of an array.
  public static JsonReader of(byte[] content, int length) {
    return new JsonReader(content, length, false);
  }

  public static JsonReader of(byte[] content) {
    return of(content, content.length);
  }

  /// A reader of what people write: comments in the manner of Java are passed over, and a comma
  /// before a closing bracket, as is left where a comment takes the last field away.
  public static JsonReader ofHandwritten(byte[] content) {
    return new JsonReader(content, content.length, true);
  }

  /// Goes to the next token.
  public JsonToken next() throws JsonFault {
    try {
      token = step();
      return token;
    } catch (BrokenJson e) {
      throw fault();
    }
  }

  /// The token at hand.
  ///
  /// @throws IllegalStateException before the first [#next()]
  public JsonToken token() {
    if (token == null) {
      throw new IllegalStateException("nothing was read yet");
    }
    return token;
  }

  /// The name that was read last.
  public String name() {
    return name;
  }

  /// The text at hand; other values as they are written.
  public String text() {
    return JsonText.of(bytes, from, to, escaped);
  }

  /// The number at hand, or the nearest that a double can hold.
  public double number() {
    return Double.parseDouble(text());
  }

  /// How many objects and lists are open.
  public int depth() {
    return depth;
  }

  /// The line of the token at hand, or of what is none; counted from 1.
  public int line() {
    for (; counted < from; counted++) {
      if (bytes[counted] == '\n') {
        line++;
      }
    }
    return line;
  }

  /// If the token at hand opens an object or a list, goes to its end.
  public void skip() throws JsonFault {
    if (token == JsonToken.OBJECT || token == JsonToken.LIST) {
      int outside = depth - 1;
      while (depth > outside) {
        next();
      }
    }
  }

  private JsonFault fault() {
    int broken = Math.max(at, json.position());
    from = Math.min(broken, end);
    return new JsonFault(broken >= end);
  }

  private JsonToken step() throws BrokenJson {
    skipBlank();
    if (token == null) {
      return at == end ? JsonToken.END : value();
    }
    if (token == JsonToken.NAME) {
      return value();
    }
    if (depth == 0) {
      return end();
    }
    boolean first = token == JsonToken.OBJECT || token == JsonToken.LIST;
    boolean comma = !first && peek() == ',';
    if (comma) {
      at++;
      skipBlank();
    }
    if (peek() == (objects[depth - 1] ? '}' : ']') && (byHand || !comma)) {
      return close();
    }
    if (!first && !comma) {
      throw new BrokenJson();
    }
    return objects[depth - 1] ? field() : value();
  }

  private JsonToken end() throws BrokenJson {
    if (at < end) {
      throw new BrokenJson();
    }
    return JsonToken.END;
  }

  private JsonToken field() throws BrokenJson {
    string();
    name = text();
    skipBlank();
    if (peek() != ':') {
      throw new BrokenJson();
    }
    at++;
    return JsonToken.NAME;
  }

  private JsonToken value() throws BrokenJson {
    return switch (peek()) {
      case '{' -> open(JsonToken.OBJECT);
      case '[' -> open(JsonToken.LIST);
      case '"' -> {
        string();
        yield JsonToken.TEXT;
      }
      case 't' -> literal("true", JsonToken.TRUE);
      case 'f' -> literal("false", JsonToken.FALSE);
      case 'n' -> literal("null", JsonToken.NULL);
      default -> numeral();
    };
  }

  private JsonToken open(JsonToken opening) throws BrokenJson {
    if (depth == DEEPEST) {
      throw new BrokenJson();
    }
    objects[depth++] = opening == JsonToken.OBJECT;
    pass(1);
    return opening;
  }

  private JsonToken close() {
    depth--;
    pass(1);
    return objects[depth] ? JsonToken.OBJECT_END : JsonToken.LIST_END;
  }

  private void string() throws BrokenJson {
    json.begin(bytes, at, end);
    json.string();
    from = json.from();
    to = json.to();
    escaped = json.isEscaped();
    at = json.position();
  }

  private JsonToken numeral() throws BrokenJson {
    json.begin(bytes, at, end);
    boolean whole = json.number();
    pass(json.position() - at);
    return whole ? JsonToken.WHOLE : JsonToken.DECIMAL;
  }

  private JsonToken literal(String word, JsonToken meaning) throws BrokenJson {
    json.begin(bytes, at, end);
    json.literal(word);
    pass(word.length());
    return meaning;
  }

  private void pass(int length) {
    from = at;
    at += length;
    to = at;
    escaped = false;
  }

  private int peek() throws BrokenJson {
    if (at >= end) {
      throw new BrokenJson();
    }
    return bytes[at];
  }

  private void skipBlank() throws BrokenJson {
    while (at < end) {
      int b = bytes[at];
      if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
        at++;
      } else if (b == '/' && byHand) {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipComment() throws BrokenJson {
    at++;
    switch (peek()) {
      case '/' -> {
        while (at < end && bytes[at] != '\n') {
          at++;
        }
      }
      case '*' -> {
        at += 3;
        while (at <= end && !(bytes[at - 2] == '*' && bytes[at - 1] == '/')) {
          at++;
        }
        if (at > end) {
          throw new BrokenJson();
        }
      }
      default -> throw new BrokenJson();
    }
  }
}
