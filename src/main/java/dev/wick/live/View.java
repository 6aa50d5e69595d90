package dev.wick.live;

/// The picture of a state: a function of it alone.
final class View {
  /// Below this there are no borders.
  private static final int LEAST_COLUMNS = 40;

  private static final int LEAST_ROWS = 10;

  private View() {}

  /// Draws a state.
  ///
  /// @param ascii with ASCII characters only
  static Canvas draw(ViewState state, boolean ascii) {
    Canvas canvas = new Canvas(state.columns(), state.rows(), ascii);
    Area area = canvas.area();
    if (state.columns() < LEAST_COLUMNS || state.rows() < LEAST_ROWS) {
      Compact.draw(canvas, area, state);
      return canvas;
    }
    int notice = Notice.rows(state);
    Area body = area.below(1 + notice).top(area.height() - 2 - notice);
    Header.draw(canvas, area.top(1), state);
    Notice.draw(canvas, area.below(1).top(notice), state);
    KeyBar.draw(canvas, area.below(area.height() - 1), state);
    if (state.standing().messages() == 0 && state.standing().reading().done()) {
      NothingFound.draw(canvas, body, state);
      return canvas;
    }
    for (Layout.Placed placed : Layout.of(body)) {
      switch (placed.panel()) {
        case BLOCK -> BlockPanel.draw(canvas, placed.area(), state);
        case DAYS -> DaysPanel.draw(canvas, placed.area(), state);
        case WARNINGS -> WarningsPanel.draw(canvas, placed.area(), state);
        case BURN -> BurnPanel.draw(canvas, placed.area(), state);
        case SESSIONS -> SessionsPanel.draw(canvas, placed.area(), state);
        case MODELS -> ModelsPanel.draw(canvas, placed.area(), state);
        case BLOCKS -> BlocksPanel.draw(canvas, placed.area(), state);
        case MONTH -> MonthPanel.draw(canvas, placed.area(), state);
      }
    }
    return canvas;
  }
}
