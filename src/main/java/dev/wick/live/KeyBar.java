package dev.wick.live;

import dev.wick.format.Cells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last row: the keys that do something now, or what is being typed, or an answer.
final class KeyBar {
  private static final int GAP = 3;

  private KeyBar() {}

  /// A key and its cells.
  private record Placed(Command command, int x, String does) {
    int end() {
      return x + command.key().length() + 1 + does.length();
    }
  }

  static void draw(Canvas canvas, Area row, ViewState state) {
    if (Prompt.draw(canvas, row, state.talk().dialog())) {
      return;
    }
    if (!state.talk().said().isEmpty()) {
      String said = Cells.cut(Cells.clean(state.talk().said()), row.width() - 2);
      canvas.put(row.x() + 1, row.y(), said, Ink.STRONG);
      return;
    }
    for (Placed placed : placed(row, state)) {
      int end = canvas.put(placed.x, row.y(), placed.command.key(), Ink.ACCENT);
      canvas.put(end + 1, row.y(), placed.does, Ink.LABEL);
    }
  }

  /// The command in a column; null if there is none.
  static @Nullable Command at(Area row, ViewState state, int column) {
    for (Placed placed : placed(row, state)) {
      if (placed.x <= column && column < placed.end()) {
        return placed.command;
      }
    }
    return null;
  }

  private static List<Placed> placed(Area row, ViewState state) {
    List<Placed> placed = new ArrayList<>();
    Placed quit = new Placed(Command.QUIT, row.x() + 1, Command.QUIT.does());
    placed.add(quit);
    int x = quit.end() + GAP;
    for (Command command : Command.values()) {
      if (command != Command.QUIT && !command.does().isEmpty() && Works.now(command, state)) {
        Placed next = new Placed(command, x, does(command, state));
        if (next.end() <= row.right()) {
          placed.add(next);
          x = next.end() + GAP;
        }
      }
    }
    return placed;
  }

  /// What the key would bring, not what there is.
  private static String does(Command command, ViewState state) {
    return switch (command) {
      case FREEZE -> state.motion() == Motion.FROZEN ? "go on" : command.does();
      case MEASURE -> "by " + word(state);
      case READS -> state.tastes().reads() ? "without reads" : "with reads";
      case PROJECT -> state.route().scope().project() == null ? command.does() : "all projects";
      case ZOOM ->
          state.route().page() instanceof LivePage page && page.zoomed()
              ? "all panels"
              : command.does();
      case MOUSE -> state.tastes().mouse() ? "mouse off" : "mouse on";
      default -> command.does();
    };
  }

  private static String word(ViewState state) {
    return switch (state.measure().other()) {
      case COST -> "cost";
      case TOKENS -> "tokens";
    };
  }
}
