package dev.wick.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What is done beside the answer, by threads of its own: nobody waits for it before the answer is
/// out, and the command ends when it is done. For one thread.
final class Errands {

  private final List<FutureTask<Boolean>> begun = new ArrayList<>();

  void begin(String name, Runnable errand) {
    var task = new FutureTask<Boolean>(errand, true);
    Thread.ofPlatform().daemon().name(name).start(task);
    begun.add(task);
  }

  /// Waits until all is done, but not when interrupted.
  void await() {
    try {
      for (FutureTask<Boolean> task : begun) {
        boolean ignored = task.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("what was begun beside the answer failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
