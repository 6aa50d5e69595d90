package dev.wick.live;

import dev.wick.live.list.Listed;
import org.jspecify.annotations.Nullable;

/// What lies under the mouse.
final class Mouse {

  private Mouse() {}

  /// A click on a tab opens it, on a key presses it; on a row or panel it selects, and on a
  /// selected one it opens.
  static ViewState clicked(ViewState state, int column, int row) {
    if (!state.tastes().mouse()) {
      return state;
    }
    if (state.talk().dialog() instanceof Dialog.Help) {
      return state.with(Talk.NONE);
    }
    Chrome chrome = Chrome.of(state);
    if (chrome.tabs().contains(column, row)) {
      Tab tab = TabBar.at(chrome.tabs(), state, column);
      return tab == null ? state : state.at(state.route().to(tab));
    }
    if (chrome.keys().contains(column, row)) {
      Command command = KeyBar.at(chrome.keys(), state, column);
      return command == null ? state : Reaction.command(state, command);
    }
    return switch (state.route().page()) {
      case LivePage page -> onLive(state, page, chrome.body(), column, row);
      case ListPage page -> onList(state, page, column, row);
    };
  }

  /// The wheel moves a list, or the help page.
  static ViewState wheeled(ViewState state, int lines) {
    if (state.tastes().mouse() && state.talk().dialog() instanceof Dialog.Help help) {
      return Typing.scrolled(state, help, lines);
    }
    Listed<?> list = state.list();
    if (!state.tastes().mouse()
        || list == null
        || !(state.route().page() instanceof ListPage page)
        || !(state.talk().dialog() instanceof Dialog.None)) {
      return state;
    }
    return state.at(page.with(page.cursor().scrolled(lines, ListArea.of(state).height(), list)));
  }

  private static ViewState onLive(ViewState state, LivePage page, Area body, int column, int row) {
    if (page.zoomed() || Chrome.of(state).small()) {
      return state;
    }
    for (Layout.Placed placed : Layout.of(body)) {
      if (placed.area().contains(column, row)) {
        return page.focused() && page.focus() == placed.panel()
            ? Reaction.command(state, Command.OPEN)
            : state.at(page.on(placed.panel()));
      }
    }
    return state;
  }

  private static ViewState onList(ViewState state, ListPage page, int column, int row) {
    ListArea area = ListArea.of(state);
    @Nullable Listed<?> list = state.list();
    if (list == null) {
      return state;
    }
    if (area.head().contains(column, row)) {
      String title = ListTable.of(state, list).titleAt(area.head().x(), column);
      return title.isEmpty() ? state : ListReaction.sortedBy(state, page, list, title);
    }
    if (!area.rows().contains(column, row)) {
      return state;
    }
    int index = page.cursor().top() + row - area.rows().y();
    if (index >= list.rows().size()) {
      return state;
    }
    return index == page.cursor().index()
        ? Reaction.command(state, Command.OPEN)
        : ListReaction.to(state, page, list, index);
  }
}
