package dev.wick.live.list;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers queries on a thread of its own, so that keys never wait for a list: one over a hundred
/// thousand messages takes some tens of milliseconds. Of several queries only the newest is
/// answered.
public final class Desk implements AutoCloseable {
  private final Consumer<Answer> late;
  private final Consumer<Throwable> failed;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Thread thread = new Thread(this::run, "wick-desk");

  // Guarded by lock.
  private @Nullable Query asked;
  private @Nullable Answer answer;
  private boolean waiting;
  private boolean closed;

  /// @param late hears answers for which nobody waits any more
  /// @param failed hears of a mistake in wick
  public Desk(Consumer<Answer> late, Consumer<Throwable> failed) {
    this.late = late;
    this.failed = failed;
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /// Asks, and waits a little for the answer.
  ///
  /// @param patience in milliseconds
  /// @return the answer; null if it will come late
  public @Nullable Answer ask(Query query, long patience) throws InterruptedException {
    lock.lock();
    try {
      asked = query;
      answer = null;
      waiting = true;
      news.signalAll();
      long left = TimeUnit.MILLISECONDS.toNanos(patience);
      while (answer == null && left > 0) {
        left = news.awaitNanos(left);
      }
      waiting = false;
      return answer;
    } finally {
      lock.unlock();
    }
  }

  /// Stops the thread; it may finish what it is at.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Answer last = null;
    try {
      for (Query query = next(); query != null; query = next()) {
        last = query.answer(last);
        give(last, query);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  /// The newest query; null at the end.
  private @Nullable Query next() throws InterruptedException {
    lock.lock();
    try {
      while (asked == null && !closed) {
        news.await();
      }
      Query query = closed ? null : asked;
      asked = null;
      return query;
    } finally {
      lock.unlock();
    }
  }

  private void give(Answer worked, Query query) {
    lock.lock();
    try {
      if (asked != null && !asked.equals(query)) {
        return;
      }
      if (waiting) {
        answer = worked;
        news.signalAll();
        return;
      }
    } finally {
      lock.unlock();
    }
    late.accept(worked);
  }
}
