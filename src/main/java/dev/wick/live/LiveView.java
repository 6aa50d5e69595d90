package dev.wick.live;

import com.googlecode.lanterna.TerminalSize;
import dev.wick.live.list.Answer;
import dev.wick.live.list.Desk;
import dev.wick.live.list.Query;
import dev.wick.live.terminal.Opening;
import dev.wick.live.terminal.StreamTty;
import dev.wick.live.terminal.Toast;
import dev.wick.live.terminal.Tty;
import dev.wick.notice.Announcer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The live view: events in, pictures out. Everything that happens comes through one queue, and the
/// thread that takes from it is the only one that touches the screen.
public final class LiveView {
  /// An answer that comes within this time is in the picture that shows its page first.
  private static final long PATIENCE = 30;

  private final LiveOptions options;
  private final Heap heap = new Heap();
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Input input = new Input(events::add);
  private final TypedAhead ahead = new TypedAhead();
  private final Wardrobe wardrobe;
  private final Desk desk =
      new Desk(
          answer -> events.add(new Event.Answered(answer)),
          failure -> events.add(new Event.Failure(failure)));

  private final Chores chores;

  /// What the open page asked for last.
  private @Nullable Query asked;

  private LiveView(LiveOptions options) {
    this.options = options;
    chores = new Chores(options, events::add);
    wardrobe = new Wardrobe(options.appearance(), sentence -> events.add(new Event.Said(sentence)));
  }

  /// Shows the view on a terminal until the user leaves it. Of the process's own there have to be
  /// both ends: `System.console().isTerminal()`.
  ///
  /// @return the exit code
  /// @throws IOException if the terminal fails, or the view by a mistake in wick, which is then
  ///   told in the log; the terminal is as it was before by then
  public static int run(LiveOptions options, Opening opening) throws IOException {
    return run(options, opening, false);
  }

  // Every lambda on the way to the first picture is one that rehearse comes by: the first that the
  // start-up cache does not hold costs 10 ms.
  private static int run(LiveOptions options, Opening opening, boolean onlyRead)
      throws IOException {
    LiveView view = new LiveView(options);
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> view.events.add(new Event.Failure(failure)));
    try (Tty tty = opening.open(options.appearance().ascii(), options.dialect(), view.input)) {
      tty.hearShell(view::suspend, () -> view.events.add(new Event.Wake()));
      view.show(tty, onlyRead);
    } catch (RuntimeException | Error e) {
      throw new IOException(Crash.record(e, options.clock().instant(), options.state()), e);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    return 0;
  }

  /// Goes the way of [#run] until everything is read, on a terminal made of streams that lead
  /// nowhere: for the build, which trains the start-up cache with it.
  public static void rehearse(LiveOptions options, int columns, int rows) throws IOException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    int ignored =
        run(options, (ascii, dialect, ear) -> new StreamTty(columns, rows, nowhere, ear), true);
  }

  private void show(Tty tty, boolean onlyRead) throws IOException {
    tty.addResizeListener(
        (terminal, size) -> events.add(new Event.Resize(size.getColumns(), size.getRows())));
    try (Stage stage = new Stage(tty, this::suspend, options.appearance().adapting())) {
      ViewState first = first(stage.size());
      draw(first, stage);
      input.listen(tty);
      try (Supply supply = new Supply(options, announcer(), events::add)) {
        desk.start();
        supply.start();
        try {
          loop(first, stage, onlyRead);
        } finally {
          // Before readers and writers are waited for: who leaves is to see the shell at once.
          desk.close();
          stage.leave();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Announcer announcer() {
    return options
        .alarm()
        .announcer(
            options.state(),
            options.clock(),
            outcome -> {
              if (!outcome.told() && !outcome.again()) {
                events.add(
                    new Event.Said("notice by " + outcome.channel() + ": " + outcome.failure()));
              }
            });
  }

  private void loop(ViewState first, Stage stage, boolean onlyRead)
      throws IOException, InterruptedException {
    ViewState drawn = first;
    while (drawn.motion() != Motion.ENDED && !(onlyRead && drawn.standing().reading().done())) {
      Event news = events.take();
      ViewState state = ahead.keeps(news, drawn) ? drawn : after(drawn, news, stage);
      for (Event more = next(state); more != null; more = next(state)) {
        state = after(state, more, stage);
      }
      TerminalSize size = stage.resized();
      if (size != null) {
        state = state.after(new Event.Resize(size.getColumns(), size.getRows()));
      }
      if (stage.isUnknown() || !state.equals(drawn)) {
        draw(state, stage);
      }
      drawn = state;
      if (drawn.standing().reading().done() && events.isEmpty()) {
        heap.tidy();
      }
    }
  }

  /// What the open page asks for goes before keys that are typed ahead: they are about its rows.
  private @Nullable Event next(ViewState state) throws InterruptedException {
    Query query = state.query();
    if (query != null && !query.equals(asked)) {
      asked = query;
      Answer answer = desk.ask(query, PATIENCE);
      if (answer != null) {
        return new Event.Answered(answer);
      }
    }
    Event due = ahead.due(state);
    if (due != null) {
      return due;
    }
    Event event = events.poll();
    while (event != null && ahead.keeps(event, state)) {
      event = events.poll();
    }
    return event;
  }

  /// What happens to the process is the stage's to deal with; all else is the state's.
  private ViewState after(ViewState state, Event event, Stage stage)
      throws IOException, InterruptedException {
    if (event instanceof Event.Failure failure) {
      throw new IllegalStateException("a part of the live view failed", failure.cause());
    }
    if (event instanceof Event.Suspend
        || (event instanceof Event.Key key && Keys.suspends(key.stroke()))) {
      stage.suspend();
    } else if (event instanceof Event.Wake) {
      stage.wake();
    } else if (event instanceof Event.Told told) {
      tell(told.notice(), stage);
    }
    return chores.done(state.after(event), stage);
  }

  private void tell(dev.wick.notice.Notice notice, Stage stage) {
    Alarm alarm = options.alarm();
    stage.tell(
        alarm.rings(), alarm.shows() ? alarm.toast() : Toast.NONE, notice.title(), notice.text());
  }

  private void draw(ViewState state, Stage stage) throws IOException {
    String title = options.titled() ? Title.of(state) : "";
    wardrobe.wear(state.theme());
    stage.show(
        View.draw(state, wardrobe.ascii()), wardrobe.painter(), title, state.tastes().mouse());
  }

  private void suspend() {
    events.add(new Event.Suspend());
  }

  private ViewState first(TerminalSize size) throws IOException {
    return ViewState.of(
        new Area(0, 0, size.getColumns(), size.getRows()),
        Setup.of(options),
        Known.of(Feed.nothing(options.rules()), options.clock().millis()),
        chores.remembered().tastes(),
        chores.remembered().tab());
  }
}
