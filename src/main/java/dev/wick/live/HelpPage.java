package dev.wick.live;

import dev.wick.format.Cells;
import java.util.ArrayList;
import java.util.List;

/// All keys of the open page; those that do nothing just now are dim.
final class HelpPage {
  private static final int KEY = 8;
  private static final int GAP = 2;
  private static final int FRAME_ROWS = 6;

  /// Cells of a column of keys, from where on two stand beside each other.
  private static final int COLUMN = 78;

  private HelpPage() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    boolean framed = area.height() >= FRAME_ROWS;
    Area inside = framed ? Frame.draw(canvas, area, title(state), "") : area;
    List<Command> commands = commands(state);
    int columns = inside.width() >= 2 * COLUMN || crowded(inside, commands) ? 2 : 1;
    int rows = (commands.size() + columns - 1) / columns;
    int width = inside.width() / columns;
    for (int i = 0; i < commands.size(); i++) {
      int x = inside.x() + i / rows * width;
      int row = i % rows;
      if (row < inside.height()) {
        line(canvas, new Area(x, inside.y() + row, width - GAP, 1), commands.get(i), state);
      }
    }
  }

  private static boolean crowded(Area inside, List<Command> commands) {
    return commands.size() > inside.height() && inside.width() >= COLUMN - 10;
  }

  private static String title(ViewState state) {
    return "Keys of " + state.route().page().crumb();
  }

  private static List<Command> commands(ViewState state) {
    List<Command> commands = new ArrayList<>();
    for (Command command : Command.values()) {
      if (!command.key().isEmpty() && Works.everOn(state.route().page(), command)) {
        commands.add(command);
      }
    }
    return commands;
  }

  private static void line(Canvas canvas, Area row, Command command, ViewState state) {
    boolean works = Works.now(command, state);
    canvas.put(row.x(), row.y(), command.key(), works ? Ink.ACCENT : Ink.DIM);
    String text =
        Wording.fitting(
            row.width() - KEY,
            command.explained(),
            Cells.cut(command.explained(), row.width() - KEY));
    canvas.put(row.x() + KEY, row.y(), text, works ? Ink.TEXT : Ink.DIM);
  }
}
