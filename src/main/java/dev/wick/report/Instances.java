package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.window.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Totals by project and day.
public final class Instances {

  private Instances() {}

  /// The report: projects in plain order, each with its days.
  ///
  /// @param byTime the oldest first
  public static Report<Instance> of(List<PricedMessage> byTime, ZoneId zone, boolean newestFirst) {
    Map<String, List<PricedMessage>> byProject = new TreeMap<>();
    for (PricedMessage message : byTime) {
      byProject
          .computeIfAbsent(message.message().project(), project -> new ArrayList<>())
          .add(message);
    }
    List<Row<Instance>> rows = new ArrayList<>();
    byProject.forEach(
        (project, messages) -> {
          Report<LocalDate> days = Periods.days(Ledger.of(messages), zone);
          for (Row<LocalDate> day : (newestFirst ? days.reversed() : days).rows()) {
            rows.add(new Row<>(new Instance(project, day.key()), day.totals()));
          }
        });
    return new Report<>(List.copyOf(rows), Totals.of(byTime));
  }
}
