package dev.wick.live;

import dev.wick.live.list.Listed;
import dev.wick.live.list.Narrowing;

/// Which commands do something in a state: those alone are named in the key bar.
final class Works {

  private Works() {}

  static boolean now(Command command, ViewState state) {
    boolean any = state.standing().messages() > 0;
    return switch (command) {
      case QUIT, HELP, NEXT_TAB, PREVIOUS_TAB, MOUSE -> true;
      case THEME -> state.setup().themes().size() > 1;
      case FREEZE, MEASURE, READS -> any;
      case DAYS -> any && reach(state) == Narrowing.Reach.SHARED;
      case LONGER -> any && state.tastes().span() != state.tastes().span().longer();
      case SHORTER -> any && state.tastes().span() != state.tastes().span().shorter();
      case OPEN, BACK, PROJECT, ZOOM, FILTER, SORT, EXPORT, COPY -> any && onPage(command, state);
      case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, FIRST, LAST -> any && onPage(command, state);
    };
  }

  /// Whether a page like this one knows a command, be it that it does nothing just now.
  static boolean everOn(Page page, Command command) {
    return switch (command) {
      case ZOOM, LONGER, SHORTER -> page instanceof LivePage;
      case FILTER, SORT, EXPORT, COPY, PAGE_UP, PAGE_DOWN, FIRST, LAST -> page instanceof ListPage;
      default -> true;
    };
  }

  private static boolean onPage(Command command, ViewState state) {
    if (!everOn(state.route().page(), command)) {
      return false;
    }
    return switch (state.route().page()) {
      case LivePage page -> onLive(command, state, page);
      case ListPage page -> onList(command, state, page);
    };
  }

  /// A key that would change nothing that is to be seen is better without effect.
  private static Narrowing.Reach reach(ViewState state) {
    return state.route().page() instanceof ListPage page
        ? page.narrowing().reach()
        : Narrowing.Reach.SHARED;
  }

  private static boolean onLive(Command command, ViewState state, LivePage page) {
    return switch (command) {
      case BACK -> page.zoomed() || page.focused();
      case PROJECT -> state.route().scope().project() != null;
      default -> !Chrome.of(state).small();
    };
  }

  private static boolean onList(Command command, ViewState state, ListPage page) {
    return switch (command) {
      case BACK -> !page.filter().isEmpty() || state.route().pages().size() > 1;
      case PROJECT ->
          reach(state) != Narrowing.Reach.ALL
              && (state.route().scope().project() != null || onRow(command, state, page));
      case FILTER -> !page.filter().isEmpty() || onRow(command, state, page);
      default -> onRow(command, state, page);
    };
  }

  /// Whether it does something with the selected row, or with any.
  private static boolean onRow(Command command, ViewState state, ListPage page) {
    Listed<?> list = state.list();
    if (list == null || list.rows().isEmpty()) {
      return false;
    }
    return switch (command) {
      case OPEN -> list.below(page.cursor().index(), state.standing().now()) != null;
      case PROJECT -> list.project(page.cursor().index()) != null;
      default -> true;
    };
  }
}
