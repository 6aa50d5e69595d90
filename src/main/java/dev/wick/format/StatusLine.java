package dev.wick.format;

/// A status line by a template: `{name}` stands for a figure, `[…]` for a part that is left out
/// where none of its figures is known, a doubled bracket for itself; everything else is text. A
/// part that comes first on the line goes without the separator it begins with, such as ` · `. What
/// is not known is `–`; a name that nobody knows stays as it is written.
public final class StatusLine {

  /// What is shown where the user says nothing.
  public static final String DEFAULT =
      "[{model}][ · 5h {limit.5h} {limit.5h.left}][ · 7d {limit.7d}][ · block {block.cost}"
          + " {block.left}][ · session {cost}][ · context {context}]";

  /// Shown where nothing is known at all, because Claude Code takes an empty line for a failure.
  private static final String NOTHING = "wick";

  /// Characters of ` · `.
  private static final int SEPARATOR = 3;

  private final String template;
  private final StatusWords words;
  private final Look look;
  private int at;

  private StatusLine(String template, StatusWords words, Look look) {
    this.template = template;
    this.words = words;
    this.look = look;
  }

  /// The line, without a line end.
  public static String of(String template, StatusFacts facts, Look look) {
    String line = new StatusLine(template, new StatusWords(facts), look).line();
    return line.isBlank() ? NOTHING : line;
  }

  private String line() {
    Page line = new Page(look);
    while (at < template.length()) {
      if (opensPart()) {
        part(line);
      } else {
        piece(line);
      }
    }
    return line.toString();
  }

  private boolean opensPart() {
    return template.charAt(at) == '[' && !doubled();
  }

  private boolean doubled() {
    return at + 1 < template.length() && template.charAt(at + 1) == template.charAt(at);
  }

  /// A part between brackets; an open one ends with the template.
  private void part(Page line) {
    at++;
    if (beginsWithSeparator() && line.toString().isEmpty()) {
      at += SEPARATOR;
    }
    Page part = new Page(look);
    boolean known = false;
    boolean figures = false;
    while (at < template.length() && (template.charAt(at) != ']' || doubled())) {
      figures |= template.charAt(at) == '{' && template.indexOf('}', at) > 0;
      known |= piece(part);
    }
    at++;
    if (known || !figures) {
      line.put(part.toString());
    }
  }

  /// Whether a sign between two spaces comes next.
  private boolean beginsWithSeparator() {
    if (at + SEPARATOR > template.length()) {
      return false;
    }
    char sign = template.charAt(at + 1);
    return template.charAt(at) == ' '
        && template.charAt(at + 2) == ' '
        && !Character.isLetterOrDigit(sign)
        && "[]{}".indexOf(sign) < 0;
  }

  /// A figure or a stretch of text; true if it is a figure that is known.
  private boolean piece(Page page) {
    char c = template.charAt(at);
    if (c == '{' && !doubled()) {
      int end = template.indexOf('}', at);
      if (end > 0) {
        StatusWords.Word word = words.of(template.substring(at + 1, end));
        page.put(word.tone(), word.text());
        at = end + 1;
        return word.known();
      }
    }
    int start = at;
    at += (c == '[' || c == ']' || c == '{' || c == '}') && doubled() ? 2 : 1;
    int end = start + 1;
    if (at == end) {
      while (at < template.length() && "[]{}".indexOf(template.charAt(at)) < 0) {
        at++;
      }
      end = at;
    }
    page.put(Tone.DIM, template.substring(start, end));
    return false;
  }
}
