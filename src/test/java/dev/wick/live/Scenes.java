package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.live.demo.DemoFacts;
import dev.wick.live.list.Query;
import dev.wick.transcript.Progress;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;

/// Situations of the view, from the demo's day.
final class Scenes {
  static final LocalTime NOON = LocalTime.of(12, 0);
  static final LocalTime AFTERNOON = LocalTime.of(16, 12, 8);

  private static final List<Place> ROOTS = List.of(new Place("~/.claude", Root.Origin.DEFAULT));
  private static final String SETTINGS = "~/.config/wick/config.json";
  private static final Reckoning DAY = reckoning();
  private static final Reckoning UNTOLD = untold();
  private static final Known BUSY = known(DAY, DemoFacts.millis(AFTERNOON));

  private Scenes() {}

  /// A block is well under way, thresholds are passed and others in sight.
  static ViewState busy(int columns, int rows) {
    return view(columns, rows, ROOTS, BUSY);
  }

  /// An earlier moment of the day, with what was used until then.
  static ViewState at(int columns, int rows, LocalTime time) {
    try {
      return view(columns, rows, DemoFacts.until(time), DemoFacts.millis(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Long after the last message.
  static ViewState idle(int columns, int rows) {
    return view(columns, rows, DAY, DemoFacts.millis(LocalTime.of(22, 30)));
  }

  /// The same where Claude Code's status line tells nothing: all of it is estimated.
  static ViewState untold(int columns, int rows) {
    return view(columns, rows, UNTOLD, DemoFacts.millis(AFTERNOON));
  }

  /// Everything is read, and there was nothing.
  static ViewState nothing(int columns, int rows) {
    Reckoning reckoning =
        Reckoning.of(
            List.of(),
            List.of(),
            new Progress(0, 0, 0, 0, Long.MIN_VALUE),
            StandingRules.defaults(DemoFacts.ZONE));
    List<Place> places =
        List.of(
            new Place("~/.claude", Root.Origin.DEFAULT),
            new Place("~/.config/claude", Root.Origin.DEFAULT));
    return view(columns, rows, places, reckoning, DemoFacts.millis(AFTERNOON));
  }

  /// The first picture: nothing is read yet.
  static ViewState opening(int columns, int rows) {
    Reckoning nothing = Feed.nothing(StandingRules.defaults(DemoFacts.ZONE));
    return view(columns, rows, nothing, DemoFacts.millis(AFTERNOON));
  }

  static ViewState view(int columns, int rows, Reckoning reckoning, long now) {
    return view(columns, rows, ROOTS, reckoning, now);
  }

  private static ViewState view(
      int columns, int rows, List<Place> roots, Reckoning reckoning, long now) {
    return view(columns, rows, roots, Known.of(reckoning, now));
  }

  private static ViewState view(int columns, int rows, List<Place> roots, Known known) {
    Setup setup = new Setup(roots, SETTINGS, 1, List.of("dark", "light"), "dark", true);
    Area screen = new Area(0, 0, columns, rows);
    return ViewState.of(screen, setup, known, Tastes.DEFAULTS, Tab.LIVE);
  }

  /// What the product shows after an event: lists are answered at once.
  static ViewState after(ViewState state, Event event) {
    ViewState next = state.after(event);
    Query query = next.query();
    return query == null || next.known().answers(query)
        ? next
        : next.after(new Event.Answered(query.answer(null)));
  }

  /// The same after keys, one after the other: `3`, `/`, and `⏎`, `⎋`, `⇥`, arrows.
  static ViewState typed(ViewState state, String keys) {
    ViewState next = state;
    for (int i = 0; i < keys.length(); i++) {
      next = after(next, new Event.Key(stroke(keys.charAt(i))));
    }
    return next;
  }

  static KeyStroke stroke(char key) {
    return switch (key) {
      case '⏎' -> new KeyStroke(KeyType.Enter);
      case '⎋' -> new KeyStroke(KeyType.Escape);
      case '⇥' -> new KeyStroke(KeyType.Tab);
      case '⇤' -> new KeyStroke(KeyType.ReverseTab);
      case '⌫' -> new KeyStroke(KeyType.Backspace);
      case '↑' -> new KeyStroke(KeyType.ArrowUp);
      case '↓' -> new KeyStroke(KeyType.ArrowDown);
      case '←' -> new KeyStroke(KeyType.ArrowLeft);
      case '→' -> new KeyStroke(KeyType.ArrowRight);
      case '⇞' -> new KeyStroke(KeyType.PageUp);
      case '⇟' -> new KeyStroke(KeyType.PageDown);
      default -> new KeyStroke(key, false, false);
    };
  }

  /// With what watchers tell.
  private static Known known(Reckoning reckoning, long now) {
    try {
      return Known.of(reckoning, now).next(reckoning, DemoFacts.standing(reckoning, now), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reckoning untold() {
    try {
      return DemoFacts.untold(AFTERNOON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reckoning reckoning() {
    try {
      return DemoFacts.until(AFTERNOON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
