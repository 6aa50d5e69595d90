package dev.wick.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Evidence;
import dev.wick.usage.Message;
import dev.wick.usage.Part;
import dev.wick.usage.Tokens;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Messages as JSON Lines: one object a line, with everything that costs, blocks and reports are
/// reckoned from, and nothing that is reckoned. [ImportedLine] reads them.
public final class JsonLines {

  private JsonLines() {}

  /// Writes all messages, by root and time.
  ///
  /// @return how many
  /// @throws IOException if it cannot
  public static long write(Writer out, List<Contents> all) throws IOException {
    long count = 0;
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      for (Contents contents : all) {
        for (Evidence evidence : contents.messages()) {
          json.writeStartObject();
          json.writeStringField("root", contents.root().directory().toString());
          evidence(json, evidence);
          json.writeEndObject();
          json.writeRaw('\n');
          count++;
        }
      }
    }
    return count;
  }

  private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    Message message = evidence.message();
    json.writeStringField("id", message.id().toString());
    json.writeStringField("time", time(message.time()));
    json.writeStringField("session", message.session());
    json.writeStringField("project", message.project());
    optional(json, "cwd", message.cwd());
    optional(json, "version", message.version());
    flag(json, "sidechain", message.sidechain());
    json.writeStringField("model", message.model());
    tokens(json, message.tokens());
    json.writeNumberField("webSearches", message.webSearches());
    if (!message.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (Part part : message.parts()) {
        json.writeStartObject();
        json.writeStringField("model", part.model());
        tokens(json, part.tokens());
        json.writeNumberField("webSearches", part.webSearches());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!message.requests().isEmpty()) {
      json.writeArrayFieldStart("requests");
      for (Tokens request : message.requests()) {
        json.writeStartObject();
        tokens(json, request);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    flag(json, "fast", message.fast());
    flag(json, "us", message.us());
    flag(json, "batch", message.batch());
    if (message.costUsd() != null) {
      json.writeNumberField("costUSD", message.costUsd());
    }
    place(json, "earliest", evidence.earliestFile(), message.time(), evidence.earliestOffset());
    place(
        json,
        "standing",
        evidence.standingFile(),
        evidence.standingTime(),
        evidence.standingOffset());
  }

  private static void tokens(JsonGenerator json, Tokens tokens) throws IOException {
    json.writeNumberField("inputTokens", tokens.input());
    json.writeNumberField("outputTokens", tokens.output());
    json.writeNumberField("cacheCreation5mTokens", tokens.write5m());
    json.writeNumberField("cacheCreation1hTokens", tokens.write1h());
    json.writeNumberField("cacheReadTokens", tokens.read());
  }

  private static void place(
      JsonGenerator json, String name, TranscriptFile file, long time, long offset)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", file.path().toString());
    json.writeStringField("time", time(time));
    json.writeNumberField("offset", offset);
    json.writeEndObject();
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }

  private static void optional(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private static void flag(JsonGenerator json, String name, boolean flag) throws IOException {
    if (flag) {
      json.writeBooleanField(name, true);
    }
  }
}
