package dev.wick.live.list;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers questions on a thread of its own, so that keys never wait for a list: one over a hundred
/// thousand messages takes some tens of milliseconds. Of several questions only the newest is
/// answered.
public final class ListDesk implements AutoCloseable {
  private final Consumer<Listed<?>> late;
  private final Consumer<Throwable> failed;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Thread thread = new Thread(this::run, "wick-lists");

  // Guarded by lock.
  private @Nullable Question<?> asked;
  private @Nullable Listed<?> answer;
  private boolean waiting;
  private boolean closed;

  /// @param late hears answers for which nobody waits any more
  /// @param failed hears of a mistake in wick
  public ListDesk(Consumer<Listed<?>> late, Consumer<Throwable> failed) {
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
  public @Nullable Listed<?> ask(Question<?> question, long patience) throws InterruptedException {
    lock.lock();
    try {
      asked = question;
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
    Listed<?> last = null;
    try {
      for (Question<?> question = next(); question != null; question = next()) {
        last = last == null ? Listed.of(question) : last.next(question);
        give(last, question);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  /// The newest question; null at the end.
  private @Nullable Question<?> next() throws InterruptedException {
    lock.lock();
    try {
      while (asked == null && !closed) {
        news.await();
      }
      Question<?> question = closed ? null : asked;
      asked = null;
      return question;
    } finally {
      lock.unlock();
    }
  }

  private void give(Listed<?> listed, Question<?> question) {
    lock.lock();
    try {
      if (asked != null && !asked.equals(question)) {
        return;
      }
      if (waiting) {
        answer = listed;
        news.signalAll();
        return;
      }
    } finally {
      lock.unlock();
    }
    late.accept(listed);
  }
}
