package dev.wick.cli;

import dev.wick.format.Csv;
import dev.wick.format.Look;
import dev.wick.format.Markdown;
import dev.wick.format.Page;
import dev.wick.format.Sheet;
import dev.wick.live.terminal.Dialect;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Puts what a command has to say on standard output, at once and as UTF-8.
final class Answer {

  private Answer() {}

  /// Draws text.
  interface Drawing {
    void draw(Page page);
  }

  /// Writes a document.
  interface Document {
    void write(Writer out) throws IOException;
  }

  static void text(Inquiry inquiry, Drawing drawing) throws IOException {
    int width = TerminalWidth.of(inquiry.surroundings());
    Page page = new Page(inquiry.look().within(width));
    drawing.draw(page);
    print(inquiry.surroundings(), page.toString());
  }

  /// Makes the rows of a report.
  interface Rows {
    Sheet sheet();
  }

  /// Gives a report in the form asked for.
  ///
  /// @param below what a table has to say below it
  static void give(Inquiry inquiry, Document json, Rows rows, Drawing below)
      throws IOException, UsageException {
    switch (inquiry.form()) {
      case JSON -> json(inquiry, json);
      case CSV -> print(inquiry.surroundings(), written(out -> Csv.write(out, rows.sheet())));
      case MARKDOWN -> print(inquiry.surroundings(), Markdown.of(rows.sheet()));
      case TABLE ->
          text(
              inquiry,
              page -> {
                rows.sheet().draw(page);
                below.draw(page);
              });
    }
  }

  static void json(Inquiry inquiry, Document document) throws IOException {
    print(inquiry.surroundings(), written(document));
  }

  private static String written(Document document) throws IOException {
    StringWriter text = new StringWriter();
    document.write(text);
    return text.toString();
  }

  /// Prints an answer. That nobody reads it is not an error: `wick daily | head -5` has what it
  /// wants.
  ///
  /// @throws IOException with one sentence, if it cannot be written otherwise
  static void print(Surroundings surroundings, String text) throws IOException {
    try {
      surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
      surroundings.out().flush();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (!reason.contains("Broken pipe") && !reason.contains("Bad file descriptor")) {
        throw new IOException("standard output cannot be written: " + reason, e);
      }
    }
  }

  /// How text has to look where it goes; its width is not asked for.
  static Look look(Arguments arguments, Surroundings surroundings) throws UsageException {
    boolean terminal = surroundings.terminals().out();
    boolean ascii = arguments.has(Switch.ASCII) || (terminal && !shapes(surroundings));
    return new Look(Look.UNBOUNDED, coloured(arguments, surroundings, terminal), ascii);
  }

  /// Whether the terminal shows more than letters: a serial line promises UTF-8 by the locale of
  /// the machine at its one end, and a VT100 at the other.
  private static boolean shapes(Surroundings surroundings) {
    return surroundings.unicode() && Dialect.of(surroundings.environment()) == Dialect.MODERN;
  }

  /// Whether the user wants colours.
  ///
  /// @param shown they would be seen
  static boolean coloured(Arguments arguments, Surroundings surroundings, boolean shown)
      throws UsageException {
    Colour colour = arguments.choice(Switch.COLOR, Colour.class);
    return switch (colour == null ? Colour.AUTO : colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          shown
              && surroundings.variable("NO_COLOR").isEmpty()
              && !surroundings.variable("TERM").equals("dumb");
    };
  }

  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }
}
