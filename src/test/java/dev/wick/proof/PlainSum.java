package dev.wick.proof;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What some messages used.
///
/// @param dollars of all that has a price
/// @param unpriced models without one
record PlainSum(
    int messages,
    PlainTokens tokens,
    BigDecimal dollars,
    SortedSet<String> unpriced,
    SortedMap<String, Model> models) {

  /// What one of the models used.
  record Model(PlainTokens tokens, BigDecimal dollars) {
    Model plus(PlainPrices.Charge charge) {
      return new Model(
          tokens.plus(charge.tokens()), dollars.add(charge.dollars().orElse(BigDecimal.ZERO)));
    }
  }

  static PlainSum of(Collection<PlainMessage> messages, PlainPrices prices) {
    PlainTokens tokens = PlainTokens.NONE;
    BigDecimal dollars = BigDecimal.ZERO;
    SortedSet<String> unpriced = new TreeSet<>();
    SortedMap<String, Model> models = new TreeMap<>();
    for (PlainMessage message : messages) {
      for (PlainPrices.Charge charge : prices.charges(message)) {
        tokens = tokens.plus(charge.tokens());
        dollars = dollars.add(charge.dollars().orElse(BigDecimal.ZERO));
        if (charge.dollars().isEmpty()) {
          unpriced.add(charge.model());
        }
        Model before =
            models.getOrDefault(charge.model(), new Model(PlainTokens.NONE, BigDecimal.ZERO));
        models.put(charge.model(), before.plus(charge));
      }
    }
    return new PlainSum(messages.size(), tokens, dollars, unpriced, models);
  }
}
