package dev.wick.live;

import dev.wick.live.list.BlocksView;
import dev.wick.live.list.DaysView;
import dev.wick.live.list.ModelsView;
import dev.wick.live.list.SessionsView;
import dev.wick.report.Period;

/// The parts of the live page, the most important first. Another one is its class, a line here and
/// its place in [Layout].
enum Panel {
  BLOCK(BlockPanel::draw, Depths::block),
  WARNINGS(WarningsPanel::draw, Depths::warning),
  DAYS(DaysPanel::draw, state -> ListPage.of(new DaysView(Period.DAY))),
  BURN(BurnPanel::draw, Depths::charted),
  SESSIONS(SessionsPanel::draw, state -> Depths.running(state, new SessionsView())),
  BLOCKS(BlocksPanel::draw, state -> ListPage.of(new BlocksView())),
  MONTH(MonthPanel::draw, Depths::month),
  MODELS(ModelsPanel::draw, state -> Depths.running(state, new ModelsView()));

  // Functions without a state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Drawing drawing;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Depth depth;

  Panel(Drawing drawing, Depth depth) {
    this.drawing = drawing;
    this.depth = depth;
  }

  /// Draws a panel.
  interface Drawing {
    /// Draws it into an area, border included.
    void draw(Canvas canvas, Area area, ViewState state);
  }

  /// What a panel's figures are made of.
  interface Depth {
    /// The page that shows it.
    Page of(ViewState state);
  }

  void draw(Canvas canvas, Area area, ViewState state) {
    drawing.draw(canvas, area, state);
  }

  /// What its figures are made of.
  Page below(ViewState state) {
    return depth.of(state);
  }
}
