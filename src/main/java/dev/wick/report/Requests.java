package dev.wick.report;

import dev.wick.price.Charge;
import dev.wick.price.ModelTotals;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import java.util.ArrayList;
import java.util.List;

/// Every request on its own.
public final class Requests {

  private Requests() {}

  /// The report, in the order of the messages; each counts as one, whatever its parts.
  public static Report<Request> of(List<PricedMessage> messages) {
    List<Row<Request>> rows = new ArrayList<>(messages.size());
    for (PricedMessage message : messages) {
      int count = 1;
      for (Charge charge : message.charges()) {
        ModelTotals own = new ModelTotals(charge.model(), charge.tokens(), charge.cost());
        rows.add(
            new Row<>(
                new Request(message.time(), charge.model(), message.message().sidechain()),
                new Totals(count, charge.tokens(), charge.cost(), List.of(own))));
        count = 0;
      }
    }
    return new Report<>(List.copyOf(rows), Totals.of(messages));
  }
}
