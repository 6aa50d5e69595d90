package dev.wick.live.list;

import dev.wick.budget.Alert;
import dev.wick.budget.BudgetLine;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Reading;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.Threshold;
import dev.wick.format.BudgetText;
import dev.wick.price.PricedMessage;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.report.Project;
import dev.wick.report.Projects;
import dev.wick.report.Row;
import dev.wick.report.Selection;
import dev.wick.report.Session;
import dev.wick.report.Sessions;
import dev.wick.window.Block;
import dev.wick.window.LimitEvent;
import dev.wick.window.official.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways from what the budget says to what it is about.
///
/// @param reckoning of which the standing is
public record Origins(Reckoning reckoning, Standing standing) {
  private static final long HOUR = 3_600_000;

  /// What the budget says is of all days and projects, or of its own.
  private static final Narrowing ALL = Narrowing.NONE.reaching(Narrowing.Reach.ALL);

  /// The way from a line; null where it is about nothing that was used here.
  public @Nullable Step of(BudgetLine line) {
    String crumb = BudgetText.of(line, standing).name();
    return switch (line) {
      case BudgetLine.Window window -> window.limit() == null ? null : of(window.limit(), crumb);
      case BudgetLine.Watched watched -> of(watched.reading());
      case BudgetLine.Told told -> of(told.alert(), crumb);
      case BudgetLine.Hit hit ->
          hit(hit.event().kind(), hit.event().time(), hit.event().resetsAt(), crumb);
    };
  }

  /// The way from a threshold; null while no period of it runs.
  public @Nullable Step of(Reading reading) {
    Threshold threshold = reading.threshold();
    if (reading.periodStart() == 0) {
      return null;
    }
    long end = reading.periodEnd() == 0 ? Long.MAX_VALUE : reading.periodEnd();
    Narrowing period = ALL.between(reading.periodStart(), end);
    Narrowing narrowing = period.of(project(threshold, period)).ofModel(threshold.model());
    return switch (threshold.period()) {
      case BLOCK, HOUR, DAY, FIVE_HOUR -> new Step(new SessionsView(), narrowing, threshold.name());
      case WEEK, MONTH, SEVEN_DAY ->
          new Step(new DaysView(Period.DAY), narrowing, threshold.name());
      case SESSION ->
          new Step(
              new RequestsView(),
              narrowing.of(newest(selected(threshold, period))),
              threshold.name());
    };
  }

  private static Step of(LimitStanding limit, String crumb) {
    Narrowing window = ALL.between(limit.start(), limit.resetsAt());
    return new Step(
        limit.kind() == Kind.FIVE_HOUR ? new SessionsView() : new DaysView(Period.DAY),
        window,
        crumb);
  }

  private @Nullable Step of(Alert alert, String crumb) {
    long now = standing.now();
    LocalSpan today = LocalSpan.at(Period.DAY, now, standing.zone());
    Narrowing day = ALL.between(today.start(), today.end());
    return switch (alert) {
      case Alert.Passed passed -> of(passed.reading());
      case Alert.Coming coming -> of(coming.reading());
      case Alert.LimitHit hit -> hit(hit.kind(), hit.toldAt(), hit.resetsAt(), crumb);
      case Alert.LimitBack back -> hit(back.kind(), back.resetAt() - 1, back.resetAt(), crumb);
      case Alert.Runaway runaway -> session(runaway.session(), now - HOUR, crumb);
      case Alert.ColdCache cold -> session(cold.session(), now - HOUR, crumb);
      case Alert.Jump _ -> new Step(new SessionsView(), day, crumb);
      case Alert.UnexpectedModel model ->
          new Step(new SessionsView(), day.ofModel(model.model()), crumb);
    };
  }

  /// The week of a limit that has one, else the block in which it was hit.
  private @Nullable Step hit(LimitEvent.Kind kind, long time, long reset, String crumb) {
    if (kind == LimitEvent.Kind.WEEK && reset != 0) {
      Narrowing week = ALL.between(reset - Kind.SEVEN_DAY.millis(), reset);
      return new Step(new DaysView(Period.DAY), week, crumb);
    }
    for (Block block : reckoning.chain().blocks()) {
      if (block.activeAt(time)) {
        Narrowing of = ALL.between(block.start(), block.end());
        return new Step(new SessionsView(), of, crumb);
      }
    }
    return null;
  }

  private @Nullable Step session(String id, long since, String crumb) {
    Narrowing lately = ALL.between(since, Long.MAX_VALUE);
    for (Row<Session> row : Sessions.of(messages(lately)).rows().reversed()) {
      if (row.key().id().equals(id)) {
        return new Step(new RequestsView(), lately.of(row.key()), crumb);
      }
    }
    return null;
  }

  private @Nullable Project project(Threshold threshold, Narrowing period) {
    if (threshold.project() == null) {
      return null;
    }
    List<Row<Project>> projects = Projects.of(selected(threshold, period)).rows();
    return projects.isEmpty() ? null : projects.getFirst().key();
  }

  private static @Nullable Session newest(List<PricedMessage> byTime) {
    Session newest = null;
    for (Row<Session> row : Sessions.of(byTime).rows()) {
      newest = newest == null || row.key().last() >= newest.last() ? row.key() : newest;
    }
    return newest;
  }

  private List<PricedMessage> selected(Threshold threshold, Narrowing period) {
    Selection selection = new Selection(null, null, threshold.project(), threshold.model());
    return selection.select(messages(period), standing.zone());
  }

  private List<PricedMessage> messages(Narrowing period) {
    return reckoning.chain().ledger().messages(period.from(), period.to());
  }
}
