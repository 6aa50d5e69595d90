package dev.wick.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Engine;
import dev.wick.usage.Evidence;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Part;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that [JsonLines] wrote, here or on another machine.
///
/// @param root under which it was kept there
record ImportedLine(String root, JsonNode json) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final long MOST = 1L << 53;

  /// @throws IllegalArgumentException with what is wrong, if it is no such line
  static ImportedLine of(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        throw new IllegalArgumentException("it is no JSON object");
      }
      return new ImportedLine(text(json, "root"), json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON object", e);
    }
  }

  /// @param own the root to keep it under
  /// @throws IllegalArgumentException with what is wrong
  Evidence evidence(Root own) {
    String session = text(json, "session");
    String project = text(json, "project");
    JsonNode earliest = object("earliest");
    JsonNode standing = object("standing");
    Message message =
        new Message(
            MessageId.of(text(json, "id")),
            time(json),
            new Place(
                session, project, textOrNull("cwd"), textOrNull("version"), flag("sidechain")),
            new Engine(text(json, "model"), Engine.flags(flag("fast"), flag("us"), flag("batch"))),
            tokens(json),
            new Extras(number(json, "webSearches"), parts(), requests(), cost()));
    if (time(standing) < message.time() || time(earliest) != message.time()) {
      throw new IllegalArgumentException("its times contradict each other");
    }
    return new Evidence(
        message,
        new TranscriptFile(path(standing), own, project, session),
        time(standing),
        number(standing, "offset"),
        new TranscriptFile(path(earliest), own, project, session),
        number(earliest, "offset"));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (JsonNode part : json.path("parts")) {
      parts.add(new Part(text(part, "model"), tokens(part), number(part, "webSearches")));
    }
    return List.copyOf(parts);
  }

  private List<Tokens> requests() {
    List<Tokens> requests = new ArrayList<>();
    for (JsonNode request : json.path("requests")) {
      requests.add(tokens(request));
    }
    return List.copyOf(requests);
  }

  private static Tokens tokens(JsonNode node) {
    return new Tokens(
        number(node, "inputTokens"),
        number(node, "outputTokens"),
        number(node, "cacheCreation5mTokens"),
        number(node, "cacheCreation1hTokens"),
        number(node, "cacheReadTokens"));
  }

  private @Nullable BigDecimal cost() {
    JsonNode cost = json.path("costUSD");
    if (cost.isMissingNode()) {
      return null;
    }
    if (!cost.isNumber() || cost.decimalValue().signum() < 0) {
      throw new IllegalArgumentException("its costUSD is no amount");
    }
    return cost.decimalValue();
  }

  private JsonNode object(String name) {
    JsonNode value = json.path(name);
    if (!value.isObject()) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return value;
  }

  private boolean flag(String name) {
    return json.path(name).booleanValue();
  }

  private @Nullable String textOrNull(String name) {
    return json.path(name).textValue();
  }

  private static String text(JsonNode node, String name) {
    @Nullable String text = node.path(name).textValue();
    if (text == null || text.isEmpty()) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return text;
  }

  private static long number(JsonNode node, String name) {
    JsonNode number = node.path(name);
    if (!number.isIntegralNumber()
        || !number.canConvertToLong()
        || number.longValue() < 0
        || number.longValue() > MOST) {
      throw new IllegalArgumentException("its " + name + " is no whole number of at least 0");
    }
    return number.longValue();
  }

  private static long time(JsonNode node) {
    String text = text(node, "time");
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("its time '" + text + "' is none", e);
    }
  }

  private static Path path(JsonNode place) {
    try {
      return Path.of(text(place, "file"));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("its file can be none on this machine", e);
    }
  }
}
