package dev.wick.usage;

import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message of one root while its records come in. Which record stands and which is the earliest
/// are each the largest of a total order, so the outcome depends neither on the records' order nor
/// on how often one comes.
///
/// There is one for every message, so it holds of the two records no more than the orders need: 56
/// bytes. The same message under another root hangs on the first one as its twin.
final class Entry {
  private Message message;

  private TranscriptFile standingFile;
  private long standingTime;
  private long standingOffset;
  private TranscriptFile earliestFile;
  private long earliestOffset;

  private @Nullable Entry twin;
  private boolean unsaved;

  // Of the first one for all its twins.
  private @Nullable Message published;
  private boolean listed;

  Entry(Evidence evidence) {
    message = evidence.message();
    standingFile = evidence.standingFile();
    standingTime = evidence.standingTime();
    standingOffset = evidence.standingOffset();
    earliestFile = evidence.earliestFile();
    earliestOffset = evidence.earliestOffset();
  }

  MessageId id() {
    return message.id();
  }

  /// The message as it is under this root.
  Message message() {
    return message;
  }

  Evidence evidence() {
    return new Evidence(
        message, standingFile, standingTime, standingOffset, earliestFile, earliestOffset);
  }

  /// Adds what this one and its twins rest on.
  void addEvidence(List<Evidence> all) {
    for (Entry entry = this; entry != null; entry = entry.twin) {
      all.add(entry.evidence());
    }
  }

  /// Whether one of the records that it or a twin of it rests on is in one of these.
  boolean isIn(Set<Path> transcripts) {
    for (Entry entry = this; entry != null; entry = entry.twin) {
      if (transcripts.contains(entry.standingFile.path())
          || transcripts.contains(entry.earliestFile.path())) {
        return true;
      }
    }
    return false;
  }

  /// Of this one and its twins the one that is the root's; null if none is.
  @Nullable Entry of(Root root) {
    Entry entry = this;
    while (entry != null && !entry.standingFile.root().equals(root)) {
      entry = entry.twin;
    }
    return entry;
  }

  /// The same message under one more root.
  void join(Entry another) {
    another.twin = twin;
    twin = another;
  }

  /// Notes that history does not have it as it is.
  ///
  /// @return whether that was not noted already
  boolean becomesUnsaved() {
    boolean news = !unsaved;
    unsaved = true;
    return news;
  }

  void saved() {
    unsaved = false;
  }

  /// Notes that it waits to be published anew.
  ///
  /// @return whether it did not wait already
  boolean becomesListed() {
    boolean news = !listed;
    listed = true;
    return news;
  }

  /// The message as it was when the book was last looked at.
  @Nullable Message published() {
    return published;
  }

  /// The message as it is over all roots; the one published before where it is the same.
  Message publish() {
    Message all = message;
    if (twin != null) {
      var sum = new Entry(evidence());
      for (Entry other = twin; other != null; other = other.twin) {
        boolean ignored = sum.fold(other.evidence());
      }
      all = sum.message;
    }
    if (published == null || !all.equals(published)) {
      published = all;
    }
    listed = false;
    return published;
  }

  /// Takes one more record of the message in.
  ///
  /// @return whether another record stands or is the earliest now
  boolean fold(UsageLine line, TranscriptFile file, Shared shared) {
    boolean stands = stands(line.usage().output(), line.time(), file, line.offset());
    boolean leads = leads(line.time(), line.sidechain(), file, line.offset());
    // Most records are neither, and no message need be made of them.
    return (stands || leads) && fold(Evidence.of(line, file, shared));
  }

  /// Takes all records in that another reading of the message rests on.
  ///
  /// @return whether another record stands or is the earliest now
  boolean fold(Evidence other) {
    Message own = other.message();
    boolean stands =
        stands(own.output(), other.standingTime(), other.standingFile(), other.standingOffset());
    boolean leads =
        leads(own.time(), own.sidechain(), other.earliestFile(), other.earliestOffset());
    if (!stands && !leads) {
      return false;
    }
    Message next =
        stands && leads ? own : leads ? own.withNumbersOf(message) : message.withNumbersOf(own);
    if (stands) {
      standingFile = other.standingFile();
      standingTime = other.standingTime();
      standingOffset = other.standingOffset();
    }
    if (leads) {
      earliestFile = other.earliestFile();
      earliestOffset = other.earliestOffset();
    }
    // Two of three messages are written twice with the same numbers.
    if (!next.equals(message)) {
      message = next;
    }
    return true;
  }

  /// Most output tokens; of equal ones the later.
  private boolean stands(long output, long time, TranscriptFile file, long offset) {
    int byOutput = Long.compare(output, message.output());
    if (byOutput != 0) {
      return byOutput > 0;
    }
    int byTime = Long.compare(time, standingTime);
    if (byTime != 0) {
      return byTime > 0;
    }
    int byFile = file.path().compareTo(standingFile.path());
    return byFile != 0 ? byFile > 0 : offset > standingOffset;
  }

  /// Earliest; of equal ones a main transcript's before a sidechain's.
  private boolean leads(long time, boolean sidechain, TranscriptFile file, long offset) {
    int byTime = Long.compare(time, message.time());
    if (byTime != 0) {
      return byTime < 0;
    }
    if (sidechain != message.sidechain()) {
      return message.sidechain();
    }
    int byFile = file.path().compareTo(earliestFile.path());
    return byFile != 0 ? byFile < 0 : offset < earliestOffset;
  }
}
