package dev.wick.live;

import java.util.List;

/// What a command makes of the live page.
final class LiveReaction {

  private LiveReaction() {}

  static ViewState of(ViewState state, LivePage page, Command command) {
    return switch (command) {
      case OPEN -> open(state, page.focus());
      case ZOOM -> state.at(page.on(page.focus()).zoomed(!page.zoomed()));
      case BACK -> state.at(page.zoomed() ? page.zoomed(false) : page.withoutFocus());
      case PROJECT -> state.at(state.route().about(state.route().scope().of(null)));
      case UP -> moved(state, page, 0, -1);
      case DOWN -> moved(state, page, 0, 1);
      case LEFT -> moved(state, page, -1, 0);
      case RIGHT -> moved(state, page, 1, 0);
      default -> state;
    };
  }

  /// The page that a panel's figures are made of.
  static ViewState open(ViewState state, Panel panel) {
    return state.at(state.route().down(panel.below(state)));
  }

  /// The panel that begins nearest in a direction gets the focus. The first key shows it only.
  private static ViewState moved(ViewState state, LivePage page, int across, int down) {
    if (!page.focused()) {
      return state.at(page.on(page.focus()));
    }
    List<Layout.Placed> panels = Layout.of(Chrome.of(state).body());
    Area from = area(panels, page.focus());
    Panel nearest = page.focus();
    long least = Long.MAX_VALUE;
    for (Layout.Placed placed : panels) {
      int right = placed.area().x() - from.x();
      int below = placed.area().y() - from.y();
      long distance = (long) right * right + (long) below * below;
      boolean ahead = across * right > 0 || down * below > 0;
      if (ahead && distance < least) {
        nearest = placed.panel();
        least = distance;
      }
    }
    return state.at(page.on(nearest));
  }

  private static Area area(List<Layout.Placed> panels, Panel panel) {
    for (Layout.Placed placed : panels) {
      if (placed.panel() == panel) {
        return placed.area();
      }
    }
    return panels.getFirst().area();
  }
}
