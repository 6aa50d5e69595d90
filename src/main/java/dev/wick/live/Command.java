package dev.wick.live;

/// What the user can tell the view to do, in the order in which the key bar names it.
enum Command {
  OPEN("enter", "open", "see what the selected row or panel is made of"),
  BACK("esc", "back", "back to where you came from, or take the filter away"),
  HELP("?", "help", "this page"),
  FILTER("/", "filter", "only the rows that have the words you type"),
  SORT("s", "sort", "sort by the marked column; again: the other way round"),
  FREEZE("f", "freeze", "hold the picture still, and let it go on; also: space"),
  ZOOM("z", "zoom", "give one panel the whole screen, and take it back"),
  MEASURE("c", "cost/tokens", "cost or tokens in bars, shares and charts"),
  READS("r", "cache reads", "tokens with or without cache reads"),
  DAYS("d", "days", "all time, the last 30 or 7 days, or today, in all views"),
  PROJECT("p", "project", "the selected row's project alone, in all views; again: all"),
  EXPORT("e", "export", "write the rows to a file: JSON, CSV or Markdown"),
  COPY("y", "copy", "give the selected row to the clipboard"),
  LONGER("+", "longer", "charts over a longer time"),
  SHORTER("-", "shorter", "charts over a shorter time"),
  THEME("t", "theme", "the next theme"),
  MOUSE("m", "mouse", "leave the mouse to the terminal, or take it back"),
  NEXT_TAB("tab", "next view", "the next view; Shift-Tab: the one before; a digit: that one"),
  PREVIOUS_TAB("", "", ""),
  UP("↑ ↓ k j", "", "the row or panel above, below"),
  DOWN("", "", ""),
  LEFT("← → h l", "", "the column or panel to the left, to the right"),
  RIGHT("", "", ""),
  PAGE_UP("pgup pgdn", "", "a page up, down"),
  PAGE_DOWN("", "", ""),
  FIRST("g G", "", "the first row, the last one; also: Home, End"),
  LAST("", "", ""),
  QUIT("q", "quit", "leave wick; also: Ctrl-C");

  private final String key;
  private final String does;
  private final String explained;

  Command(String key, String does, String explained) {
    this.key = key;
    this.does = does;
    this.explained = explained;
  }

  /// The key as the screen names it; empty for one that is named with the one before it.
  String key() {
    return key;
  }

  /// Whether it does something with the rows of a list, or with the selected one.
  boolean isAboutRows() {
    return switch (this) {
      case OPEN, FILTER, SORT, PROJECT, EXPORT, COPY -> true;
      case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, FIRST, LAST -> true;
      case BACK, HELP, FREEZE, ZOOM, MEASURE, READS, DAYS, LONGER, SHORTER, THEME, MOUSE -> false;
      case NEXT_TAB, PREVIOUS_TAB, QUIT -> false;
    };
  }

  /// A word or two for the key bar; empty for what it does not name.
  String does() {
    return does;
  }

  /// A line for the help page.
  String explained() {
    return explained;
  }
}
