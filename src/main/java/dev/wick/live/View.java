package dev.wick.live;

/// The picture of a state: a function of it alone.
final class View {

  private View() {}

  /// Draws a state.
  ///
  /// @param ascii with ASCII characters only
  static Canvas draw(ViewState state, boolean ascii) {
    Canvas canvas = new Canvas(state.columns(), state.rows(), ascii);
    Chrome chrome = Chrome.of(state);
    if (chrome.small()) {
      drawSmall(canvas, state);
      return canvas;
    }
    Header.draw(canvas, chrome, state);
    Notice.draw(canvas, chrome.notice(), state);
    KeyBar.draw(canvas, chrome.keys(), state);
    if (state.talk().dialog() instanceof Dialog.Help help) {
      HelpPage.of(state).draw(canvas, help.top());
    } else if (state.standing().messages() == 0 && state.standing().reading().done()) {
      NothingFound.draw(canvas, chrome.body(), state);
    } else {
      drawPage(canvas, chrome.body(), state);
    }
    return canvas;
  }

  private static void drawPage(Canvas canvas, Area body, ViewState state) {
    // No switch over types: its first run costs the first picture 3 ms, with a start-up cache too.
    Page open = state.route().page();
    if (open instanceof LivePage page) {
      drawLive(canvas, body, state, page);
    } else if (open instanceof ListPage page) {
      ListPanel.draw(canvas, state, page);
    }
  }

  private static void drawLive(Canvas canvas, Area body, ViewState state, LivePage page) {
    if (state.waiting()) {
      canvas.put(body.x() + 1, body.y(), "…", Ink.DIM);
      return;
    }
    if (page.zoomed()) {
      page.focus().draw(canvas, body, state);
      return;
    }
    for (Layout.Placed placed : Layout.of(body)) {
      placed.panel().draw(canvas, placed.area(), state);
      if (page.focused() && placed.panel() == page.focus()) {
        Frame.mark(canvas, placed.area());
      }
    }
  }

  private static void drawSmall(Canvas canvas, ViewState state) {
    Area all = canvas.area();
    boolean talking = !Talk.NONE.equals(state.talk());
    Area keys = all.below(all.height() - (talking ? 1 : 0));
    Area body = all.top(all.height() - keys.height());
    if (state.talk().dialog() instanceof Dialog.Help help) {
      HelpPage.of(state).draw(canvas, help.top());
    } else {
      switch (state.route().page()) {
        case LivePage page -> Compact.draw(canvas, body, state);
        case ListPage page -> ListPanel.draw(canvas, state, page);
      }
    }
    if (talking) {
      KeyBar.draw(canvas, keys, state);
    }
  }
}
