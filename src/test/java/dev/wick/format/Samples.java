package dev.wick.format;

import dev.wick.budget.LimitStatus;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.usage.Engine;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Gap;
import dev.wick.window.Projection;
import dev.wick.window.StartSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Figures to draw and to write.
final class Samples {
  static final String SONNET = "claude-sonnet-4-5-20250929";
  static final String OPUS = "claude-opus-4-1-20250805";
  static final String NEW_MODEL = "claude-novel-9";

  private static final long PICOS_PER_DOLLAR = 1_000_000_000_000L;

  private Samples() {}

  static PricedMessage message(String time, String model, Tokens tokens, double dollars) {
    Message message =
        new Message(
            MessageId.of(time),
            millis(time),
            new Place("s", "-home-me-shop", "/home/me/shop", "2.1.97", false),
            new Engine(model, 0),
            tokens,
            Extras.NONE);
    Cost cost = dollars < 0 ? Cost.UNKNOWN : new Cost(Math.round(dollars * PICOS_PER_DOLLAR), true);
    return new PricedMessage(message, cost);
  }

  static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }

  /// Two days: a big one with two models, a small one with a model without price.
  static Report<LocalDate> report() {
    PricedMessage big =
        message("2026-11-20T10:00:00Z", OPUS, new Tokens(1234, 56789, 234567, 0, 12345678), 45.678);
    PricedMessage other =
        message("2026-11-20T11:00:00Z", SONNET, new Tokens(321, 6543, 0, 21000, 987654), 1.5);
    PricedMessage small =
        message("2026-11-21T10:00:00Z", NEW_MODEL, new Tokens(7, 42, 0, 0, 0), -1);
    return new Report<>(
        List.of(
            new Row<>(LocalDate.of(2026, 11, 20), Totals.of(List.of(big, other))),
            new Row<>(LocalDate.of(2026, 11, 21), Totals.of(List.of(small)))),
        Totals.of(List.of(big, other, small)));
  }

  static Report<LocalDate> empty() {
    return new Report<>(List.of(), Totals.NONE);
  }

  /// A closed block, a gap, and a running one with a limit of tokens.
  static List<BlockFacts> blocks() {
    PricedMessage first =
        message("2026-11-21T08:03:00Z", OPUS, new Tokens(100, 2000, 3000, 0, 40000), 1.25);
    Block closed =
        new Block(
            millis("2026-11-21T08:00:00Z"),
            millis("2026-11-21T13:00:00Z"),
            StartSource.LIMIT_MESSAGE,
            false,
            List.of(first),
            Totals.of(List.of(first)),
            millis("2026-11-21T13:00:00Z"));
    List<PricedMessage> later =
        List.of(
            message("2026-11-21T20:10:00Z", SONNET, new Tokens(10, 500, 0, 700, 9000), 0.5),
            message("2026-11-21T21:10:00Z", NEW_MODEL, new Tokens(20, 30, 0, 0, 0), -1));
    Block active =
        new Block(
            millis("2026-11-21T20:10:00Z"),
            millis("2026-11-22T01:10:00Z"),
            StartSource.ESTIMATED,
            false,
            later,
            Totals.of(later),
            0);
    return List.of(
        new BlockFacts(closed, false, null, null, null, List.of()),
        new BlockFacts(
            new Gap(/* start= */ closed.end(), /* end= */ active.start()),
            false,
            null,
            null,
            null,
            List.of()),
        new BlockFacts(
            active,
            true,
            new BurnRate(5.0, 5.0, 5.0, 0, false),
            new BurnRate(1026 / 6.0, 21, 9.3333333, 0.5, false),
            new Projection(
                11460,
                2460,
                0.5,
                false,
                240,
                new Projection.Range(11000, 90000, 0.6, 1234.5678901, false)),
            List.of(
                new LimitStatus(LimitStatus.Kind.TOKENS, "limit you set", 20000, 51.3, 57.3, 0))));
  }

  static Totals blockTotals() {
    return Totals.of(
        blocks().stream()
            .filter(facts -> facts.span() instanceof Block)
            .flatMap(facts -> ((Block) facts.span()).messages().stream())
            .toList());
  }
}
