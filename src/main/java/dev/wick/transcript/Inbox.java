package dev.wick.transcript;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a watcher found out, until the reader takes it. A path that changes a thousand times waits
/// once. Safe for many threads.
final class Inbox {

  /// @param changed paths to look at
  /// @param sweep events were missed: everything is to be looked at
  /// @param ended a watcher that watches no more, where one does
  record Mail(Set<Path> changed, boolean sweep, @Nullable Ended ended) {}

  record Ended(TreeWatch watch, String reason) {}

  private Set<Path> changed = new LinkedHashSet<>();
  private boolean sweep;
  private @Nullable Ended ended;

  synchronized void changed(Path path) {
    changed.add(path);
    notifyAll();
  }

  synchronized void sweep() {
    sweep = true;
    notifyAll();
  }

  synchronized void ended(TreeWatch watch, String reason) {
    ended = new Ended(watch, reason);
    sweep = true;
    notifyAll();
  }

  /// Waits for mail, but not longer than that; what it returns may be empty.
  synchronized Mail take(long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (changed.isEmpty() && !sweep && nanos > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    }
    var mail = new Mail(changed, sweep, ended);
    changed = new LinkedHashSet<>();
    sweep = false;
    ended = null;
    return mail;
  }
}
