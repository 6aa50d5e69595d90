package dev.wick.live;

import dev.wick.format.Cells;
import dev.wick.format.Numbers;
import java.util.ArrayList;
import java.util.List;

/// All keys of the open page, those that do nothing just now dim, and where its figures come from.
/// A sentence is broken between words; what has no room is scrolled to.
///
/// @param area all of it
/// @param inside the same without a border
record HelpPage(Area area, Area inside, String title, String source, List<Line> lines) {
  private static final int KEY = 11;
  private static final int GAP = 2;
  private static final int FRAME_ROWS = 6;

  /// A column of keys is at least this wide where two stand beside each other.
  private static final int COLUMN = 78;

  /// In fewer cells a sentence stands below its key.
  private static final int LEAST_TEXT = 16;

  /// @param key empty for what goes on with the sentence before
  /// @param indent where the text begins
  record Line(String key, int indent, String text, boolean works) {}

  static HelpPage of(ViewState state) {
    Chrome chrome = Chrome.of(state);
    Area body = chrome.body();
    // What is typed has the last row where there is none for keys.
    Area area = chrome.small() ? body.top(body.height() - 1) : body;
    Area inside = area.height() >= FRAME_ROWS ? Frame.inside(area) : area;
    return new HelpPage(
        area,
        inside,
        "Keys of " + state.route().page().crumb(),
        source(state),
        lines(state, inside.width() / columns(inside) - GAP));
  }

  void draw(Canvas canvas, int top) {
    int first = Math.min(top, last());
    int seen = Math.min(lines.size() - first, room());
    if (area.height() > inside.height()) {
      String place = "↑ ↓ " + (first + 1) + "–" + (first + seen) + " of " + lines.size();
      Area ignored = Frame.draw(canvas, area, title, last() == 0 ? source : place);
    }
    int rows = Math.max(1, (seen + columns(inside) - 1) / columns(inside));
    for (int i = 0; i < seen; i++) {
      int x = inside.x() + i / rows * (inside.width() / columns(inside));
      int y = inside.y() + i % rows;
      Line line = lines.get(first + i);
      canvas.put(x, y, line.key, line.works ? Ink.ACCENT : Ink.DIM);
      canvas.put(x + line.indent, y, line.text, line.works ? Ink.TEXT : Ink.DIM);
    }
  }

  /// The largest number of lines that can be scrolled by; 0 if there is room for all.
  int last() {
    return Math.max(0, lines.size() - room());
  }

  /// How many lines are seen at once.
  int room() {
    return inside.height() * columns(inside);
  }

  private static int columns(Area inside) {
    return inside.width() >= 2 * COLUMN ? 2 : 1;
  }

  /// `253 transcripts in ~/.claude`.
  private static String source(ViewState state) {
    int files = state.standing().reading().files();
    String count = Numbers.grouped(files) + (files == 1 ? " transcript" : " transcripts");
    String places = Header.places(state);
    return places.isEmpty() || files == 0 ? "" : count + " in " + places;
  }

  private static List<Line> lines(ViewState state, int cells) {
    List<Line> lines = new ArrayList<>();
    for (Command command : Command.values()) {
      if (!command.key().isEmpty() && Works.everOn(state.route().page(), command)) {
        boolean works = Works.now(command, state);
        boolean below = cells - KEY < LEAST_TEXT;
        List<String> texts = broken(command.explained(), below ? cells : cells - KEY);
        lines.add(new Line(command.key(), KEY, below ? "" : texts.getFirst(), works));
        for (String text : below ? texts : texts.subList(1, texts.size())) {
          lines.add(new Line("", below ? GAP : KEY, text, works));
        }
      }
    }
    return List.copyOf(lines);
  }

  /// A sentence in lines of so many cells; only a longer word is cut.
  private static List<String> broken(String sentence, int cells) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : sentence.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Cells.width(longer) > cells) {
        lines.add(Cells.cut(line, Math.max(0, cells)));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(Cells.cut(line, Math.max(0, cells)));
    return lines;
  }
}
