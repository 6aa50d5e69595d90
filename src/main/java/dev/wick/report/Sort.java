package dev.wick.report;

import java.util.ArrayList;
import java.util.List;

/// By what rows are put in order.
public enum Sort {
  COST,
  TOKENS,
  TIME,
  NAME;

  /// Whether people look for the largest first.
  public boolean largestFirst() {
    return this != NAME;
  }

  /// The report in this order; equal rows those with most tokens first, then by name.
  public <S extends Subject> Report<S> sorted(Report<S> report, boolean largestFirst) {
    List<Row<S>> rows = new ArrayList<>(report.rows());
    rows.sort(
        (left, right) -> {
          int order = largestFirst ? compare(right, left) : compare(left, right);
          int byTokens = order != 0 ? order : TOKENS.compare(right, left);
          return byTokens != 0 ? byTokens : NAME.compare(left, right);
        });
    return new Report<>(List.copyOf(rows), report.totals());
  }

  private <S extends Subject> int compare(Row<S> left, Row<S> right) {
    return switch (this) {
      case COST -> Long.compare(left.totals().cost().picos(), right.totals().cost().picos());
      case TOKENS -> Long.compare(left.totals().tokens().total(), right.totals().tokens().total());
      case TIME -> Long.compare(left.key().last(), right.key().last());
      case NAME -> left.key().name().compareTo(right.key().name());
    };
  }
}
