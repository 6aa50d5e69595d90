package dev.wick.format;

import dev.wick.transcript.Root;
import dev.wick.usage.Remnant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where figures come from. History is named where it tells what no transcript does: else they are
/// the same without it.
///
/// @param roots whose transcripts were read
/// @param transcripts how many there are
/// @param history where it is kept; null to do without
/// @param remnant what it alone tells
public record Sources(List<Root> roots, int transcripts, @Nullable Path history, Remnant remnant) {

  /// `12 transcripts, and 340 messages from history, whose transcripts are gone`.
  String text() {
    int kept = remnant.messages();
    return DoctorWords.count(transcripts, "transcript")
        + (kept == 0
            ? ""
            : ", and "
                + DoctorWords.count(kept, "message")
                + " from history, whose transcripts are gone");
  }

  /// Writes the elements of a list.
  ///
  /// @param last time of the newest message over all roots, 0 where there is none; a root's own is
  ///   not kept
  void write(JsonDocument json, long now, long last) throws IOException {
    for (Root root : roots) {
      json.element(
          () -> {
            json.text("kind", "transcripts");
            json.text("path", root.projects().toString());
            age(json, now, last);
          });
    }
    if (history != null && remnant.messages() > 0) {
      json.element(
          () -> {
            json.text("kind", "history");
            json.text("path", history.toString());
            age(json, now, remnant.last());
            json.whole("messages", remnant.messages());
          });
    }
  }

  private static void age(JsonDocument json, long now, long time) throws IOException {
    if (time == 0) {
      json.none("age");
    } else {
      json.whole("age", Math.max(0, now - time) / 1000);
    }
  }
}
