package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import dev.wick.json.ByteWord;
import java.util.Arrays;

/// The gist of an object on a long line: the same object without what no rule of [RecordParser] and
/// [MessageText] looks at, so that those rules judge it as they judge every other. All of the
/// object is read and has to be JSON. For one thread.
final class Gist {

  /// A hundred times what was ever seen of what is kept.
  private static final int MAX_LENGTH = 1 << 20;

  /// What of a value is kept.
  private enum Kept {
    /// The object itself.
    RECORD,
    MESSAGE,
    /// Every byte.
    ALL,
    /// As far as the first text in it needs it.
    CONTENT,
    /// A part of it.
    BLOCK,
    /// The text of that.
    TEXT,
    /// A string, a number, a word; of others that they are there.
    SCALAR,
    NOTHING;

    private Kept of(String name) {
      return switch (this) {
        case RECORD ->
            switch (name) {
              case "message" -> MESSAGE;
              case "quotaLimits" -> ALL;
              default -> SCALAR;
            };
        case MESSAGE ->
            switch (name) {
              case "usage" -> ALL;
              case "content" -> CONTENT;
              default -> SCALAR;
            };
        case ALL -> ALL;
        case BLOCK -> name.equals("text") ? TEXT : SCALAR;
        case CONTENT, TEXT, SCALAR, NOTHING -> NOTHING;
      };
    }
  }

  private final LineWindow window;
  private final LongJson json;

  private byte[] bytes = new byte[ByteWord.MARGIN];
  private int length;
  private boolean texted; // the first text has gone by, and was too long to be kept

  Gist(LineWindow window) {
    this.window = window;
    this.json = new LongJson(window);
  }

  /// The gist, and some bytes beyond it.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /// After the object that was read, or where reading it failed.
  long end() {
    return json.place();
  }

  /// Reads the object that begins at a place.
  void read(long open) throws BrokenJson {
    json.begin(open);
    length = 0;
    texted = false;
    value(Kept.RECORD, 0);
  }

  private void value(Kept kept, int depth) throws BrokenJson {
    byte first = json.peek();
    if (json.isShort(depth)) {
      if ((kept == Kept.SCALAR || kept == Kept.TEXT) && (first == '{' || first == '[')) {
        keepEmpty(kept, first);
      } else {
        keepLast(kept);
      }
      return;
    }
    switch (first) {
      case '{' -> object(kept, depth);
      case '[' -> array(kept, depth);
      case '"' -> {
        keepEmpty(kept, first);
        texted |= kept == Kept.TEXT;
        json.string();
      }
      default -> throw new BrokenJson(); // no number is as long as the window
    }
  }

  private void object(Kept kept, int depth) throws BrokenJson {
    boolean opens =
        switch (kept) {
          case RECORD, MESSAGE, BLOCK, ALL -> true;
          case CONTENT, TEXT, SCALAR, NOTHING -> false;
        };
    Kept inside = opens ? kept : Kept.NOTHING;
    keepEmpty(opens ? Kept.NOTHING : kept, (byte) '{');
    keep(inside, '{');
    boolean more = json.enters('}');
    while (more) {
      String name = name(inside);
      json.blanks();
      json.expect(':');
      keep(inside, ':');
      json.blanks();
      value(inside.of(name), depth + 1);
      more = json.goesOn('}');
      if (more) {
        keep(inside, ',');
      }
    }
    keep(inside, '}');
  }

  private void array(Kept kept, int depth) throws BrokenJson {
    boolean opens = kept == Kept.CONTENT || kept == Kept.ALL;
    Kept inside = opens ? kept : Kept.NOTHING;
    keepEmpty(opens ? Kept.NOTHING : kept, (byte) '[');
    keep(inside, '[');
    int start = length;
    boolean more = json.enters(']');
    while (more) {
      Kept item = item(inside, length - start);
      if (length > start) {
        keep(item, ',');
      }
      value(item, depth + 1);
      more = json.goesOn(']');
    }
    keep(inside, ']');
  }

  /// What is kept of an item that comes after others of this length.
  private Kept item(Kept array, int before) {
    if (array != Kept.CONTENT) {
      return array;
    }
    return texted || before > window.reach() ? Kept.NOTHING : Kept.BLOCK;
  }

  private String name(Kept kept) throws BrokenJson {
    if (json.peek() != '"') {
      throw new BrokenJson();
    }
    if (json.isShort(0)) {
      keepLast(kept);
      return kept == Kept.NOTHING ? "" : json.name();
    }
    keepEmpty(kept, (byte) '"');
    json.string();
    return "";
  }

  /// Keeps the last short value.
  private void keepLast(Kept kept) throws BrokenJson {
    if (kept != Kept.NOTHING) {
      append(window.bytes(), json.from(), json.to());
    }
  }

  /// Keeps of a value that it is there, and of what kind it is.
  private void keepEmpty(Kept kept, byte first) throws BrokenJson {
    keep(kept, (char) first);
    keep(kept, first == '{' ? '}' : first == '[' ? ']' : '"');
  }

  private void keep(Kept kept, char character) throws BrokenJson {
    if (kept != Kept.NOTHING) {
      append(new byte[] {(byte) character}, 0, 1);
    }
  }

  private void append(byte[] text, int from, int to) throws BrokenJson {
    int longer = length + to - from;
    if (longer > MAX_LENGTH) {
      throw new BrokenJson();
    }
    if (longer > bytes.length - ByteWord.MARGIN) {
      bytes = Arrays.copyOf(bytes, 2 * longer + ByteWord.MARGIN);
    }
    System.arraycopy(text, from, bytes, length, to - from);
    length = longer;
  }
}
