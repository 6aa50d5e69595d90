package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.window.Ledger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All reports on the same messages whose rows do not overlap.
public final class EveryReport {

  private EveryReport() {}

  /// The totals are those of the messages everywhere, and the rows add up to them.
  public static void assertAddsUp(List<PricedMessage> messages, ZoneId zone) {
    Totals totals = Totals.of(messages);
    of(messages, zone)
        .forEach(
            (name, report) -> {
              assertEquals(totals, report.totals(), name);
              TotalsBuilder sum = new TotalsBuilder();
              report.rows().forEach(row -> sum.add(row.totals()));
              Totals added = sum.build();
              assertEquals(totals.tokens(), added.tokens(), name);
              assertEquals(totals.cost(), added.cost(), name);
              assertEquals(totals.byModel(), added.byModel(), name);
              // A message counts once for each model that worked on it.
              if (!name.equals("models")) {
                assertEquals(totals.messages(), added.messages(), name);
              }
            });
  }

  static Map<String, Report<?>> of(List<PricedMessage> messages, ZoneId zone) {
    Report<LocalDate> days = Periods.days(Ledger.of(messages), zone);
    Map<String, Report<?>> reports = new LinkedHashMap<>();
    reports.put("hourly", Periods.hours(Ledger.of(messages), zone));
    reports.put("daily", days);
    reports.put("weekly", Periods.joined(days, Period.WEEK, DayOfWeek.SUNDAY));
    reports.put("monthly", Periods.of(Period.MONTH, messages, zone));
    reports.put("instances", Instances.of(messages, zone, true));
    reports.put("sessions", Sort.TOKENS.sorted(Sessions.of(messages), false));
    reports.put("projects", Sort.NAME.sorted(Projects.of(messages), true));
    reports.put("models", Sort.COST.sorted(Models.of(messages), true));
    reports.put("requests", Requests.of(messages));
    return reports;
  }
}
