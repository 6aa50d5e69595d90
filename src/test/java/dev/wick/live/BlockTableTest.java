package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.budget.Current;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.price.Charge;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import dev.wick.window.Projection;
import dev.wick.window.Sample;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlockTableTest {
  private static final Progress READ = new Progress(1, 1, 1, 1, Long.MIN_VALUE);
  private static final PricedMessage OPUS =
      used("claude-opus-5-5", 60, Cost.ofDollars(new BigDecimal("7.5")));
  private static final PricedMessage SONNET =
      used("claude-sonnet-5-5", 30, Cost.ofDollars(new BigDecimal("2.5")));
  private static final PricedMessage NOVEL = used("novel", 10, Cost.UNKNOWN);

  /// The figures end at the width; what would touch another one moves, then goes.
  @ParameterizedTest
  @CsvSource({
    "34, 'range      2.7M–4.2M  $2.34–$4.72'",
    "29, 'range  2.7M–4.2M  $2.34–$4.72'",
    "27, 'range           $2.34–$4.72'",
  })
  void range_narrow_leavesTwoCellsBetweenFigures(int width, String row) {
    Projection projection =
        new Projection(
            3_000_000,
            100_000,
            3,
            true,
            60,
            new Projection.Range(2_700_000, 4_200_000, 2.34, 4.72, true));
    Canvas canvas = new Canvas(60, 1, false);
    table(canvas, width, projection, OPUS).range(canvas.area());
    assertEquals(row, canvas.row(0).stripTrailing());
  }

  @ParameterizedTest
  @CsvSource({
    "60, 'models     opus-5.5 75%   sonnet-5.5 25%   novel –'",
    "50, 'models     opus-5.5 75%   sonnet-5.5 25%   novel –'",
    "49, 'models     opus-5.5 75%   sonnet-5.5 25%   +1'",
    "45, 'models     opus-5.5 75%   sonnet-5.5 25%   +1'",
    "44, 'models     opus-5.5 75%   +2'",
    "28, 'models     opus-5.5 75%   +2'",
    "27, 'models     +3'",
  })
  void models_narrow_tellHowManyMore(int width, String row) {
    assertEquals(row, models(width, OPUS, SONNET, NOVEL));
  }

  @Test
  void models_withoutPrice_shareTheTokens() {
    PricedMessage other = used("other", 30, Cost.UNKNOWN);
    assertEquals("models     other 75%   novel 25%", models(60, other, NOVEL));
  }

  private static String models(int width, PricedMessage... messages) {
    Canvas canvas = new Canvas(60, 1, false);
    table(canvas, width, null, messages).models(canvas.area().left(width));
    return canvas.row(0).stripTrailing();
  }

  private static BlockTable table(
      Canvas canvas, int width, @Nullable Projection projection, PricedMessage... messages) {
    Standing standing =
        Reckoning.of(List.of(messages), List.of(), READ, StandingRules.defaults(ZoneOffset.UTC))
            .at(Sample.time("2026-03-21T10:30:00Z"));
    Current now = Objects.requireNonNull(standing.current());
    Current current = new Current(now.block(), now.recent(), now.whole(), projection, now.limits());
    return new BlockTable(canvas, current, standing, width, Ink.STRONG);
  }

  private static PricedMessage used(String model, int tokens, Cost cost) {
    Message message = Sample.at("2026-03-21T10:00:00Z").message();
    return new PricedMessage(
        message, List.of(new Charge(model, new Tokens(tokens, 0, 0, 0, 0), cost)));
  }
}
