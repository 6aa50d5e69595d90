package dev.wick.live.list;

import dev.wick.price.Totals;
import java.time.ZoneId;
import java.util.Map;

/// How rows are looked at.
///
/// @param now milliseconds since 1970, for what is running and for ages
/// @param measure what shares are of
/// @param reads tokens are counted with cache reads
/// @param titles of sessions by id, as far as they are known
/// @param totals over all rows: no row's figure is wider than theirs
/// @param largest of the row with the most of what shares are of
public record Lens(
    ZoneId zone,
    long now,
    Measure measure,
    boolean reads,
    Map<String, String> titles,
    Totals totals,
    Totals largest) {

  /// The tokens that count.
  long tokens(Totals used) {
    return reads ? used.tokens().total() : used.tokens().withoutReads();
  }

  /// How large a row is beside the largest, from 0 to 1.
  double size(Totals part) {
    double most = amount(largest);
    return most == 0 ? 0 : amount(part) / most;
  }

  /// What counts, as a number.
  double amount(Totals used) {
    return switch (measure) {
      case COST -> used.cost().picos();
      case TOKENS -> tokens(used);
    };
  }

  /// A part of the whole by what counts, from 0 to 1; not a number where the whole is nothing, or
  /// where what is counted has no price.
  double share(Totals part) {
    return switch (measure) {
      case COST ->
          part.cost().unknown() && part.messages() > 0
              ? Double.NaN
              : part.cost().dollars() / totals.cost().dollars();
      case TOKENS -> (double) tokens(part) / tokens(totals);
    };
  }
}
