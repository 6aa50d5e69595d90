package dev.wick.live;

/// The running block and its panels.
///
/// @param focus the panel that Enter opens and `z` zooms
/// @param focused a panel was chosen; else the focus is not shown
/// @param zoomed that panel has the whole page
record LivePage(Panel focus, boolean focused, boolean zoomed) implements Page {
  static final LivePage FIRST = new LivePage(Panel.BLOCK, false, false);

  @Override
  public String crumb() {
    return Tab.LIVE.title();
  }

  LivePage on(Panel panel) {
    return new LivePage(panel, true, zoomed);
  }

  LivePage withoutFocus() {
    return new LivePage(focus, false, zoomed);
  }

  LivePage zoomed(boolean whole) {
    return new LivePage(focus, focused, whole);
  }
}
