package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.live.demo.DemoFacts;
import dev.wick.price.PricedMessage;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// The demo's day as a film: work comes in, then somebody asks where it went.
final class Film {
  static final String NAME = "wick.gif";

  private static final int COLUMNS = 100;
  private static final int ROWS = 30;

  /// Hundredths of a second.
  private static final int GLANCE = 25;

  private static final int LOOK = 110;
  private static final int STARE = 260;

  /// Seconds of the demo's clock between two pictures of work coming in.
  private static final int STEP = 20;

  private static final int STEPS = 24;

  private final Picture picture = Picture.small(OwnThemes.load("dark"));
  private final List<Gif.Frame> frames = new ArrayList<>();
  private ViewState state = Scenes.busy(COLUMNS, ROWS);

  private Film() {}

  static byte[] gif() throws IOException {
    Film film = new Film();
    film.work();
    // The keys of somebody who wants to know what the block is made of.
    film.types("2", LOOK).types("↓", GLANCE).types("↓", GLANCE).types("↑", LOOK);
    film.types("⏎", STARE).types("↓", GLANCE).types("⏎", STARE).types("⎋", LOOK).types("⎋", GLANCE);
    film.types("3", STARE).types("5", LOOK).types("s", LOOK).types("6", STARE).types("1", LOOK);
    film.wears("light", LOOK).wears("colour-blind", LOOK).wears("ascii", LOOK).wears("dark", LOOK);
    return Gif.of(film.frames);
  }

  /// Ten past five: answers come, and what they change is marked.
  private void work() throws IOException {
    LocalTime first = LocalTime.of(17, 10);
    List<PricedMessage> day = DemoFacts.messages(first.plusSeconds((long) STEPS * STEP));
    for (int i = 0; i < STEPS; i++) {
      LocalTime time = first.plusSeconds((long) i * STEP);
      long now = DemoFacts.millis(time);
      List<PricedMessage> until = day.stream().filter(message -> message.time() <= now).toList();
      Reckoning reckoning = DemoFacts.of(until, time);
      state = state.after(new Event.Facts(reckoning, reckoning.at(now)));
      shows(i == STEPS - 1 ? LOOK : GLANCE);
    }
  }

  private Film types(String keys, int centiseconds) {
    state = Scenes.typed(state, keys);
    return shows(centiseconds);
  }

  private Film wears(String theme, int centiseconds) {
    Picture dressed = Picture.small(OwnThemes.load(theme));
    Canvas canvas = View.draw(state, dressed.theme().ascii());
    frames.add(new Gif.Frame(dressed.of(canvas), centiseconds));
    return this;
  }

  private Film shows(int centiseconds) {
    frames.add(new Gif.Frame(picture.of(View.draw(state, false)), centiseconds));
    return this;
  }
}
