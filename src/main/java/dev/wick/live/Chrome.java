package dev.wick.live;

/// The fixed skeleton of the screen. As rows get scarce the row of tabs goes first (the header then
/// has them), then header and keys.
///
/// @param small no room for borders
/// @param tabs where the tabs are; the header's own row where they have none
/// @param notice a row for what the user should know of, or none
/// @param body the page
record Chrome(boolean small, Area header, Area tabs, Area notice, Area body, Area keys) {
  private static final int LEAST_COLUMNS = 40;
  private static final int LEAST_ROWS = 10;

  /// From here on the tabs have a row of their own.
  private static final int TABS_ROWS = 26;

  static Chrome of(ViewState state) {
    Area all = state.screen();
    Area none = new Area(0, 0, 0, 0);
    if (state.columns() < LEAST_COLUMNS || state.rows() < LEAST_ROWS) {
      return new Chrome(true, none, none, none, all, none);
    }
    Area header = all.top(1);
    boolean own = state.rows() >= TABS_ROWS;
    Area under = all.below(own ? 2 : 1);
    Area notice = under.top(Notice.rows(state));
    Area below = under.below(notice.height());
    return new Chrome(
        false,
        header,
        own ? all.below(1).top(1) : header,
        notice,
        below.top(below.height() - 1),
        below.below(below.height() - 1));
  }

  /// Whether the tabs stand in the header.
  boolean tabsInHeader() {
    return tabs.y() == header.y();
  }
}
