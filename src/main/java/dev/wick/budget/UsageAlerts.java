package dev.wick.budget;

import dev.wick.price.ModelTotals;
import dev.wick.price.ShortName;
import dev.wick.report.Row;
import dev.wick.usage.Message;
import dev.wick.window.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;

/// What is told of use that nobody has set a figure for.
final class UsageAlerts {
  private static final double PICOS_PER_DOLLAR = 1e12;

  /// Below a dollar nobody wants to be told, however unusual it is.
  private static final long LEAST_PICOS = 1_000_000_000_000L;

  private static final int WEEK = 7;

  /// So many of the 7 days must have been used, or their average says nothing. It is that of the
  /// days that were: whoever rests at the weekend would else hear of a day just 1.4 times as dear
  /// as his others at a factor of 2.
  private static final int ENOUGH_DAYS = 4;

  private UsageAlerts() {}

  /// @param typical 90th percentile of the user's session-hours in picodollars; 0 if not known.
  ///   Asked for only when a session costs something, as it is a look at a month
  static void addRunaways(
      List<Alert> alerts, Standing standing, Ledger ledger, double factor, LongSupplier typical) {
    if (factor <= 0) {
      return;
    }
    for (SessionHours.LastHour session : SessionHours.last(ledger, standing.now())) {
      long usual = session.picos() < LEAST_PICOS ? 0 : typical.getAsLong();
      if (usual > 0 && session.picos() > factor * usual) {
        Message newest = session.newest();
        String cwd = newest.cwd();
        alerts.add(
            new Alert.Runaway(
                newest.session(),
                cwd == null ? newest.project() : cwd,
                session.picos() / PICOS_PER_DOLLAR,
                usual / PICOS_PER_DOLLAR,
                standing.today().key()));
      }
    }
  }

  static void addJump(List<Alert> alerts, Standing standing, double factor) {
    List<Row<LocalDate>> days = standing.days();
    if (factor <= 0 || days.size() <= WEEK) {
      return;
    }
    double sum = 0;
    int used = 0;
    for (int i = 1; i <= WEEK; i++) {
      sum += days.get(i).totals().cost().picos();
      used += days.get(i).totals().messages() > 0 ? 1 : 0;
    }
    long today = standing.today().totals().cost().picos();
    double average = used == 0 ? 0 : sum / used;
    if (used >= ENOUGH_DAYS && today >= LEAST_PICOS && today > factor * average) {
      alerts.add(
          new Alert.Jump(
              standing.today().key(), today / PICOS_PER_DOLLAR, average / PICOS_PER_DOLLAR));
    }
  }

  /// @param expected ids or short names; empty for all
  static void addModels(List<Alert> alerts, Standing standing, List<String> expected) {
    if (expected.isEmpty()) {
      return;
    }
    for (ModelTotals model : standing.today().totals().byModel()) {
      if (!expected.contains(model.model()) && !expected.contains(ShortName.of(model.model()))) {
        alerts.add(
            new Alert.UnexpectedModel(
                model.model(),
                standing.today().key(),
                model.tokens().total(),
                model.cost().unknown() ? null : model.cost().dollars()));
      }
    }
  }
}
