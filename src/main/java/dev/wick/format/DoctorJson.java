package dev.wick.format;

import dev.wick.history.StoreCheck;
import dev.wick.price.ModelTotals;
import dev.wick.report.Releases;
import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Cleanup;
import dev.wick.report.checkup.Cleanup.Due;
import dev.wick.report.checkup.Comparison;
import dev.wick.report.checkup.Place;
import dev.wick.report.checkup.RootCheck;
import dev.wick.report.checkup.SessionCheck;
import dev.wick.report.checkup.SkipCheck;
import dev.wick.report.checkup.Use;
import dev.wick.transcript.SkipReason;
import dev.wick.usage.Release;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the doctor has found as a JSON document.
public final class DoctorJson {
  private static final int SCHEMA_VERSION = 1;

  private DoctorJson() {}

  public static void write(Writer out, Checkup checkup) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.whole("schemaVersion", SCHEMA_VERSION);
      json.text("generatedAt", Times.iso(checkup.now()));
      list(json, "roots", checkup.roots(), DoctorJson::root);
      json.object("reading", () -> reading(json, checkup));
      json.whole("records", checkup.records());
      json.whole("messages", checkup.totals().messages());
      json.whole("duplicatesFolded", checkup.folded());
      list(json, "skipped", checkup.skips(), DoctorJson::skip);
      json.texts("unread", checkup.notices());
      list(json, "modelsWithoutPrice", unpriced(checkup), DoctorJson::model);
      json.object("versions", () -> versions(json, checkup.releases()));
      json.object("cleanup", () -> cleanup(json, checkup));
      @Nullable StoreCheck history = checkup.history();
      if (history == null) {
        json.none("history");
      } else {
        json.object("history", () -> DoctorHistory.json(json, history));
      }
      list(json, "statusLine", checkup.captures(), DoctorCaptures::json);
      list(json, "sessions", checkup.sessions(), DoctorJson::session);
      json.texts("advice", DoctorAdvice.of(checkup));
    }
  }

  private interface Item<T> {
    void write(JsonDocument json, T item) throws IOException;
  }

  private static <T> void list(JsonDocument json, String name, List<T> items, Item<T> body)
      throws IOException {
    json.list(
        name,
        () -> {
          for (T item : items) {
            json.element(() -> body.write(json, item));
          }
        });
  }

  private static void root(JsonDocument json, RootCheck root) throws IOException {
    json.text("path", root.root().directory().toString());
    json.text("origin", word(root.root().origin()));
    json.text("state", word(root.state()));
    json.whole("files", root.files());
    json.whole("bytes", root.bytes());
    json.whole("lines", root.lines());
    json.whole("cleanupPeriodDays", root.retention().days());
    text(json, "cleanupPeriodSource", root.retention().source());
  }

  private static void reading(JsonDocument json, Checkup checkup) throws IOException {
    json.whole("files", checkup.files());
    json.whole("bytes", checkup.bytes());
    json.whole("lines", checkup.lines());
    json.whole("milliseconds", checkup.effort().millis());
    json.whole("heapBytes", checkup.effort().heapBytes());
    @Nullable Long peak = checkup.effort().peakBytes();
    if (peak == null) {
      json.none("peakResidentBytes");
    } else {
      json.whole("peakResidentBytes", peak);
    }
  }

  private static void skip(JsonDocument json, SkipCheck skip) throws IOException {
    json.text("reason", reason(skip.reason()));
    json.whole("lines", skip.lines());
    list(json, "places", skip.places(), DoctorJson::place);
    json.whole("morePlaces", skip.lines() - skip.places().size());
  }

  private static String reason(SkipReason reason) {
    return switch (reason) {
      case MALFORMED -> "malformed";
      case UNFINISHED -> "unfinished";
      case NOT_USAGE -> "notUsage";
      case NO_TIMESTAMP -> "noTimestamp";
      case BAD_NUMBER -> "badNumber";
      case SYNTHETIC -> "synthetic";
    };
  }

  private static void place(JsonDocument json, Place place) throws IOException {
    json.text("file", place.file().toString());
    if (place.line() == 0) {
      json.none("line");
    } else {
      json.whole("line", place.line());
    }
    json.whole("offset", place.offset());
  }

  private static List<ModelTotals> unpriced(Checkup checkup) {
    return checkup.totals().byModel().stream().filter(model -> !model.cost().complete()).toList();
  }

  private static void model(JsonDocument json, ModelTotals model) throws IOException {
    json.text("modelName", model.model());
    json.whole("totalTokens", model.tokens().total());
  }

  private static void versions(JsonDocument json, Releases releases) throws IOException {
    text(json, "oldest", releases.oldest());
    text(json, "newest", releases.newest());
    json.text("finalOutputSince", Release.FINAL_OUTPUT.toString());
    json.whole("messagesBefore", releases.understated());
    json.whole("messagesWithoutVersion", releases.unnamed());
  }

  private static void cleanup(JsonDocument json, Checkup checkup) throws IOException {
    Cleanup cleanup = checkup.cleanup();
    json.moment("nextAt", cleanup.next(checkup.now()));
    sum(json, "overdue", cleanup.overdue(checkup.now()));
    json.whole("soonDays", Cleanup.SOON_DAYS);
    sum(json, "soon", cleanup.soon(checkup.now()));
    list(json, "transcripts", cleanup.soon(checkup.now()), DoctorJson::due);
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

  private static void due(JsonDocument json, Due transcript) throws IOException {
    json.text("file", transcript.file().toString());
    json.moment("deletedFrom", transcript.time());
    json.whole("bytes", transcript.bytes());
    json.whole("messages", transcript.messages());
  }

  private static void session(JsonDocument json, SessionCheck check) throws IOException {
    json.text("sessionId", check.session().name());
    comparison(json, check.session());
    list(
        json,
        "models",
        check.models(),
        (document, model) -> {
          document.text("modelName", model.name());
          comparison(document, model);
        });
  }

  private static void comparison(JsonDocument json, Comparison sums) throws IOException {
    json.object("claudeCode", () -> use(json, sums.said()));
    json.object("counted", () -> use(json, sums.counted()));
    json.object(
        "notInTranscripts",
        () -> {
          json.decimal("tokenShare", sums.missingTokens());
          json.decimal("costShare", sums.missingCost());
        });
  }

  private static void use(JsonDocument json, Use use) throws IOException {
    json.whole("inputTokens", use.tokens().input());
    json.whole("outputTokens", use.tokens().output());
    json.whole("cacheCreationTokens", use.tokens().write());
    json.whole("cacheReadTokens", use.tokens().read());
    json.whole("totalTokens", use.tokens().total());
    json.cost("totalCost", use.cost());
  }

  private static void text(JsonDocument json, String name, @Nullable Object value)
      throws IOException {
    if (value == null) {
      json.none(name);
    } else {
      json.text(name, value.toString());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
