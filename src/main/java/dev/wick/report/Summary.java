package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.window.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All on one screen. Its rows overlap: the totals are those of all messages.
///
/// @param average a day of the last week; null without a whole day since the first message
/// @param month what the running month will come to; null without an average
public record Summary(
    Report<Stretch> report, @Nullable Estimate average, @Nullable Estimate month) {

  /// The summary at a moment.
  ///
  /// @param byTime the oldest first
  /// @param today the running local day
  public static Summary of(List<PricedMessage> byTime, LocalDate today, ZoneId zone) {
    Ledger ledger = Ledger.of(byTime);
    List<Row<Stretch>> rows = new ArrayList<>();
    for (Stretch stretch : Stretch.values()) {
      rows.add(new Row<>(stretch, ledger.totals(stretch.start(today, zone), Long.MAX_VALUE)));
    }
    Totals all = rows.getFirst().totals();
    Estimate average = Estimate.before(today, ledger, zone);
    return new Summary(
        new Report<>(List.copyOf(rows), all),
        average,
        average == null ? null : average.projected(today, ledger, zone));
  }
}
