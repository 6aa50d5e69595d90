package dev.wick.cli;

import dev.wick.history.History;
import dev.wick.history.Recollection;
import dev.wick.history.Scribe;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
import dev.wick.transcript.KnownFiles;
import dev.wick.transcript.Progress;
import dev.wick.transcript.SkipReason;
import dev.wick.transcript.Titles;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads all transcripts for a command that answers and ends. For one reading.
///
/// Thread-safe where readers call it.
final class Intake implements TranscriptListener {
  /// More gain nothing: two read a page cache as fast as it gives.
  static final int WORKERS = 2;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Book book;
  private final ProgressLine line;

  // Guarded by this.
  private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
  private final Set<String> notices = new TreeSet<>();

  private Intake(Book book, ProgressLine line) {
    this.book = book;
    this.line = line;
  }

  /// Reads what history does not know, and has history keep it while the answer is made.
  ///
  /// @throws IOException with one sentence, if there are no prices
  static Account read(Inquiry inquiry) throws IOException {
    Surroundings surroundings = inquiry.surroundings();
    long started = System.nanoTime();
    Book book = new Book(inquiry.until());
    History history = inquiry.history();
    // Of a look back nothing is kept, since what is later was passed over.
    Scribe scribe =
        history == null || inquiry.lookBack() != null ? null : new Scribe(history, book);
    Intake intake = new Intake(book, ProgressLine.of(surroundings));
    TranscriptListener listener = scribe == null ? intake : scribe.beside(intake);
    FutureTask<Recollection> recalled = recalled(inquiry, history, book);
    Supplier<KnownFiles> known = recalled == null ? () -> KnownFiles.NONE : () -> get(recalled);
    TranscriptReader reader = new TranscriptReader(inquiry.roots(), listener, WORKERS, known);
    Progress progress = reader.readAll();
    if (recalled != null) {
      book.addMissing(get(recalled).unclear());
    }
    intake.line.erase();
    if (scribe != null) {
      // What a gigabyte says takes as long to write down as to price and to sum up.
      inquiry.errands().begin("wick-history", scribe::end);
    }
    Pricer pricer = new Pricer(inquiry.prices(), inquiry.mode());
    List<PricedMessage> byTime = pricer.price(intake.book.messages());
    for (String notice : intake.notices) {
      surroundings.say(notice);
    }
    if (inquiry.debug()) {
      intake.tell(surroundings, progress, byTime.size(), System.nanoTime() - started);
    }
    return new Account(
        byTime, intake.book.limits(), progress, history, () -> book.without(reader.found()));
  }

  /// Reads the titles of sessions. What cannot be read was said by the reading before.
  static Map<String, String> titles(Inquiry inquiry) {
    return Titles.of(
        inquiry.roots(), new Intake(new Book(), ProgressLine.of(inquiry.surroundings())));
  }

  /// History is read while the transcripts are looked for.
  private static @Nullable FutureTask<Recollection> recalled(
      Inquiry inquiry, @Nullable History history, Book book) {
    if (history == null) {
      return null;
    }
    var recalled = new FutureTask<Recollection>(() -> history.recall(inquiry.roots(), book));
    Thread.ofPlatform().daemon().name("wick-recall").start(recalled);
    return recalled;
  }

  private static Recollection get(Future<Recollection> recalled) {
    try {
      return recalled.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("history cannot be read", e);
    }
  }

  @Override
  public void batch(Batch batch) {
    book.add(batch);
    if (!batch.skips().isEmpty()) {
      count(batch.skipped());
    }
  }

  @Override
  public void progress(Progress progress) {
    line.show(progress);
  }

  @Override
  public synchronized void notice(String sentence) {
    if (!sentence.isEmpty()) {
      notices.add(sentence);
    }
  }

  private synchronized void count(Map<SkipReason, Integer> more) {
    more.forEach((reason, lines) -> skipped.merge(reason, lines, Integer::sum));
  }

  private void tell(Surroundings surroundings, Progress progress, int messages, long nanos) {
    surroundings.say(
        "read "
            + progress.filesRead()
            + " files, "
            + progress.bytesRead()
            + " bytes in "
            + nanos / NANOS_PER_MILLI
            + " ms: "
            + book.records()
            + " records, "
            + messages
            + " messages, "
            + book.limits().size()
            + " limit messages");
    skipped.forEach(
        (reason, lines) ->
            surroundings.say(
                "skipped "
                    + lines
                    + " lines: "
                    + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }
}
