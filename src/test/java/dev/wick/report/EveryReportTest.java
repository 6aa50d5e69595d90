package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.Charge;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.usage.Tokens;
import dev.wick.window.Sample;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All reports come from one book, so all of them add up to the same (design: Counting 8).
class EveryReportTest {

  /// Messages by chance, some with an advisor of another model, some of a model without price.
  private static List<PricedMessage> messages(long seed) {
    Random random = new Random(seed);
    List<PricedMessage> messages = new ArrayList<>();
    for (PricedMessage message : Sample.stream(random, 300)) {
      List<Charge> charges = new ArrayList<>(message.charges());
      if (random.nextInt(5) == 0) {
        Tokens tokens = new Tokens(random.nextInt(100), 7, 0, 3, 0);
        charges.add(new Charge("advisor" + random.nextInt(2), tokens, new Cost(12_345, true)));
      }
      if (random.nextInt(9) == 0) {
        charges.add(new Charge("novel", new Tokens(1, 2, 3, 4, 5), Cost.UNKNOWN));
      }
      messages.add(new PricedMessage(message.message(), charges));
    }
    return messages;
  }

  @ParameterizedTest
  @CsvSource({
    "1, UTC",
    "2, Asia/Kolkata",
    "3, America/New_York",
    "4, Australia/Lord_Howe",
    "5, Pacific/Kiritimati",
    "6, Europe/Berlin",
  })
  void everyReport_anyMessages_sameTotalsAndRowsAddUp(long seed, ZoneId zone) {
    List<PricedMessage> messages = messages(seed);
    EveryReport.assertAddsUp(messages, zone);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void everyReport_selectionOfModel_sameTotals(long seed) {
    ZoneId zone = ZoneId.of("UTC");
    List<PricedMessage> selected =
        new Selection(null, null, null, "advisor1").select(messages(seed), zone);
    EveryReport.assertAddsUp(selected, zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata"})
  void everyReport_nothing_isEmpty(ZoneId zone) {
    EveryReport.of(List.of(), zone)
        .forEach((name, report) -> assertEquals(new Report<>(List.of(), Totals.NONE), report));
  }
}
