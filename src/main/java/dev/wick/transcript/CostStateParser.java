package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wick.transcript.CostState.ModelUse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `cost-state` lines.
final class CostStateParser {

  static final String TYPE = "cost-state";
  private static final String LONG_CONTEXT = "[1m]";

  /// Larger ones are no counts.
  private static final double MAX = 1L << 53;

  private CostStateParser() {}

  /// What a line says; null if it is no `cost-state` line or cannot be read.
  ///
  /// @param session whose it is where the line does not say
  static @Nullable CostState read(byte[] bytes, int from, int to, String session) {
    int open = Blanks.skip(bytes, from, to);
    try (JsonParser parser = MessageText.JSON.createParser(bytes, open, to - open)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? line(parser, session) : null;
    } catch (IOException e) {
      return null; // Nothing is counted from it: there is no sum to show.
    }
  }

  private static @Nullable CostState line(JsonParser parser, String fileSession)
      throws IOException {
    boolean costState = false;
    String session = fileSession;
    @Nullable BigDecimal dollars = null;
    List<ModelUse> models = List.of();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "type" -> costState = TYPE.equals(parser.getValueAsString());
        case "sessionId" -> session = parser.getValueAsString(fileSession);
        case "totalCostUSD" -> dollars = money(parser, value);
        case "modelUsage" -> models = models(parser, value);
        default -> {}
      }
      parser.skipChildren();
    }
    return costState && dollars != null ? new CostState(session, dollars, models) : null;
  }

  private static List<ModelUse> models(JsonParser parser, JsonToken value) throws IOException {
    if (value != JsonToken.START_OBJECT) {
      return List.of();
    }
    List<ModelUse> models = new ArrayList<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        models.add(model(parser, name));
      } else {
        parser.skipChildren();
      }
    }
    return List.copyOf(models);
  }

  private static ModelUse model(JsonParser parser, String key) throws IOException {
    long input = 0;
    long output = 0;
    long write = 0;
    long read = 0;
    long searches = 0;
    @Nullable BigDecimal dollars = null;
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "inputTokens" -> input = count(parser, value);
        case "outputTokens" -> output = count(parser, value);
        case "cacheCreationInputTokens" -> write = count(parser, value);
        case "cacheReadInputTokens" -> read = count(parser, value);
        case "webSearchRequests" -> searches = count(parser, value);
        case "costUSD" -> dollars = money(parser, value);
        default -> parser.skipChildren();
      }
    }
    String model =
        key.endsWith(LONG_CONTEXT) ? key.substring(0, key.length() - LONG_CONTEXT.length()) : key;
    return new ModelUse(
        model,
        new RawUsage(input, output, write, 0, 0, read, searches),
        dollars == null ? BigDecimal.ZERO : dollars);
  }

  /// What is below 0 or no number is no money.
  private static @Nullable BigDecimal money(JsonParser parser, JsonToken value) throws IOException {
    if (!value.isNumeric()) {
      parser.skipChildren();
      return null;
    }
    BigDecimal amount = parser.getDecimalValue();
    return amount.signum() < 0 ? null : amount;
  }

  private static long count(JsonParser parser, JsonToken value) throws IOException {
    if (!value.isNumeric()) {
      parser.skipChildren();
      return 0;
    }
    return (long) Math.clamp(parser.getDoubleValue(), 0, MAX);
  }
}
