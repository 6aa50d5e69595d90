package dev.wick.report.checkup;

import dev.wick.history.StoreCheck;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.price.Totals;
import dev.wick.report.Releases;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Inspected;
import dev.wick.transcript.Inspection;
import dev.wick.transcript.Line;
import dev.wick.transcript.Root;
import dev.wick.transcript.Skip;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.UsageLine;
import dev.wick.usage.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Hears a reading of all transcripts for the doctor. For one reading; thread-safe where readers
/// call it.
public final class Examination implements TranscriptListener {
  private final long until;
  private final Book book;

  // Guarded by this.
  private final Skips skips = new Skips();
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private final Set<String> notices = new TreeSet<>();

  /// @param until what was written later does not exist, in milliseconds since 1970 UTC
  public Examination(long until) {
    this.until = until;
    this.book = new Book(until);
  }

  @Override
  public void batch(Batch batch) {
    book.add(batch);
    remember(batch);
  }

  private synchronized void remember(Batch batch) {
    Path file = batch.file().path();
    for (Skip skip : batch.skips()) {
      skips.add(file, skip);
    }
    Set<String> own = ids.computeIfAbsent(file, path -> new HashSet<>());
    for (Line line : batch.lines()) {
      if (line instanceof UsageLine usage && usage.time() <= until) {
        own.add(usage.id());
      }
    }
  }

  @Override
  public synchronized void notice(String sentence) {
    if (!sentence.isEmpty()) {
      notices.add(sentence);
    }
  }

  /// Looks at the transcripts once more, for what readers do not tell, and sums up.
  ///
  /// @param roots those that were read
  /// @param captures of the same roots
  /// @param history wick's own store; null to do without
  /// @param effort of the reading
  public synchronized Checkup end(
      List<Root> roots,
      List<CaptureCheck> captures,
      @Nullable StoreCheck history,
      Pricer pricer,
      Effort effort,
      long now) {
    List<Inspected> inspected = Inspection.of(roots, skips.offsets());
    List<PricedMessage> messages = pricer.price(book.messages());
    List<RootCheck> checks = new ArrayList<>(roots.size());
    Map<Root, Integer> days = new HashMap<>();
    for (Root root : roots) {
      RootCheck check = RootCheck.of(root, inspected);
      checks.add(check);
      days.put(root, check.retention().days());
    }
    return new Checkup(
        now,
        List.copyOf(checks),
        effort,
        book.records(),
        book.folded(),
        Totals.of(messages),
        skips.checks(inspected),
        Releases.of(messages),
        Cleanup.of(inspected, days, ids),
        SessionChecks.of(inspected, messages),
        List.copyOf(captures),
        history,
        List.copyOf(notices));
  }
}
