package dev.wick.transcript;

/// Why a line with a raw `"usage"` key does not count (design: Counting 6).
public enum SkipReason {
  /// Not JSON, or cut, or not an object.
  MALFORMED,
  /// The last line of a file, without its end: Claude Code is writing it, or died while it was.
  /// Told by a reading that does not wait for the rest.
  UNFINISHED,
  /// No `message.usage` object, or a `type` other than `assistant`: usage quoted elsewhere.
  NOT_USAGE,
  /// No timestamp, or one that cannot be read.
  NO_TIMESTAMP,
  /// A count that is negative, above 2^53 or no number.
  BAD_NUMBER,
  /// A message of Claude Code itself, model `<synthetic>`: no API call.
  SYNTHETIC
}
