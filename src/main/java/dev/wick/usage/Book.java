package dev.wick.usage;

import dev.wick.transcript.Batch;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Line;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The set of all messages, each once, whatever files and order their records came in (design:
/// Counting 2, 3 and 5). The same records give the same messages in any order, and a record that
/// comes twice changes nothing. It keeps the roots apart, so that what it learns can be kept by
/// root, and shows each message once over all of them.
///
/// This class is thread-safe: readers add while others look.
public final class Book {
  private final long until;

  // Guarded by this.
  private final Entries entries = new Entries();
  private final List<Entry> changed = new ArrayList<>();
  private final List<Entry> unsaved = new ArrayList<>();
  private final List<News.Limit> unsavedLimits = new ArrayList<>();
  private final Timeline timeline = new Timeline();
  private final TreeSet<LimitLine> limits = new TreeSet<>(Book::compareLimits);
  private final Shared shared = new Shared();
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
        unsavedLimits.add(new News.Limit(batch.file().root(), limit));
      }
    }
    if (news) {
      revision++;
    }
  }

  /// Takes in what was kept of an earlier reading.
  ///
  /// @return those of which only a later record is known to stand: what was known at this book's
  ///   moment has to be read anew. They are not taken in.
  public synchronized List<Evidence> add(List<Evidence> kept, List<LimitLine> keptLimits) {
    List<Evidence> unclear = List.of();
    for (Evidence evidence : kept) {
      if (evidence.message().time() > until) {
        continue;
      }
      if (evidence.standingTime() > until) {
        unclear = unclear.isEmpty() ? new ArrayList<>() : unclear;
        unclear.add(evidence);
      } else {
        fold(evidence);
      }
    }
    for (LimitLine limit : keptLimits) {
      if (limit.time() <= until) {
        limits.add(limit);
      }
    }
    revision++;
    return unclear;
  }

  /// Takes those in of which nothing else is known: of a message whose transcript is gone its last
  /// figures are better than none.
  public synchronized void addMissing(List<Evidence> unclear) {
    for (Evidence evidence : unclear) {
      Entry first = entries.get(evidence.message().id());
      if (first == null || first.of(evidence.standingFile().root()) == null) {
        fold(evidence);
        revision++;
      }
    }
  }

  /// What was learnt from transcripts since the last call.
  public synchronized News news() {
    List<Evidence> messages = new ArrayList<>(unsaved.size());
    for (Entry entry : unsaved) {
      entry.saved();
      messages.add(entry.evidence());
    }
    unsaved.clear();
    var news = new News(messages, List.copyOf(unsavedLimits));
    unsavedLimits.clear();
    return news;
  }

  /// What every message rests on, under every root, in no order.
  public synchronized List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(entries.size());
    entries.addEvidence(all);
    return all;
  }

  /// The messages that rest on none of these transcripts.
  public synchronized Remnant without(Set<Path> transcripts) {
    return entries.without(transcripts);
  }

  // A message that did not change is the same instance.
  @SuppressWarnings("ReferenceEquality")
  private void fold(Evidence evidence) {
    Entry first = entries.get(evidence.message().id());
    Entry known = first == null ? null : first.of(evidence.standingFile().root());
    if (known == null) {
      enter(new Entry(evidence), first);
    } else if (first != null) {
      Message before = known.message();
      if (known.fold(evidence) && known.message() != before) {
        list(first);
      }
    }
  }

  // A message that did not change is the same instance.
  @SuppressWarnings("ReferenceEquality")
  private boolean record(UsageLine line, TranscriptFile file) {
    records++;
    Entry first = entries.get(MessageId.of(line.id()));
    Entry known = first == null ? null : first.of(file.root());
    if (known == null) {
      var entry = new Entry(Evidence.of(line, file, shared));
      enter(entry, first);
      save(entry);
      return true;
    }
    Message before = known.message();
    if (first == null || !known.fold(line, file, shared)) {
      return false;
    }
    save(known);
    boolean news = known.message() != before;
    if (news) {
      list(first);
    }
    return news;
  }

  private void enter(Entry entry, @Nullable Entry first) {
    if (first == null) {
      entries.add(entry);
      list(entry);
    } else {
      first.join(entry);
      list(first);
    }
  }

  private void save(Entry entry) {
    if (entry.becomesUnsaved()) {
      unsaved.add(entry);
    }
  }

  private void list(Entry first) {
    if (first.becomesListed()) {
      changed.add(first);
    }
  }

  /// All messages by time, equal times by id. The list never changes, and a message that did not
  /// change since the last call is the same instance.
  // The instance counts.
  @SuppressWarnings("ReferenceEquality")
  public synchronized List<Message> messages() {
    if (!changed.isEmpty()) {
      var gone = new ArrayList<Message>();
      var come = new ArrayList<Message>(changed.size());
      for (Entry entry : changed) {
        Message before = entry.published();
        Message now = entry.publish();
        if (before != now) {
          come.add(now);
          if (before != null) {
            gone.add(before);
          }
        }
      }
      changed.clear();
      if (!come.isEmpty()) {
        timeline.replace(gone.toArray(new Message[0]), come.toArray(new Message[0]));
        messages = timeline.messages();
      }
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
