package dev.wick.live;

import dev.wick.budget.Lookout;
import dev.wick.history.History;
import dev.wick.history.Scribe;
import dev.wick.notice.Announcer;
import dev.wick.price.Pricer;
import dev.wick.transcript.Follower;
import dev.wick.transcript.KnownFiles;
import dev.wick.usage.Book;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All that brings facts while transcripts grow: history and what is added to it, the follower, the
/// feed, and the announcer that tells what the user wants to hear of.
final class Supply implements AutoCloseable {
  private final @Nullable Scribe scribe;
  private final @Nullable Announcer announcer;
  private final Feed feed;
  private final Follower follower;

  /// @param ear hears all that happens; called from several threads
  Supply(LiveOptions options, @Nullable Announcer announcer, Consumer<Event> ear) {
    this.announcer = announcer;
    var book = new Book(options.until());
    var pricer = new Pricer(options.prices(), options.mode());
    History history =
        options.history() == null
            ? null
            : new History(options.history(), sentence -> ear.accept(new Event.Notice(sentence)));
    // Of a look back nothing is kept, since what is later is passed over.
    scribe =
        history == null || options.until() != Long.MAX_VALUE ? null : new Scribe(history, book);
    feed =
        new Feed(
            book,
            pricer,
            options.rules(),
            new Lookout(options.alarm().watchers(), pricer),
            announcer,
            options.clock(),
            options.speed(),
            options.pinboard().beside(history),
            ear);
    follower =
        new Follower(
            options.roots(),
            scribe == null ? feed : scribe.beside(feed),
            options.workers(),
            options.clock(),
            () -> history == null ? KnownFiles.NONE : history.recall(options.roots(), book));
  }

  void start() {
    if (scribe != null) {
      scribe.start();
    }
    feed.start();
    follower.start();
  }

  /// The scribe writes when nothing is read any more; what is being told gets its last moment.
  @Override
  public void close() {
    follower.close();
    feed.close();
    if (announcer != null) {
      announcer.close();
    }
    if (scribe != null) {
      scribe.close();
    }
  }
}
