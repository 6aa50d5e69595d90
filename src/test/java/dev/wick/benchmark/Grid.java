package dev.wick.benchmark;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a terminal shows: enough of ECMA-48 to follow a program that moves, writes and erases.
/// Colours are passed over, every character is one cell wide. For one thread.
final class Grid {
  private static final char ESCAPE = '\u001b';
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b(?:\\[([0-9;?<>=]*)["
              + " -/]*([@-~])|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[P_^][^\u001b]*\u001b\\\\|["
              + " -/]+[0-~]|[0-OQ-Z\\\\`-~])");

  private final char[][] cells;
  private final StringBuilder pending = new StringBuilder();
  private final StringBuilder answers = new StringBuilder();

  private int row;
  private int column;
  private int savedRow;
  private int savedColumn;

  Grid(int columns, int rows) {
    cells = new char[rows][columns];
    erase(0, rows * columns);
  }

  /// Takes what a program wrote; an unfinished escape sequence waits for its rest.
  void write(String text) {
    pending.append(text);
    Matcher sequence = SEQUENCE.matcher(pending);
    int at = 0;
    while (at < pending.length()) {
      if (pending.charAt(at) != ESCAPE) {
        put(pending.charAt(at));
        at++;
      } else if (sequence.region(at, pending.length()).lookingAt()) {
        String kind = sequence.group(2);
        if (kind != null) {
          obey(sequence.group(1), kind.charAt(0));
        } else {
          obey(pending.charAt(at + 1));
        }
        at = sequence.end();
      } else {
        break;
      }
    }
    pending.delete(0, at);
  }

  /// What the program is owed on its questions; each once.
  String answers() {
    String owed = answers.toString();
    answers.setLength(0);
    return owed;
  }

  /// A row's text.
  String row(int number) {
    return new String(cells[number]);
  }

  int rows() {
    return cells.length;
  }

  /// All rows, each with a newline.
  String text() {
    StringBuilder text = new StringBuilder();
    for (char[] line : cells) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private void put(char letter) {
    switch (letter) {
      case '\n' -> row = Math.min(row + 1, cells.length - 1);
      case '\r' -> column = 0;
      case '\b' -> column = Math.max(0, column - 1);
      default -> {
        if (letter >= ' ' && column < cells[row].length) {
          cells[row][column] = letter;
          column++;
        }
      }
    }
  }

  private void obey(char kind) {
    if (kind == '7') {
      savedRow = row;
      savedColumn = column;
    } else if (kind == '8') {
      row = savedRow;
      column = savedColumn;
    }
  }

  private void obey(String parameters, char kind) {
    if (!parameters.isEmpty() && parameters.charAt(0) > ';') {
      return; // a private mode
    }
    String[] words = parameters.split(";", -1);
    int first = number(words, 0, 1);
    switch (kind) {
      case 'H', 'f' -> move(first - 1, number(words, 1, 1) - 1);
      case 'A' -> move(row - first, column);
      case 'B' -> move(row + first, column);
      case 'C' -> move(row, column + first);
      case 'D' -> move(row, column - first);
      case 'G' -> move(row, first - 1);
      case 'd' -> move(first - 1, column);
      case 's' -> obey('7');
      case 'u' -> obey('8');
      case 'J' -> erase(number(words, 0, 0) == 0 ? position() : 0, area());
      case 'K' -> erase(position(), (row + 1) * cells[0].length);
      case 'n' -> answers.append("\u001b[" + (row + 1) + ";" + (column + 1) + "R");
      case 'c' -> answers.append("\u001b[?62;22c");
      default -> {}
    }
  }

  private void move(int toRow, int toColumn) {
    row = Math.clamp(toRow, 0, cells.length - 1);
    column = Math.clamp(toColumn, 0, cells[0].length - 1);
  }

  private int position() {
    return row * cells[0].length + Math.min(column, cells[0].length - 1);
  }

  private int area() {
    return cells.length * cells[0].length;
  }

  private void erase(int from, int to) {
    for (int i = from / cells[0].length; i * cells[0].length < to; i++) {
      int start = i * cells[0].length;
      Arrays.fill(cells[i], Math.max(0, from - start), Math.min(cells[0].length, to - start), ' ');
    }
  }

  private static int number(String[] words, int index, int otherwise) {
    return index < words.length && !words[index].isEmpty()
        ? Integer.parseInt(words[index])
        : otherwise;
  }
}
