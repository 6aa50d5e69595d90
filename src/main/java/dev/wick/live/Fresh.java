package dev.wick.live;

import dev.wick.budget.ActiveSession;
import dev.wick.budget.Current;
import dev.wick.budget.Standing;
import dev.wick.price.ModelTotals;
import dev.wick.price.Totals;
import org.jspecify.annotations.Nullable;

/// Which figures new usage has just changed: they are marked for a moment, so that it is felt.
///
/// @param before the facts without it; null if nothing is marked
/// @param until when the marks go, in milliseconds since 1970
record Fresh(@Nullable Standing before, long until) {
  static final Fresh NOTHING = new Fresh(null, 0);

  /// How long a figure is marked, in milliseconds of the view's clock.
  private static final long MOMENT = 1_500;

  /// A fast clock is given a blink of real time, or marks would never go.
  private static final long BLINK = 250;

  /// What is marked when newer facts come. While old transcripts are being read, nothing is new.
  Fresh after(Standing old, Standing now, int speed) {
    if (old.reading().done() && !old.allTime().tokens().equals(now.allTime().tokens())) {
      return new Fresh(old, now.now() + moment(speed));
    }
    return now.now() < until ? this : NOTHING;
  }

  /// How long a mark stays, in milliseconds of a clock of that speed.
  static long moment(int speed) {
    return Math.max(MOMENT, BLINK * speed);
  }

  /// The ink of a figure of the running block.
  Ink block(Standing now, Ink usual) {
    return before == null ? usual : ink(block(before), block(now), usual);
  }

  /// The ink of a figure of today.
  Ink today(Standing now, Ink usual) {
    return before == null ? usual : ink(before.today().totals(), now.today().totals(), usual);
  }

  /// The ink of a figure of the month.
  Ink month(Standing now, Ink usual) {
    return before == null ? usual : ink(before.month().totals(), now.month().totals(), usual);
  }

  /// The ink of a session's figure.
  Ink session(ActiveSession session, Ink usual) {
    if (before == null) {
      return usual;
    }
    for (ActiveSession earlier : before.sessions()) {
      if (earlier.session().equals(session.session())) {
        return ink(earlier.totals(), session.totals(), usual);
      }
    }
    return Ink.FRESH;
  }

  /// The ink of a model's figure, of the running block or, where none runs, of today.
  Ink model(ModelTotals model, Ink usual) {
    if (before == null) {
      return usual;
    }
    Current current = before.current();
    Totals totals = current == null ? before.today().totals() : current.block().totals();
    for (ModelTotals earlier : totals.byModel()) {
      if (earlier.model().equals(model.model())) {
        return earlier.tokens().equals(model.tokens()) ? usual : Ink.FRESH;
      }
    }
    return Ink.FRESH;
  }

  private static Ink ink(Totals before, Totals now, Ink usual) {
    return before.tokens().equals(now.tokens()) ? usual : Ink.FRESH;
  }

  private static Totals block(Standing standing) {
    Current current = standing.current();
    return current == null ? Totals.NONE : current.block().totals();
  }
}
