package dev.wick.usage;

import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;

/// What a message of one root rests on: which of its records stands and which is the earliest.
/// Together with the message that is all it takes to fold in any other record of it, so this is
/// what history keeps.
///
/// @param message numbers of the one, time and place of the other
/// @param standingFile where the record with the most output is
/// @param standingTime its own time, in milliseconds since 1970 UTC
/// @param standingOffset where it begins in the file, in bytes
/// @param earliestFile where the earliest record is, whose time the message has
/// @param earliestOffset where it begins in the file, in bytes
public record Evidence(
    Message message,
    TranscriptFile standingFile,
    long standingTime,
    long standingOffset,
    TranscriptFile earliestFile,
    long earliestOffset) {

  /// Of a message with this one record.
  static Evidence of(UsageLine line, TranscriptFile file, Shared shared) {
    Message message = Message.of(line, file, shared);
    return new Evidence(message, file, line.time(), line.offset(), file, line.offset());
  }
}
