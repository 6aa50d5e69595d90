package dev.wick.usage;

import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Root;
import java.util.List;

/// What a book has learnt from transcripts since it was last asked.
///
/// @param messages those of which another record stands or is the earliest now
/// @param limits limit messages, by the root they were found under
public record News(List<Evidence> messages, List<Limit> limits) {

  /// A limit message.
  public record Limit(Root root, LimitLine line) {}

  public boolean isEmpty() {
    return messages.isEmpty() && limits.isEmpty();
  }
}
