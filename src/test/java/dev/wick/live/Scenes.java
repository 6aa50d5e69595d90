package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.live.demo.DemoFacts;
import dev.wick.transcript.Progress;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;

/// Situations of the view, from the demo's day.
final class Scenes {
  static final LocalTime AFTERNOON = LocalTime.of(16, 12, 8);

  private static final List<Place> ROOTS = List.of(new Place("~/.claude", Root.Origin.DEFAULT));
  private static final String SETTINGS = "~/.config/wick/config.json";
  private static final Reckoning DAY = reckoning();

  private Scenes() {}

  /// A block is well under way, thresholds are passed and others in sight.
  static ViewState busy(int columns, int rows) {
    return view(columns, rows, DAY.at(DemoFacts.millis(AFTERNOON)));
  }

  /// Long after the last message.
  static ViewState idle(int columns, int rows) {
    return view(columns, rows, DAY.at(DemoFacts.millis(LocalTime.of(22, 30))));
  }

  /// Everything is read, and there was nothing.
  static ViewState nothing(int columns, int rows) {
    Reckoning reckoning =
        Reckoning.of(
            List.of(),
            List.of(),
            new Progress(0, 0, 0, 0, Long.MIN_VALUE),
            StandingRules.defaults(DemoFacts.ZONE));
    ViewState state = view(columns, rows, reckoning.at(DemoFacts.millis(AFTERNOON)));
    List<Place> places =
        List.of(
            new Place("~/.claude", Root.Origin.DEFAULT),
            new Place("~/.config/claude", Root.Origin.DEFAULT));
    return ViewState.of(columns, rows, places, SETTINGS, 1, state.standing());
  }

  /// The first picture: nothing is read yet.
  static ViewState opening(int columns, int rows) {
    Standing standing =
        Feed.nothing(StandingRules.defaults(DemoFacts.ZONE)).at(DemoFacts.millis(AFTERNOON));
    return view(columns, rows, standing);
  }

  static ViewState view(int columns, int rows, Standing standing) {
    return ViewState.of(columns, rows, ROOTS, SETTINGS, 1, standing);
  }

  private static Reckoning reckoning() {
    try {
      return DemoFacts.until(AFTERNOON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
