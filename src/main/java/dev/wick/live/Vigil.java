package dev.wick.live;

import dev.wick.live.terminal.Endings;
import dev.wick.notice.Announcer;
import dev.wick.notice.Notice;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The live view without a screen: follows the transcripts and tells what the user wants to hear
/// of, until someone asks the process to end.
public final class Vigil {

  /// Where events are logged.
  public interface Log {

    /// Something is told.
    void told(Notice notice) throws IOException;

    /// Something is wrong, or no longer.
    void said(String sentence);
  }

  private Vigil() {}

  /// @param announcer tells; closed in the end
  /// @throws IOException if the log cannot be written, or a part of wick fails
  public static void keep(LiveOptions options, @Nullable Announcer announcer, Log log)
      throws IOException {
    var events = new LinkedBlockingQueue<Event>();
    try (Supply supply = new Supply(options, announcer, event -> hear(events, event))) {
      Endings.on(() -> events.add(new Event.Quit()));
      supply.start();
      Event event = events.take();
      while (!(event instanceof Event.Quit)) {
        if (event instanceof Event.Told told) {
          log.told(told.notice());
        } else if (event instanceof Event.Notice notice && !notice.sentence().isEmpty()) {
          log.said(notice.sentence());
        } else if (event instanceof Event.Failure failure) {
          throw new IllegalStateException("a part of the watch failed", failure.cause());
        }
        event = events.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// New facts are of no use without a screen, and come once a second.
  private static void hear(LinkedBlockingQueue<Event> events, Event event) {
    if (!(event instanceof Event.Facts)) {
      events.add(event);
    }
  }
}
