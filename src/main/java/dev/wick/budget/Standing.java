package dev.wick.budget;

import dev.wick.price.Totals;
import dev.wick.report.Row;
import dev.wick.transcript.Progress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts of now: everything that the live view and `now` show.
///
/// @param now milliseconds since 1970 UTC
/// @param reading how far the first reading is
/// @param current the running block; null between blocks
/// @param lastEnd end of the newest block that has ended, 0 if there is none
/// @param today the running local day
/// @param days the last days, today first, days without usage included
/// @param month the running month
/// @param readings every threshold, in the order of the settings
/// @param sessions those of the running block, or of today where none runs, the newest first
/// @param lastTime time of the newest message, 0 if there is none
/// @param messages how many messages the book holds
/// @param accounts official limits, those of the account that was used last first; empty where
///   Claude Code has told none
/// @param plan what the user calls the subscription; null where it has no name
/// @param alerts what is to be told; empty where nobody has looked, as [Lookout] does
public record Standing(
    long now,
    ZoneId zone,
    Progress reading,
    @Nullable Current current,
    long lastEnd,
    Row<LocalDate> today,
    List<Row<LocalDate>> days,
    Row<LocalDate> month,
    List<Reading> readings,
    List<ActiveSession> sessions,
    Totals allTime,
    long lastTime,
    int messages,
    List<AccountLimits> accounts,
    @Nullable String plan,
    List<Alert> alerts) {

  /// The same with something to tell.
  Standing with(List<Alert> told) {
    return new Standing(
        now,
        zone,
        reading,
        current,
        lastEnd,
        today,
        days,
        month,
        readings,
        sessions,
        allTime,
        lastTime,
        messages,
        accounts,
        plan,
        List.copyOf(told));
  }

  /// The official limits of the account that was used last; null if there are none.
  public @Nullable AccountLimits account() {
    return accounts.isEmpty() ? null : accounts.getFirst();
  }

  /// The readings to warn of: those with a level passed, the newest on top, then those with none
  /// passed yet that will have one, the soonest on top.
  public List<Reading> warnings() {
    List<Reading> warnings = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      if (reading.level() != null || reading.nextLevel() != null) {
        warnings.add(reading);
      }
    }
    warnings.sort(Standing::compareWarnings);
    return List.copyOf(warnings);
  }

  /// Not by Comparator.comparing: the start-up cache cannot hold its lambdas.
  private static int compareWarnings(Reading left, Reading right) {
    int newestFirst = Long.compare(right.passedAt(), left.passedAt());
    return newestFirst != 0 ? newestFirst : Long.compare(left.nextAt(), right.nextAt());
  }
}
