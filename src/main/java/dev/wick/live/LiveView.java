package dev.wick.live;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import dev.wick.history.History;
import dev.wick.history.Scribe;
import dev.wick.price.Pricer;
import dev.wick.transcript.Follower;
import dev.wick.transcript.KnownFiles;
import dev.wick.transcript.Root;
import dev.wick.usage.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The live view: events in, pictures out. Everything that happens comes through one queue, and the
/// thread that takes from it is the only one that touches the screen.
public final class LiveView {
  private final LiveOptions options;
  private final Painter painter;
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private LiveView(LiveOptions options) {
    this.options = options;
    painter = new Painter(options.appearance().theme(), options.appearance().depth());
  }

  /// Shows the view on the process's terminal until the user leaves it. There has to be one at both
  /// ends: `System.console().isTerminal()`.
  ///
  /// @return the exit code
  /// @throws IOException if the terminal fails; it is as it was before by then
  public static int run(LiveOptions options) throws IOException {
    try (Tty tty = Tty.open(options.appearance().ascii())) {
      new LiveView(options).show(tty, ViewState::done);
    }
    return 0;
  }

  /// Goes the way of [#run] until everything is read, on a terminal made of streams that lead
  /// nowhere: for the build, which trains the start-up cache with it.
  public static void rehearse(LiveOptions options, int columns, int rows) throws IOException {
    try (Tty tty = new StreamTty(columns, rows, OutputStream.nullOutputStream())) {
      new LiveView(options).show(tty, state -> state.done() || state.standing().reading().done());
    }
  }

  private void show(Tty tty, Predicate<ViewState> done) throws IOException {
    try (Screen screen = new TerminalScreen(tty)) {
      screen.setCursorPosition(null);
      screen.startScreen();
      ViewState first = first(screen.getTerminalSize());
      draw(first, tty, screen, RefreshType.COMPLETE);
      tty.addResizeListener(
          (terminal, size) -> events.add(new Event.Resize(size.getColumns(), size.getRows())));
      listen(tty);
      var book = new Book(options.until());
      var pricer = new Pricer(options.prices(), options.mode());
      History history = history();
      // Of a look back nothing is kept, since what is later is passed over.
      Scribe scribe =
          history == null || options.until() != Long.MAX_VALUE ? null : new Scribe(history, book);
      // Closed in the other order: the scribe writes when nothing is read any more.
      try (scribe;
          Feed feed =
              new Feed(
                  book,
                  pricer,
                  options.rules(),
                  options.clock(),
                  options.speed(),
                  options.pinboard(),
                  events::add);
          Follower follower =
              new Follower(
                  options.roots(),
                  scribe == null ? feed : scribe.beside(feed),
                  options.workers(),
                  options.clock(),
                  () ->
                      history == null ? KnownFiles.NONE : history.recall(options.roots(), book))) {
        if (scribe != null) {
          scribe.start();
        }
        feed.start();
        follower.start();
        loop(first, tty, screen, done);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable History history() {
    return options.history() == null
        ? null
        : new History(options.history(), sentence -> events.add(new Event.Notice(sentence)));
  }

  private void loop(ViewState first, Tty tty, Screen screen, Predicate<ViewState> done)
      throws IOException, InterruptedException {
    ViewState drawn = first;
    while (!done.test(drawn)) {
      ViewState state = after(drawn, events.take());
      for (Event more = events.poll(); more != null; more = events.poll()) {
        state = after(state, more);
      }
      TerminalSize size = screen.doResizeIfNecessary();
      if (size != null) {
        state = state.after(new Event.Resize(size.getColumns(), size.getRows()));
        draw(state, tty, screen, RefreshType.COMPLETE);
      } else if (!state.equals(drawn)) {
        draw(state, tty, screen, RefreshType.DELTA);
      }
      drawn = state;
    }
  }

  private static ViewState after(ViewState state, Event event) {
    if (event instanceof Event.Failure failure) {
      throw new IllegalStateException("the live view's figures failed", failure.cause());
    }
    return state.after(event);
  }

  private void draw(ViewState state, Tty tty, Screen screen, RefreshType type) throws IOException {
    painter.paint(View.draw(state, ascii()), screen);
    tty.beginFrame();
    screen.refresh(type);
  }

  private boolean ascii() {
    return options.appearance().ascii() || options.appearance().theme().ascii();
  }

  private ViewState first(TerminalSize size) {
    List<Place> places = new ArrayList<>(options.roots().size());
    for (Root root : options.roots()) {
      places.add(Place.of(root, options.home()));
    }
    return ViewState.of(
        size.getColumns(),
        size.getRows(),
        places,
        Place.shown(options.settings(), options.home()),
        options.speed(),
        Feed.nothing(options.rules()).at(options.clock().millis()));
  }

  /// Reads keys on a thread of its own: asking for them in between would cost as much as drawing.
  private void listen(Tty tty) {
    Thread.ofPlatform()
        .daemon()
        .name("wick-keys")
        .start(
            () -> {
              try {
                KeyStroke key;
                do {
                  key = tty.readInput();
                  events.add(new Event.Key(key));
                } while (key.getKeyType() != KeyType.EOF);
              } catch (IOException e) {
                events.add(new Event.Quit());
              }
            });
  }
}
