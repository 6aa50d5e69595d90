package dev.wick.live.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Writes each answer when its time has come, as Claude Code would.
final class Player implements AutoCloseable {
  /// Answers that come faster than this are written together.
  private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

  private final List<? extends Entry> entries;
  private final DemoRoot root;
  private final InstantSource clock;
  private final int speed;
  private final Thread thread;
  private int next;
  private volatile boolean closed;

  /// @param next the first answer that is not written yet
  Player(List<? extends Entry> entries, int next, DemoRoot root, InstantSource clock, int speed) {
    this.entries = entries;
    this.next = next;
    this.root = root;
    this.clock = clock;
    this.speed = speed;
    thread = new Thread(this::play, "wick-demo");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void play() {
    while (!closed && next < entries.size()) {
      int due = Work.due(entries, next, clock.millis());
      try {
        root.append(entries.subList(next, due));
      } catch (IOException e) {
        throw new UncheckedIOException("the demo cannot go on writing", e);
      }
      next = due;
      if (next < entries.size()) {
        long wait = (entries.get(next).time() - clock.millis()) / speed;
        LockSupport.parkNanos(Math.max(SHORTEST_WAIT, TimeUnit.MILLISECONDS.toNanos(wait)));
      }
    }
  }
}
