package dev.wick.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A listener that remembers what it heard.
final class Heard implements TranscriptListener {

  private final List<Batch> batches = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  @Override
  public synchronized void batch(Batch batch) {
    batches.add(batch);
    notifyAll();
  }

  @Override
  public synchronized void progress(Progress now) {
    progress.add(now);
    notifyAll();
  }

  @Override
  public synchronized void notice(String sentence) {
    notices.add(sentence);
    notifyAll();
  }

  synchronized List<Batch> batches() {
    return List.copyOf(batches);
  }

  synchronized List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    batches.forEach(batch -> lines.addAll(batch.lines()));
    return lines;
  }

  /// The ids of what counts, in the order heard.
  synchronized List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Line line : lines()) {
      if (line instanceof UsageLine usage) {
        ids.add(usage.id());
      }
    }
    return ids;
  }

  synchronized Map<SkipReason, Integer> skipped() {
    Map<SkipReason, Integer> sum = new EnumMap<>(SkipReason.class);
    for (Batch batch : batches) {
      batch.skipped().forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
    }
    return sum;
  }

  synchronized List<Skip> skips() {
    List<Skip> skips = new ArrayList<>();
    batches.forEach(batch -> skips.addAll(batch.skips()));
    return skips;
  }

  synchronized List<Progress> progress() {
    return List.copyOf(progress);
  }

  synchronized List<String> notices() {
    return List.copyOf(notices);
  }

  /// Waits until the condition holds, looking after each thing heard; generous, as it ends a test
  /// only when something is broken.
  synchronized void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!condition.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("not heard in time; heard " + ids() + ", notices " + notices);
      }
      wait(Math.min(left, 20));
    }
  }
}
