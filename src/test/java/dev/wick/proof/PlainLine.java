package dev.wick.proof;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Judges one line (design: Counting 1, 2, 4, 5, 6). A reason for skipping has the name that the
/// product's own list of reasons gives it.
final class PlainLine {
  private static final Pattern NEEDLE = Pattern.compile("\"usage\"\\s*:\\s*\\{");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  final List<PlainRecord> records = new ArrayList<>();
  final List<PlainLimit> limits = new ArrayList<>();
  final Map<String, Integer> skipped = new TreeMap<>();

  private final String path;
  private final String folder;
  private final String fileSession;

  /// @param fileSession the session as the path tells it
  PlainLine(String path, String folder, String fileSession) {
    this.path = path;
    this.folder = folder;
    this.fileSession = fileSession;
  }

  /// Takes a line without its newline.
  ///
  /// @param complete a newline followed; without one, what does not parse still waits for its rest
  void judge(String line, int lineStart, boolean complete) {
    if (!NEEDLE.matcher(line).find()) {
      return;
    }
    try (JsonParser parser = JSON.createParser(line)) {
      while (parser.nextToken() != null) {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        JsonNode value = JSON.readTree(parser);
        int to = (int) parser.currentLocation().getCharOffset();
        String text = line.substring(from, to);
        if (NEEDLE.matcher(text).find()) {
          object(value, text, lineStart + from);
        }
      }
    } catch (IOException broken) {
      if (complete) {
        skip("MALFORMED");
      }
    }
  }

  private void object(JsonNode line, String text, int offset) {
    JsonNode message = line.path("message");
    JsonNode usage = message.path("usage");
    JsonNode type = line.path("type");
    boolean ours = type.isMissingNode() || type.isNull() || type.asText().equals("assistant");
    boolean synthetic = message.path("model").asText().equals("<synthetic>");
    Optional<Instant> time = time(line.path("timestamp").asText());
    if (time.isPresent() && ours && (synthetic || line.path("isApiErrorMessage").asBoolean())) {
      limit(line, message, time.get());
    }
    if (!line.isObject()) {
      skip("MALFORMED");
    } else if (!usage.isObject() || !ours) {
      skip("NOT_USAGE");
    } else if (synthetic) {
      skip("SYNTHETIC");
    } else if (time.isEmpty()) {
      skip("NO_TIMESTAMP");
    } else {
      try {
        records.add(record(line, text, offset, time.get()));
      } catch (ArithmeticException badNumber) {
        skip("BAD_NUMBER");
      }
    }
  }

  private PlainRecord record(JsonNode line, String text, int offset, Instant time) {
    JsonNode message = line.path("message");
    JsonNode usage = message.path("usage");
    String model = named(message, "model").orElse("unknown");
    List<PlainRecord.Part> requests = new ArrayList<>();
    List<PlainRecord.Part> parts = new ArrayList<>();
    for (JsonNode entry : usage.path("iterations")) {
      PlainRecord.Part part =
          new PlainRecord.Part(
              named(entry, "model").orElse(model), tokens(entry), webSearches(entry));
      switch (entry.path("type").asText()) {
        case "message" -> requests.add(part);
        case "compaction", "advisor_message" -> parts.add(part);
        default -> {}
      }
    }
    JsonNode cost = line.path("costUSD");
    return new PlainRecord(
        named(message, "id")
            .or(() -> named(line, "requestId"))
            .or(() -> named(line, "uuid"))
            .orElse(text),
        time,
        path,
        offset,
        folder,
        named(line, "sessionId").orElse(fileSession),
        line.path("isSidechain").asBoolean(),
        model,
        tokens(usage),
        webSearches(usage),
        requests,
        parts,
        usage.path("speed").asText().equals("fast"),
        usage.path("inference_geo").asText().equals("us"),
        usage.path("service_tier").asText().equals("batch"),
        cost.isNumber() && cost.decimalValue().signum() >= 0
            ? Optional.of(cost.decimalValue())
            : Optional.empty());
  }

  private void limit(JsonNode line, JsonNode message, Instant time) {
    StringBuilder text = new StringBuilder(message.path("content").asText());
    for (JsonNode block : message.path("content")) {
      text.append(block.path("text").asText()).append('\n');
    }
    JsonNode quota = line.path("quotaLimits");
    limits.add(
        new PlainLimit(
            time,
            text.toString(),
            quota.path("rateLimitType").asText(),
            quota.path("resetsAt").asLong()));
  }

  private static Optional<String> named(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isTextual() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  private static PlainTokens tokens(JsonNode usage) {
    long flat = count(usage.path("cache_creation_input_tokens"));
    long write5m = count(usage.path("cache_creation").path("ephemeral_5m_input_tokens"));
    long write1h = count(usage.path("cache_creation").path("ephemeral_1h_input_tokens"));
    return new PlainTokens(
        count(usage.path("input_tokens")),
        count(usage.path("output_tokens")),
        Math.max(flat, write5m + write1h) - write1h,
        write1h,
        count(usage.path("cache_read_input_tokens")));
  }

  private static long webSearches(JsonNode usage) {
    return count(usage.path("server_tool_use").path("web_search_requests"));
  }

  private static long count(JsonNode number) {
    if (number.isMissingNode() || number.isNull()) {
      return 0;
    }
    BigDecimal value = number.isNumber() ? number.decimalValue() : BigDecimal.ONE.negate();
    if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
      throw new ArithmeticException("not a count: " + number);
    }
    return value.longValue();
  }

  private static Optional<Instant> time(String text) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.toUpperCase(Locale.ROOT), OffsetDateTime::from, LocalDateTime::from);
      Instant instant =
          read instanceof OffsetDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
      return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }
}
