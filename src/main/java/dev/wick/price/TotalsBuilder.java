package dev.wick.price;

import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds charges up, without an object a step: reports run over every message there is.
public final class TotalsBuilder {
  private final Map<String, Sum> sums = new HashMap<>();
  private int messages;

  /// Of the last charge: the next one mostly has the same model, and the same String.
  private @Nullable String lastModel;

  private Sum last = new Sum();

  public TotalsBuilder add(PricedMessage message) {
    messages++;
    List<Charge> charges = message.several();
    if (charges == null) {
      sum(message.message().model()).add(message);
      return this;
    }
    for (int i = 0; i < charges.size(); i++) {
      Charge charge = charges.get(i);
      sum(charge.model()).add(charge.tokens(), charge.cost());
    }
    return this;
  }

  /// Adds a sum of other messages.
  public TotalsBuilder add(Totals totals) {
    messages += totals.messages();
    for (ModelTotals model : totals.byModel()) {
      sum(model.model()).add(model.tokens(), model.cost());
    }
    return this;
  }

  /// Not by Comparator.comparing: the start-up cache cannot hold its lambdas, and each costs the
  /// start some milliseconds.
  private static int dearestFirst(ModelTotals left, ModelTotals right) {
    int byCost = Long.compare(right.cost().picos(), left.cost().picos());
    if (byCost != 0) {
      return byCost;
    }
    int byTokens = Long.compare(right.tokens().total(), left.tokens().total());
    return byTokens != 0 ? byTokens : left.model().compareTo(right.model());
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
    byModel.sort(TotalsBuilder::dearestFirst);
    return new Totals(messages, tokens, cost, List.copyOf(byModel));
  }

  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // A miss costs a look-up, no more.
  private Sum sum(String model) {
    if (model != lastModel) {
      last = sums.computeIfAbsent(model, name -> new Sum());
      lastModel = model;
    }
    return last;
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

    void add(Tokens tokens, Cost cost) {
      input += tokens.input();
      output += tokens.output();
      write5m += tokens.write5m();
      write1h += tokens.write1h();
      read += tokens.read();
      picos = Cost.sum(picos, cost.picos());
      complete &= cost.complete();
    }

    /// One with no other charge than its own.
    void add(PricedMessage single) {
      Message message = single.message();
      input += message.input();
      output += message.output();
      write5m += message.write5m();
      write1h += message.write1h();
      read += message.read();
      picos = Cost.sum(picos, single.picos());
      complete &= single.complete();
    }

    ModelTotals totals(String model) {
      return new ModelTotals(
          model, new Tokens(input, output, write5m, write1h, read), new Cost(picos, complete));
    }
  }
}
