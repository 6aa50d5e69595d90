package dev.wick.benchmark;

import java.util.Locale;
import java.util.Optional;

/// A line of the budget, and whether it is held.
///
/// @param held empty where there is nothing to compare with
record Claim(String what, String limit, String measured, Optional<Boolean> held) {

  /// At most so many times what another program takes, by the median of the pairs.
  static Claim times(String what, double limit, Optional<Figure> wick, Optional<Figure> other) {
    String text = String.format(Locale.ROOT, "%.2f ×", limit);
    if (wick.isEmpty() || other.isEmpty()) {
      return new Claim(what, text, "–", Optional.empty());
    }
    double ratio = wick.get().millis().dividedBy(other.get().millis()).median();
    String measured =
        String.format(Locale.ROOT, "%.2f × %s's", ratio, other.get().name())
            + " "
            + Figure.text(other.get().millis().median());
    return new Claim(what, text, measured, Optional.of(ratio <= limit));
  }

  /// At most so much of a unit.
  static Claim most(String what, double limit, String unit, Optional<Double> measured) {
    String text = measured.map(value -> String.format(Locale.ROOT, "%.3g ", value)).orElse("– ");
    return new Claim(
        what,
        String.format(Locale.ROOT, "%.0f ", limit) + unit,
        text.equals("– ") ? "–" : text + unit,
        measured.map(value -> value <= limit));
  }

  String row() {
    String verdict = held.map(yes -> yes ? "held" : "**missed**").orElse("–");
    return "| %s | %s | %s | %s |".formatted(what, limit, measured, verdict);
  }
}
