package dev.wick.live;

/// Where the parts of a list are. As rows get scarce the sum goes first, then the border, then the
/// heads of the columns, then the line with the breadcrumbs.
///
/// @param framed it has a border with breadcrumbs in it
/// @param crumbs the line with the breadcrumbs; empty in a border
/// @param head the heads of the columns, one row or none
/// @param rows the rows
/// @param sum the line with the sum, one row or none
record ListArea(Area all, boolean framed, Area crumbs, Area head, Area rows, Area sum) {
  private static final int FRAME_COLUMNS = 60;
  private static final int FRAME_ROWS = 12;
  private static final int SUM_ROWS = 8;
  private static final int HEAD_ROWS = 4;
  private static final int CRUMBS_ROWS = 3;

  static ListArea of(ViewState state) {
    Chrome chrome = Chrome.of(state);
    Area body = chrome.body();
    // What is typed has the last row where there is none for keys.
    boolean typing = chrome.small() && !Talk.NONE.equals(state.talk());
    return of(typing ? body.top(body.height() - 1) : body);
  }

  private static ListArea of(Area body) {
    boolean framed = body.width() >= FRAME_COLUMNS && body.height() >= FRAME_ROWS;
    Area inside = framed ? body.inset(1 + Frame.PADDING, 1) : body;
    Area crumbs = inside.top(!framed && inside.height() >= CRUMBS_ROWS ? 1 : 0);
    Area table = inside.below(crumbs.height());
    Area head = table.top(table.height() >= HEAD_ROWS ? 1 : 0);
    Area rest = table.below(head.height());
    Area sum = rest.below(rest.height() - (rest.height() >= SUM_ROWS ? 1 : 0));
    return new ListArea(body, framed, crumbs, head, rest.top(rest.height() - sum.height()), sum);
  }

  /// How many rows can be seen.
  int height() {
    return rows.height();
  }
}
