package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.wick.price.Charge;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.usage.Tokens;
import dev.wick.window.Sample;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01,, UTC, true",
    "2026-03-02,, UTC, false",
    ",2026-03-01, UTC, true",
    ",2026-02-28, UTC, false",
    "2026-03-01, 2026-03-01, UTC, true",
    "2026-03-02, 2026-03-02, Asia/Tokyo, true",
    "2026-03-01, 2026-03-01, Asia/Tokyo, false",
  })
  void select_days_areLocalAndInclusive(
      @Nullable LocalDate since, @Nullable LocalDate until, ZoneId zone, boolean selected) {
    Selection selection = new Selection(since, until, null, null);
    List<PricedMessage> messages = List.of(Sample.at("2026-03-01T20:00:00Z"));
    assertEquals(selected ? messages : List.of(), selection.select(messages, zone));
  }

  /// The message was written in `/home/ann/shop.io/till`, below the project's folder.
  @ParameterizedTest
  @CsvSource({
    "-home-ann-shop-io, true",
    "/home/ann/shop.io, true",
    "/home/ann/shop.io/, true",
    "/home/ann/shop.io/till, true",
    "/home/ann/shop.io/till/, true",
    "shop, false",
    "-home-ann, false",
    "/home/ann, false",
    "/, false",
  })
  void select_project_isFolderOrPath(String project, boolean selected) {
    List<PricedMessage> messages =
        List.of(
            Sample.message(
                0, "session", "-home-ann-shop-io", "/home/ann/shop.io/till", Sample.MODEL, 1));
    Selection selection = new Selection(null, null, project, null);
    assertEquals(selected ? messages : List.of(), selection.select(messages, UTC));
  }

  @Test
  void select_model_keepsItsChargesOnly() {
    Charge own = new Charge("opus", new Tokens(1, 0, 0, 0, 0), new Cost(5, true));
    Charge advisor = new Charge("fable", new Tokens(2, 0, 0, 0, 0), new Cost(7, true));
    PricedMessage message =
        new PricedMessage(Sample.at("2026-03-01T20:00:00Z").message(), List.of(own, advisor));
    assertEquals(
        List.of(new PricedMessage(message.message(), List.of(advisor))),
        new Selection(null, null, null, "fable").select(List.of(message), UTC));
    assertEquals(
        List.of(), new Selection(null, null, null, "sonnet").select(List.of(message), UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "claude-opus-4-1-20250805, true",
    "opus-4.1, true",
    "opus-4, false",
    "claude-opus-4-1, false",
    "opus, false",
  })
  void select_model_isIdOrShortName(String asked, boolean selected) {
    Charge charge =
        new Charge("claude-opus-4-1-20250805", new Tokens(1, 0, 0, 0, 0), new Cost(5, true));
    List<PricedMessage> messages =
        List.of(new PricedMessage(Sample.at("2026-03-01T20:00:00Z").message(), List.of(charge)));
    assertEquals(
        selected ? messages : List.of(),
        new Selection(null, null, null, asked).select(messages, UTC));
  }

  @Test
  void select_all_copiesNothing() {
    List<PricedMessage> messages = List.of(Sample.at("2026-03-01T20:00:00Z"));
    assertSame(messages, Selection.ALL.select(messages, UTC));
  }
}
