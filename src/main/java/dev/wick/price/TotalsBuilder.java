package dev.wick.price;

import dev.wick.usage.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds charges up, without an object a step: reports run over every message there is.
public final class TotalsBuilder {
  private static final Comparator<ModelTotals> DEAREST_FIRST =
      Comparator.comparingLong((ModelTotals model) -> -model.cost().picos())
          .thenComparingLong(model -> -model.tokens().total())
          .thenComparing(ModelTotals::model);

  private final Map<String, Sum> sums = new HashMap<>();
  private int messages;

  public TotalsBuilder add(PricedMessage message) {
    messages++;
    for (Charge charge : message.charges()) {
      sums.computeIfAbsent(charge.model(), name -> new Sum()).add(charge);
    }
    return this;
  }

  public Totals build() {
    List<ModelTotals> byModel = new ArrayList<>(sums.size());
    Tokens tokens = Tokens.NONE;
    Cost cost = Cost.ZERO;
    for (Map.Entry<String, Sum> entry : sums.entrySet()) {
      ModelTotals model = entry.getValue().totals(entry.getKey());
      byModel.add(model);
      tokens = tokens.plus(model.tokens());
      cost = cost.plus(model.cost());
    }
    byModel.sort(DEAREST_FIRST);
    return new Totals(messages, tokens, cost, List.copyOf(byModel));
  }

  /// Mutable sum of one model.
  private static final class Sum {
    private long input;
    private long output;
    private long write5m;
    private long write1h;
    private long read;
    private long picos;
    private boolean complete = true;

    void add(Charge charge) {
      Tokens tokens = charge.tokens();
      input += tokens.input();
      output += tokens.output();
      write5m += tokens.write5m();
      write1h += tokens.write1h();
      read += tokens.read();
      picos = Cost.sum(picos, charge.cost().picos());
      complete &= charge.cost().complete();
    }

    ModelTotals totals(String model) {
      return new ModelTotals(
          model, new Tokens(input, output, write5m, write1h, read), new Cost(picos, complete));
    }
  }
}
