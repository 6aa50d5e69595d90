package dev.wick.format;

import dev.wick.report.checkup.Cleanup;
import dev.wick.report.checkup.Cleanup.Due;
import dev.wick.report.checkup.Holdings;
import dev.wick.report.checkup.Holdings.Holding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What history holds as a JSON document.
public final class HistoryJson {
  private static final int SCHEMA_VERSION = 1;

  private HistoryJson() {}

  public static void write(Writer out, Holdings holdings) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(holdings.now()));
      json.text("store", holdings.store().toString());
      json.whole("bytes", holdings.bytes());
      json.whole("messages", holdings.roots().stream().mapToLong(Holding::messages).sum());
      json.whole(
          "messagesWithoutTranscript", holdings.roots().stream().mapToLong(Holding::kept).sum());
      json.list(
          "roots",
          () -> {
            for (Holding root : holdings.roots()) {
              json.element(() -> root(json, root));
            }
          });
      Cleanup cleanup = holdings.cleanup();
      json.object(
          "goneNext",
          () -> {
            json.moment("nextAt", cleanup.next(holdings.now()));
            sum(json, "overdue", cleanup.overdue(holdings.now()));
            json.whole("soonDays", Cleanup.SOON_DAYS);
            sum(json, "soon", cleanup.soon(holdings.now()));
          });
    }
  }

  private static void root(JsonDocument json, Holding root) throws IOException {
    json.text("path", root.root().toString());
    json.whole("messages", root.messages());
    json.whole("messagesWithoutTranscript", root.kept());
    json.moment("firstMessage", root.first());
    json.moment("lastMessage", root.last());
    json.whole("transcripts", root.transcripts());
    json.whole("transcriptsGone", root.gone());
    json.whole("limitMessages", root.limits());
    json.whole("officialWindows", root.windows());
  }

  private static void sum(JsonDocument json, String name, List<Due> due) throws IOException {
    Cleanup.Sum sum = Cleanup.sum(due);
    json.object(
        name,
        () -> {
          json.whole("files", sum.files());
          json.whole("bytes", sum.bytes());
          json.whole("messages", sum.messages());
        });
  }
}
