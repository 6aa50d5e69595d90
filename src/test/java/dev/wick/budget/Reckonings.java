package dev.wick.budget;

import dev.wick.budget.Threshold.Goal;
import dev.wick.budget.Threshold.Measure;
import dev.wick.budget.Threshold.Period;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.Progress;
import dev.wick.window.BlockRules;
import dev.wick.window.BurnRate;
import dev.wick.window.Sample;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Reckonings of a few messages, for the tests of a standing.
final class Reckonings {
  static final ZoneId UTC = ZoneId.of("UTC");
  static final Progress READ = new Progress(1, 1, 1, 1, Long.MIN_VALUE);

  private Reckonings() {}

  static Threshold threshold(Period period, Measure measure, Goal goal) {
    return new Threshold("test", period, measure, goal, Thresholds.LEVELS, true, null, null);
  }

  static StandingRules rules(ZoneId zone, Threshold... thresholds) {
    return new StandingRules(
        zone, BlockRules.DEFAULT, BurnRate.WINDOW, List.of(thresholds), null, null, 3);
  }

  static Standing standing(List<PricedMessage> messages, StandingRules rules, String now) {
    return Reckoning.of(messages, List.of(), READ, rules).at(Sample.time(now));
  }

  static Reading reading(List<PricedMessage> messages, Threshold threshold, String now) {
    return standing(messages, rules(UTC, threshold), now).readings().getFirst();
  }

  /// Messages of 2026-03-01, written `clock=cents`.
  static List<PricedMessage> day(String messages) {
    List<PricedMessage> day = new ArrayList<>();
    for (String message : messages.isEmpty() ? new String[0] : messages.split(" ", -1)) {
      int sign = message.indexOf('=');
      day.add(
          Sample.cents(
              "2026-03-01T" + message.substring(0, sign) + ":00Z",
              Integer.parseInt(message, sign + 1, message.length(), 10)));
    }
    return day;
  }

  /// As many closed days before 2026-03-01, each with one block, of 1, 2, 3 … dollars.
  static List<PricedMessage> past(int days) {
    List<PricedMessage> past = new ArrayList<>();
    for (int n = 1; n <= days; n++) {
      String day = n < 10 ? "0" + n : "" + n;
      past.add(Sample.cents("2026-02-" + day + "T10:00:00Z", n * 100));
    }
    return past;
  }

  static String clock(long time) {
    return time == 0 ? "-" : java.time.Instant.ofEpochMilli(time).toString().substring(11, 16);
  }
}
