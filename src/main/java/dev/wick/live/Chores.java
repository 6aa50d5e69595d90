package dev.wick.live;

import dev.wick.live.list.Listed;
import dev.wick.live.list.SessionsView;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Titles;
import dev.wick.transcript.TranscriptListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is to be done besides drawing when a state has changed: errands, remembering how the view
/// is left, and reading the titles of sessions for whom they are shown. For the thread that draws;
/// what takes time goes to threads of its own.
final class Chores {
  /// Titles cost a reading of all transcripts; a session that is new has mostly none yet.
  private static final long TITLES_HOLD = 300_000;

  private static final TranscriptListener DEAF =
      new TranscriptListener() {
        @Override
        public void batch(Batch batch) {}

        // Said by the reading of the transcripts before.
        @Override
        public void notice(String sentence) {}
      };

  private final LiveOptions options;
  private final Consumer<Event> view;
  private final @Nullable Memory memory;
  private Memory.Left kept;

  /// The theme that was asked for this once; empty for none.
  private final String asked;

  /// A list of sessions was open and all was read at the last look.
  private boolean titled;

  private long titledAt;

  /// @param view hears how chores went; called from several threads
  Chores(LiveOptions options, Consumer<Event> view) {
    this.options = options;
    this.view = view;
    // The demo leaves no trace.
    memory = options.speed() == 1 ? new Memory(options.state()) : null;
    asked = options.appearance().asked() ? options.appearance().theme().name() : "";
    kept = memory == null ? Memory.Left.NOTHING : memory.recall();
  }

  /// How the view is to be opened: as it was left the last time.
  Memory.Left remembered() {
    return asked.isEmpty() ? kept : kept.withTheme(asked);
  }

  /// The state after all that had to be done for it.
  ViewState done(ViewState state, Stage stage) {
    remember(new Memory.Left(state.route().tab(), state.tastes()));
    readTitles(state);
    Errand errand = state.talk().errand();
    return errand == null ? state : done(errand, state, stage);
  }

  private ViewState done(Errand errand, ViewState state, Stage stage) {
    return switch (errand) {
      case Errand.Copy copy -> {
        stage.copy(copy.text());
        yield state.with(Talk.saying("Given to the terminal's clipboard: " + copy.text()));
      }
      case Errand.Export export -> {
        @Nullable Listed<?> list = state.list();
        long now = state.standing().now();
        ListFile file = new ListFile(Path.of(""), options.home());
        inBackground("wick-export", () -> view.accept(file.write(export, list, now)));
        yield state.with(Talk.NONE);
      }
    };
  }

  private void remember(Memory.Left now) {
    boolean tried = !asked.isEmpty() && now.tastes().theme().equals(asked);
    Memory.Left left = tried ? now.withTheme(kept.tastes().theme()) : now;
    if (memory == null || left.equals(kept)) {
      return;
    }
    kept = left;
    try {
      memory.keep(left);
    } catch (IOException e) {
      view.accept(new Event.Said("This will not be remembered: " + e.getMessage()));
    }
  }

  private void readTitles(ViewState state) {
    boolean wanted =
        state.standing().reading().done()
            && state.route().page() instanceof ListPage page
            && page.view() instanceof SessionsView;
    boolean opened = wanted && !titled;
    titled = wanted;
    if (opened && (titledAt == 0 || state.standing().now() - titledAt > TITLES_HOLD)) {
      titledAt = state.standing().now();
      inBackground(
          "wick-titles", () -> view.accept(new Event.Titled(Titles.of(options.roots(), DEAF))));
    }
  }

  private static void inBackground(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
