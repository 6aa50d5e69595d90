package dev.wick.format;

import dev.wick.report.checkup.Cleanup;
import dev.wick.transcript.Root;
import dev.wick.transcript.SkipReason;

/// How the doctor calls things.
final class DoctorWords {

  private DoctorWords() {}

  static String origin(Root.Origin origin) {
    return switch (origin) {
      case OPTION -> "--root";
      case ENVIRONMENT -> "CLAUDE_CONFIG_DIR";
      case DEFAULT -> "default";
    };
  }

  static String reason(SkipReason reason) {
    return switch (reason) {
      case MALFORMED -> "malformed";
      case UNFINISHED -> "unfinished";
      case NOT_USAGE -> "quoting usage";
      case NO_TIMESTAMP -> "without timestamp";
      case BAD_NUMBER -> "with a bad number";
      case SYNTHETIC -> "synthetic";
    };
  }

  /// `1 transcript`, `2 transcripts`.
  static String count(long number, String noun) {
    return Numbers.grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /// `2 (1.2 MB, 345 messages)`.
  static String sum(Cleanup.Sum sum) {
    return Numbers.grouped(sum.files())
        + " ("
        + Numbers.bytes(sum.bytes())
        + ", "
        + count(sum.messages(), "message")
        + ")";
  }
}
