package dev.wick.proof;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a message costs (design: Price), straight from the price list's own text.
final class PlainPrices {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Pattern REGION =
      Pattern.compile("^(us|eu|apac|au|jp|ca|us-gov)\\.anthropic\\..*");
  private static final LocalDate SONNET_4_5 = LocalDate.parse("2025-09-29");

  private final JsonNode list;

  /// What one model did in a message; no dollars where it has no price.
  record Charge(String model, PlainTokens tokens, Optional<BigDecimal> dollars) {}

  private PlainPrices(JsonNode list) {
    this.list = list;
  }

  static PlainPrices read(Path file) throws IOException {
    ObjectMapper json =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    return new PlainPrices(json.readTree(file.toFile()));
  }

  /// The message's own charge and one for each of its parts, in mode `auto`.
  List<Charge> charges(PlainMessage message) {
    PlainRecord most = message.most();
    LocalDate day = message.time().atOffset(ZoneOffset.UTC).toLocalDate();
    List<Charge> charges = new ArrayList<>();
    charges.add(
        new Charge(
            most.model(),
            most.tokens(),
            most.costUsd()
                .or(
                    () ->
                        dollars(most, most.model(), message.requests(), most.webSearches(), day))));
    for (PlainRecord.Part part : most.parts()) {
      charges.add(
          new Charge(
              part.model(),
              part.tokens(),
              dollars(most, part.model(), List.of(part.tokens()), part.webSearches(), day)));
    }
    return charges;
  }

  private Optional<BigDecimal> dollars(
      PlainRecord record, String id, List<PlainTokens> requests, long searches, LocalDate day) {
    boolean nothing = searches == 0 && requests.stream().allMatch(PlainTokens.NONE::equals);
    if (nothing) {
      return Optional.of(BigDecimal.ZERO);
    }
    Optional<JsonNode> found = model(id);
    if (found.isEmpty() || found.get().path("rates").isEmpty()) {
      return Optional.empty();
    }
    JsonNode model = found.get();
    Optional<JsonNode> fast =
        record.fast() || id.strip().toLowerCase(Locale.ROOT).endsWith("-fast")
            ? row(model.path("fast"), day)
            : Optional.empty();
    JsonNode row =
        fast.or(() -> row(model.path("rates"), day)).orElseGet(() -> model.path("rates").path(0));
    BigDecimal sum = BigDecimal.ZERO;
    for (PlainTokens request : requests) {
      sum = sum.add(request(request, row));
    }
    JsonNode multipliers = list.path("multipliers");
    if (record.us()) {
      sum = sum.multiply(model.path("inference_geo_us_multiplier").decimalValue());
    }
    if (record.batch() && fast.isEmpty()) {
      sum = sum.multiply(multipliers.path("batch").path("value").decimalValue());
    }
    String place = id.strip().toLowerCase(Locale.ROOT);
    boolean regional = REGION.matcher(place.substring(place.lastIndexOf('/') + 1)).matches();
    if (regional && !LocalDate.parse(model.path("released").asText()).isBefore(SONNET_4_5)) {
      sum = sum.multiply(multipliers.path("bedrock_vertex_regional").path("value").decimalValue());
    }
    BigDecimal search = list.path("tools").path("web_search_usd_per_request").decimalValue();
    return Optional.of(sum.add(search.multiply(BigDecimal.valueOf(searches))));
  }

  private static BigDecimal request(PlainTokens tokens, JsonNode row) {
    JsonNode prices = row;
    for (JsonNode tier : row.path("tiers")) {
      if (tokens.prompt() > tier.path("above_prompt_tokens").asLong()) {
        prices = tier;
      }
    }
    BigDecimal micros =
        price(prices, "input", tokens.input())
            .add(price(prices, "output", tokens.output()))
            .add(price(prices, "cache_write_5m", tokens.write5m()))
            .add(price(prices, "cache_write_1h", tokens.write1h()))
            .add(price(prices, "cache_read", tokens.read()));
    return micros.divide(MILLION);
  }

  private static BigDecimal price(JsonNode prices, String kind, long tokens) {
    return prices.path(kind).decimalValue().multiply(BigDecimal.valueOf(tokens));
  }

  private static Optional<JsonNode> row(JsonNode rows, LocalDate day) {
    for (JsonNode row : rows) {
      JsonNode from = row.path("from");
      JsonNode until = row.path("until");
      boolean begun = from.isNull() || !day.isBefore(LocalDate.parse(from.asText()));
      if (begun && (until.isNull() || day.isBefore(LocalDate.parse(until.asText())))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<JsonNode> model(String id) {
    return named(id).or(() -> named(normal(id)));
  }

  private Optional<JsonNode> named(String id) {
    for (JsonNode model : list.path("models")) {
      if (model.path("id").asText().equals(id)) {
        return Optional.of(model);
      }
      for (JsonNode ids : model.path("ids")) {
        for (JsonNode one : ids) {
          if (one.asText().equals(id)) {
            return Optional.of(model);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The recipe `normalise_model_id` of the price list, step by step.
  static String normal(String id) {
    String name = id.strip().toLowerCase(Locale.ROOT).replaceFirst("\\[[^]]*]$", "");
    name = name.substring(name.lastIndexOf('/') + 1);
    name = name.replaceFirst("^(us|eu|apac|au|jp|ca|us-gov|global)\\.(?=anthropic\\.)", "");
    name = name.replaceFirst("^anthropic\\.", "");
    name = name.replaceFirst("-v\\d+(:\\d+(:[^:]+)?)?$", "");
    name = name.replaceFirst("(@default|-default|@latest|-latest)$", "").replace('@', '-');
    name = name.replaceFirst("-fast$", "");
    name = name.replaceAll("(\\d)\\.(?=\\d)", "$1-");
    name = name.replaceFirst("-\\d{8}$", "");
    name = name.replaceFirst("^claude-(4(?:-\\d)?)-(opus|sonnet|haiku)$", "claude-$2-$1");
    return name.matches("claude-(opus|sonnet)-4") ? name + "-0" : name;
  }
}
