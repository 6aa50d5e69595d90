package dev.wick.live;

import dev.wick.budget.Standing;
import java.util.List;

/// Everything that the picture depends on.
///
/// @param columns of the terminal
/// @param rows of the terminal
/// @param roots where wick looks
/// @param settings the user's file of settings, with `~` for the home folder
/// @param speed how many times faster than real time the clock runs; 1 but in the demo
/// @param standing the newest facts, or those at which the picture was frozen
/// @param fresh which figures are marked as just changed
/// @param notice a condition the user should know of, or empty
/// @param noticedAt since when it holds, in milliseconds since 1970
/// @param frozen the picture holds still
/// @param bars what the bars of the daily totals stand for
/// @param done the view is to end
record ViewState(
    int columns,
    int rows,
    List<Place> roots,
    String settings,
    int speed,
    Standing standing,
    Fresh fresh,
    String notice,
    long noticedAt,
    boolean frozen,
    Bars bars,
    boolean done) {

  /// What a bar of the daily totals stands for.
  enum Bars {
    COST,
    TOKENS
  }

  /// A view just opened.
  static ViewState of(
      int columns, int rows, List<Place> roots, String settings, int speed, Standing standing) {
    return new ViewState(
        columns,
        rows,
        roots,
        settings,
        speed,
        standing,
        Fresh.NOTHING,
        "",
        0,
        false,
        Bars.COST,
        false);
  }

  /// The state after an event.
  ViewState after(Event event) {
    return switch (event) {
      case Event.Key key -> afterKey(key);
      case Event.Resize size ->
          new ViewState(
              size.columns(),
              size.rows(),
              roots,
              settings,
              speed,
              standing,
              fresh,
              notice,
              noticedAt,
              frozen,
              bars,
              done);
      case Event.Facts facts -> frozen ? this : with(facts.standing(), false, bars, done);
      case Event.Notice said ->
          new ViewState(
              columns,
              rows,
              roots,
              settings,
              speed,
              standing,
              fresh,
              said.sentence(),
              standing.now(),
              frozen,
              bars,
              done);
      case Event.Paste paste -> this;
      case Event.Background background -> this;
      case Event.Click click -> this;
      case Event.Wheel wheel -> this;
      case Event.Suspend() -> this;
      case Event.Wake() -> this;
      case Event.Failure failure -> with(standing, frozen, bars, true);
      case Event.Quit() -> with(standing, frozen, bars, true);
    };
  }

  private ViewState afterKey(Event.Key key) {
    if (Keys.quit(key.stroke())) {
      return with(standing, frozen, bars, true);
    }
    if (Keys.freeze(key.stroke())) {
      return with(standing, !frozen, bars, done);
    }
    if (Keys.bars(key.stroke())) {
      return with(standing, frozen, bars == Bars.COST ? Bars.TOKENS : Bars.COST, done);
    }
    return this;
  }

  private ViewState with(Standing facts, boolean frozenNow, Bars barsNow, boolean doneNow) {
    return new ViewState(
        columns,
        rows,
        roots,
        settings,
        speed,
        facts,
        fresh.after(standing, facts, speed),
        notice,
        noticedAt,
        frozenNow,
        barsNow,
        doneNow);
  }
}
