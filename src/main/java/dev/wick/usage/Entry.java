package dev.wick.usage;

import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A message while its records come in. Which record stands and which is the earliest are each the
/// largest of a total order, so the outcome depends neither on the records' order nor on how often
/// one comes.
///
/// There is one for every message, so it holds of the two records no more than the orders need: 56
/// bytes.
final class Entry {
  private Message message;
  private @Nullable Message published;

  private Path standingFile;
  private long standingTime;
  private long standingOffset;
  private Path earliestFile;
  private long earliestOffset;

  Entry(UsageLine line, TranscriptFile file, Strings strings) {
    message = Message.of(line, file, strings);
    standingFile = file.path();
    standingTime = line.time();
    standingOffset = line.offset();
    earliestFile = file.path();
    earliestOffset = line.offset();
  }

  Message message() {
    return message;
  }

  /// The message as it was when the book was last looked at.
  @Nullable Message published() {
    return published;
  }

  /// Whether the book shows the message as it is.
  // The instance counts: a message that changed to and fro is still on the list of changes.
  @SuppressWarnings("ReferenceEquality")
  boolean settled() {
    return message == published;
  }

  void publish() {
    published = message;
  }

  /// Takes one more record of the message in.
  ///
  /// @return whether the message is another one now
  boolean fold(UsageLine line, TranscriptFile file, Strings strings) {
    boolean stands = stands(line, file.path());
    boolean leads = leads(line, file.path());
    if (!stands && !leads) {
      return false;
    }
    if (stands) {
      standingFile = file.path();
      standingTime = line.time();
      standingOffset = line.offset();
    }
    if (leads) {
      earliestFile = file.path();
      earliestOffset = line.offset();
    }
    // Two of three messages are written twice with the same numbers.
    if (!leads && message.hasNumbersOf(line)) {
      return false;
    }
    Message own = Message.of(line, file, strings);
    Message next =
        stands && leads ? own : leads ? own.withNumbersOf(message) : message.withNumbersOf(own);
    if (next.equals(message)) {
      return false;
    }
    message = next;
    return true;
  }

  /// Most output tokens; of equal ones the later.
  private boolean stands(UsageLine line, Path file) {
    int byOutput = Long.compare(line.usage().output(), message.tokens().output());
    if (byOutput != 0) {
      return byOutput > 0;
    }
    int byTime = Long.compare(line.time(), standingTime);
    if (byTime != 0) {
      return byTime > 0;
    }
    int byFile = file.compareTo(standingFile);
    return byFile != 0 ? byFile > 0 : line.offset() > standingOffset;
  }

  /// Earliest; of equal ones a main transcript's before a sidechain's.
  private boolean leads(UsageLine line, Path file) {
    int byTime = Long.compare(line.time(), message.time());
    if (byTime != 0) {
      return byTime < 0;
    }
    if (line.sidechain() != message.sidechain()) {
      return message.sidechain();
    }
    int byFile = file.compareTo(earliestFile);
    return byFile != 0 ? byFile < 0 : line.offset() < earliestOffset;
  }
}
