package dev.wick.price;

import dev.wick.usage.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a set of messages used. Everything that is shown as a sum is one of these.
///
/// @param messages how many messages
/// @param byModel the same by model, dearest first, then most tokens, then name
public record Totals(int messages, Tokens tokens, Cost cost, List<ModelTotals> byModel) {

  public static final Totals NONE = new Totals(0, Tokens.NONE, Cost.ZERO, List.of());

  /// The sum over some messages, in any order.
  public static Totals of(Iterable<PricedMessage> messages) {
    TotalsBuilder builder = new TotalsBuilder();
    for (PricedMessage message : messages) {
      builder.add(message);
    }
    return builder.build();
  }

  /// The models' ids, in the order of [#byModel()].
  public List<String> models() {
    var ids = new ArrayList<String>(byModel.size());
    for (ModelTotals model : byModel) {
      ids.add(model.model());
    }
    return List.copyOf(ids);
  }

  /// Models that have used tokens and have no price, by name.
  public List<String> unpricedModels() {
    var names = new ArrayList<String>();
    for (ModelTotals model : byModel) {
      if (!model.cost().complete()) {
        names.add(model.model());
      }
    }
    Collections.sort(names);
    return List.copyOf(names);
  }
}
