package dev.wick.format;

/// Lines of text under way to a terminal or a pipe. Takes care of colour and ASCII, so that nobody
/// else has to; text from outside must have been through [Cells#clean].
public final class Page {
  private final Look look;
  private final StringBuilder text = new StringBuilder();

  public Page(Look look) {
    this.look = look;
  }

  public Look look() {
    return look;
  }

  public Page put(String piece) {
    text.append(look.ascii() ? Ascii.of(piece) : piece);
    return this;
  }

  public Page put(Tone tone, String piece) {
    if (!look.colour() || tone == Tone.BODY || piece.isEmpty()) {
      return put(piece);
    }
    text.append(tone.code());
    put(piece);
    text.append(Tone.RESET);
    return this;
  }

  /// Ends the line.
  public Page end() {
    text.append('\n');
    return this;
  }

  /// A sentence on lines of its own, broken between words where the page ends.
  public Page paragraph(Tone tone, String sentence) {
    return entry("", 0, tone, sentence);
  }

  /// The same beside a label.
  ///
  /// @param indent cells that the label has, before every line
  Page entry(String label, int indent, Tone tone, String sentence) {
    String left = Cells.left(label, indent);
    int start = 0;
    while (start < sentence.length()) {
      int end = lineEnd(sentence, start, look.width() - indent);
      put(Tone.DIM, left).put(tone, sentence.substring(start, end)).end();
      left = " ".repeat(indent);
      start = end + 1;
    }
    return this;
  }

  /// Where a line that begins at `start` ends: at the last space that fits, or after a first word
  /// that does not.
  private int lineEnd(String sentence, int start, int room) {
    int end = sentence.length();
    while (Cells.width(sentence.substring(start, end)) > room) {
      int space = sentence.lastIndexOf(' ', end - 1);
      if (space <= start) {
        break;
      }
      end = space;
    }
    return end;
  }

  /// Everything so far.
  @Override
  public String toString() {
    return text.toString();
  }
}
