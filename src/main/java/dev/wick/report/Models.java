package dev.wick.report;

import dev.wick.price.Charge;
import dev.wick.price.ModelTotals;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Totals by model.
public final class Models {

  private Models() {}

  /// The report, the dearest model first.
  ///
  /// @param byTime the oldest first
  public static Report<Model> of(List<PricedMessage> byTime) {
    Map<String, Seen> seen = new HashMap<>();
    for (PricedMessage message : byTime) {
      for (Charge charge : message.charges()) {
        seen.computeIfAbsent(charge.model(), model -> new Seen()).in(message);
      }
    }
    Totals totals = Totals.of(byTime);
    List<Row<Model>> rows = new ArrayList<>(totals.byModel().size());
    for (ModelTotals model : totals.byModel()) {
      Seen own = seen.getOrDefault(model.model(), new Seen());
      rows.add(
          new Row<>(
              new Model(model.model(), own.last),
              new Totals(own.messages, model.tokens(), model.cost(), List.of(model))));
    }
    return new Report<>(List.copyOf(rows), totals);
  }

  /// In which messages a model did something.
  private static final class Seen {
    private int messages;
    private long last;
    private @Nullable PricedMessage newest;

    /// Several charges of one message come one after the other.
    @SuppressWarnings("ReferenceEquality")
    void in(PricedMessage message) {
      if (newest != message) {
        newest = message;
        messages++;
        last = message.time();
      }
    }
  }
}
