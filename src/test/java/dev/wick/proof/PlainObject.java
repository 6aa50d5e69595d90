package dev.wick.proof;

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
import java.util.Optional;

/// Judges one object of a transcript (design: Counting 1, 2, 4 and 5). A reason for skipping has
/// the name that the product's own list of reasons gives it.
///
/// @param text the object as the file has it
/// @param place the file it stands in and its project
record PlainObject(String text, JsonNode line, int offset, Place place) {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /// @param folder name of the folder below `projects`
  /// @param session as the path tells it
  record Place(String path, String folder, String session) {}

  static PlainObject read(String text, int offset, Place place) throws IOException {
    return new PlainObject(text, JSON.readTree(text), offset, place);
  }

  void tell(PlainFindings findings) {
    JsonNode message = line.path("message");
    JsonNode usage = message.path("usage");
    JsonNode type = line.path("type");
    boolean ours = type.isMissingNode() || type.isNull() || type.asText().equals("assistant");
    boolean synthetic = message.path("model").asText().equals("<synthetic>");
    Optional<Instant> time = time(line.path("timestamp").asText());
    if (time.isPresent() && ours && (synthetic || line.path("isApiErrorMessage").asBoolean())) {
      findings.limits().add(limit(message, time.get()));
    }
    if (!usage.isObject() || !ours) {
      findings.skip("NOT_USAGE");
    } else if (synthetic) {
      findings.skip("SYNTHETIC");
    } else if (time.isEmpty()) {
      findings.skip("NO_TIMESTAMP");
    } else {
      try {
        findings.records().add(record(message, usage, time.get()));
      } catch (ArithmeticException badNumber) {
        findings.skip("BAD_NUMBER");
      }
    }
  }

  private PlainRecord record(JsonNode message, JsonNode usage, Instant time) {
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
        place.path(),
        offset,
        place.folder(),
        named(line, "sessionId").orElse(place.session()),
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

  private PlainLimit limit(JsonNode message, Instant time) {
    StringBuilder said = new StringBuilder(message.path("content").asText());
    for (JsonNode block : message.path("content")) {
      said.append(block.path("text").asText()).append('\n');
    }
    JsonNode quota = line.path("quotaLimits");
    return new PlainLimit(
        time,
        said.toString(),
        quota.path("rateLimitType").asText(),
        quota.path("resetsAt").asLong());
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
              text.toUpperCase(Locale.ROOT).replace(',', '.'),
              OffsetDateTime::from,
              LocalDateTime::from);
      Instant instant =
          read instanceof OffsetDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
      return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
