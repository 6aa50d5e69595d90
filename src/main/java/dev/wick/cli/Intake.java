package dev.wick.cli;

import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
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

  /// Reads everything.
  ///
  /// @throws IOException with one sentence, if there are no prices
  static Account read(Inquiry inquiry) throws IOException {
    Surroundings surroundings = inquiry.surroundings();
    long started = System.nanoTime();
    Intake intake = new Intake(new Book(inquiry.until()), ProgressLine.of(surroundings));
    Progress progress = new TranscriptReader(inquiry.roots(), intake, WORKERS).readAll();
    intake.line.erase();
    Pricer pricer = new Pricer(inquiry.prices(), inquiry.mode());
    List<PricedMessage> byTime = pricer.price(intake.book.messages());
    for (String notice : intake.notices) {
      surroundings.say(notice);
    }
    if (inquiry.debug()) {
      intake.tell(surroundings, progress, byTime.size(), System.nanoTime() - started);
    }
    return new Account(byTime, intake.book.limits(), progress);
  }

  /// Reads the titles of sessions. What cannot be read was said by the reading before.
  static Map<String, String> titles(Inquiry inquiry) {
    return Titles.of(
        inquiry.roots(), new Intake(new Book(), ProgressLine.of(inquiry.surroundings())));
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
