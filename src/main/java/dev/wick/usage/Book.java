package dev.wick.usage;

import dev.wick.transcript.Batch;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Line;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The set of all messages, each once, whatever files and order their records came in (design:
/// Counting 2, 3 and 5). The same records give the same messages in any order, and a record that
/// comes twice changes nothing.
///
/// This class is thread-safe: readers add while others look.
public final class Book {
  private final long until;

  // Guarded by this.
  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> changed = new ArrayList<>();
  private final Timeline timeline = new Timeline();
  private final TreeSet<LimitLine> limits = new TreeSet<>(Book::compareLimits);
  private final Strings strings = new Strings();
  private List<Message> messages = List.of();
  private List<LimitLine> sortedLimits = List.of();
  private long records;

  // Written under the lock, read without: whoever draws asks many times a second.
  private volatile long revision;

  /// A book that takes everything.
  public Book() {
    this(Long.MAX_VALUE);
  }

  /// A book for which nothing exists that was written after a moment.
  ///
  /// @param until milliseconds since 1970 UTC, inclusive
  public Book(long until) {
    this.until = until;
  }

  /// Takes the lines of a piece of a file in.
  public synchronized void add(Batch batch) {
    boolean news = false;
    for (Line line : batch.lines()) {
      if (line.time() > until) {
        continue;
      }
      // No switch over types: its first run costs 3 ms even with an AOT cache.
      if (line instanceof UsageLine usage) {
        news |= record(usage, batch.file());
      } else if (line instanceof LimitLine limit) {
        news |= limits.add(limit);
      }
    }
    if (news) {
      revision++;
    }
  }

  private boolean record(UsageLine line, TranscriptFile file) {
    records++;
    Entry known = entries.get(line.id());
    if (known == null) {
      var entry = new Entry(line, file, strings);
      entries.put(entry.message().id(), entry);
      changed.add(entry);
      return true;
    }
    boolean settled = known.settled();
    boolean news = known.fold(line, file, strings);
    if (news && settled) {
      changed.add(known);
    }
    return news;
  }

  /// All messages by time, equal times by id. The list never changes, and a message that did not
  /// change since the last call is the same instance.
  public synchronized List<Message> messages() {
    if (!changed.isEmpty()) {
      var gone = new ArrayList<Message>();
      var come = new ArrayList<Message>(changed.size());
      for (Entry entry : changed) {
        Message published = entry.published();
        if (published != null) {
          gone.add(published);
        }
        come.add(entry.message());
        entry.publish();
      }
      changed.clear();
      timeline.replace(gone.toArray(new Message[0]), come.toArray(new Message[0]));
      messages = timeline.messages();
    }
    return messages;
  }

  /// The limit messages by time, each once. The list never changes.
  public synchronized List<LimitLine> limits() {
    if (sortedLimits.size() != limits.size()) {
      sortedLimits = List.copyOf(limits);
    }
    return sortedLimits;
  }

  /// A number that is larger after every change of messages or limits. Taken before [#messages()],
  /// it never belongs to a later state than they do.
  public long revision() {
    return revision;
  }

  /// How many records came in; a file that is read anew counts anew.
  public synchronized long records() {
    return records;
  }

  /// How many of the records told of a message that was known already.
  public synchronized long folded() {
    return records - entries.size();
  }

  private static int compareLimits(LimitLine left, LimitLine right) {
    int byTime = Long.compare(left.time(), right.time());
    if (byTime != 0) {
      return byTime;
    }
    int byText = left.text().compareTo(right.text());
    if (byText != 0) {
      return byText;
    }
    int byReset = Long.compare(left.resetsAt(), right.resetsAt());
    return byReset != 0 ? byReset : quota(left).compareTo(quota(right));
  }

  private static String quota(LimitLine line) {
    String type = line.quotaType();
    return type == null ? "" : type;
  }
}
