package dev.wick.notice;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Brings notices out, each way for itself: one that is slow or fails holds up neither the others
/// nor whoever has something to tell.
///
/// Thread-safe.
final class Delivery implements AutoCloseable {
  /// Waits before another try: a server that restarts, a laptop that finds its network again.
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5));

  /// Whoever leaves the view does not want to wait for a slow server.
  private static final Duration LAST_MOMENT = Duration.ofSeconds(3);

  private final List<Duration> pauses;
  private final Consumer<Outcome> heard;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService senders =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "wick-notice");
            thread.setDaemon(true);
            return thread;
          });

  /// @param heard told of each try; called from other threads
  Delivery(List<Duration> pauses, Consumer<Outcome> heard) {
    this.pauses = List.copyOf(pauses);
    this.heard = heard;
  }

  /// Sends a notice on one way, and returns at once.
  void send(Channel channel, Notice notice) {
    senders.execute(() -> deliver(channel, notice));
  }

  private void deliver(Channel channel, Notice notice) {
    try {
      int failures = 0;
      boolean again = attempt(channel, notice, failures);
      while (again && !closing.await(pauses.get(failures).toMillis(), TimeUnit.MILLISECONDS)) {
        failures++;
        again = attempt(channel, notice, failures);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether to try again
  private boolean attempt(Channel channel, Notice notice, int failures)
      throws InterruptedException {
    try {
      channel.send(notice);
      heard.accept(new Outcome(notice, channel.name(), "", false));
      return false;
    } catch (RejectedException e) {
      heard.accept(failed(channel, notice, e, false));
      return false;
    } catch (IOException e) {
      boolean again = failures < pauses.size();
      heard.accept(failed(channel, notice, e, again));
      return again;
    } catch (RuntimeException e) {
      // A mistake must not be silent: whoever waits for an outcome would wait for ever.
      heard.accept(
          new Outcome(
              notice, channel.name(), "a mistake in wick: " + e.getClass().getName(), false));
      return false;
    }
  }

  private static Outcome failed(Channel channel, Notice notice, IOException e, boolean again) {
    String message = e.getMessage();
    String reason = message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    return new Outcome(notice, channel.name(), reason, again);
  }

  /// Waits until all notices are told or given up; none may be sent afterwards.
  ///
  /// @return false if some were not by then
  boolean await(Duration patience) throws InterruptedException {
    senders.shutdown();
    return senders.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Gives notices under way a moment to come through, then ends; those waiting for another try are
  /// given up, and nothing more is heard of them.
  @Override
  public void close() {
    closing.countDown();
    senders.shutdown();
    try {
      if (!senders.awaitTermination(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException e) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
