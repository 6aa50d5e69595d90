package dev.wick.proof.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The way from wick's book to what ccusage says, one rule after another.
///
/// @param steps of the rules that change anything
/// @param result ccusage's figures, if nothing is left unexplained
record Explanation(List<Step> steps, Tally result) {

  /// What one rule changes.
  ///
  /// @param messages how many there are more
  /// @param tokens how many there are more
  /// @param moved tokens that another day has now
  record Step(Difference rule, int messages, long tokens, long moved) {
    private boolean changesNothing() {
      return messages == 0 && tokens == 0 && moved == 0;
    }
  }

  static Explanation of(Tally wick, Loader loader) {
    List<Step> steps = new ArrayList<>();
    Tally tally = wick;
    for (Difference rule : Difference.values()) {
      if (rule.holdsFor(loader)) {
        Tally next = rule.apply(tally);
        Step step = step(rule, tally, next);
        if (!step.changesNothing()) {
          steps.add(step);
        }
        tally = next;
      }
    }
    return new Explanation(steps, tally);
  }

  private static Step step(Difference rule, Tally before, Tally after) {
    SortedMap<LocalDate, Long> change = new TreeMap<>();
    before.days().forEach((day, counts) -> change.merge(day, -counts.total(), Long::sum));
    after.days().forEach((day, counts) -> change.merge(day, counts.total(), Long::sum));
    long more = change.values().stream().mapToLong(tokens -> Math.max(tokens, 0)).sum();
    long less = change.values().stream().mapToLong(tokens -> Math.max(-tokens, 0)).sum();
    return new Step(rule, after.messages() - before.messages(), more - less, Math.min(more, less));
  }

  /// The figures by what a report calls a day, or a stretch of days.
  SortedMap<String, Counts> rows(Function<LocalDate, String> name) {
    SortedMap<String, Counts> rows = new TreeMap<>();
    result.days().forEach((day, counts) -> rows.merge(name.apply(day), counts, Counts::plus));
    return rows;
  }
}
