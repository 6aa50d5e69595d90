package dev.wick.transcript;

import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Reads all transcripts and then goes on reading what is written to them, until it is closed: for
/// the live view. New projects, sessions and whole roots are found as they appear; files that
/// shrink or are replaced are read anew, so the same line may be heard twice.
///
/// One thread reads what is new. Events of the file system tell it where to look; a slow sweep
/// finds what they missed, and where there are none it looks at recent files every half second.
public final class Follower implements AutoCloseable {

  /// How often to look.
  ///
  /// @param look at what no events tell of: half the second within which a change is to show
  /// @param sweep through everything
  /// @param blindSweep the same where there are no events, which alone finds new files then
  record Pace(Duration look, Duration sweep, Duration blindSweep) {
    static final Pace USUAL =
        new Pace(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(5));
  }

  private static final Duration CLOSING = Duration.ofSeconds(2);

  private final Thread thread;

  /// @param listener hears every line, first from all workers, later from one thread
  /// @param workers how many threads the first reading takes, at least 1
  /// @param clock tells which files are recent
  /// @param known what earlier readings left; asked for once, on the follower's thread
  public Follower(
      List<Root> roots,
      TranscriptListener listener,
      int workers,
      InstantSource clock,
      Supplier<KnownFiles> known) {
    this(roots, listener, workers, clock, known, TreeWatch.LIBRARY, Pace.USUAL);
  }

  Follower(
      List<Root> roots,
      TranscriptListener listener,
      int workers,
      InstantSource clock,
      Supplier<KnownFiles> known,
      TreeWatch.Opener opener,
      Pace pace) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: at least 1, not " + workers);
    }
    List<Root> all = List.copyOf(roots);
    // All is made on the thread: loading the parser's classes alone would delay the first frame.
    Runnable following =
        () -> run(new Following(all, listener, workers, clock, known, opener, pace));
    this.thread = Thread.ofPlatform().daemon().name("wick-follow").unstarted(following);
  }

  /// Begins to read and watch, and returns at once.
  ///
  /// @throws IllegalThreadStateException when called twice
  public void start() {
    thread.start();
  }

  private static void run(Following following) {
    try (following) {
      following.run();
    } catch (InterruptedException | ClosedByInterruptException e) {
      // That is how close() ends it.
    }
  }

  /// Ends all threads. The listener hears nothing more once this has returned.
  @Override
  public void close() {
    thread.interrupt();
    if (!thread.equals(Thread.currentThread())) {
      try {
        thread.join(CLOSING);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
