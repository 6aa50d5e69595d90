package dev.wick.report.checkup;

import dev.wick.price.Cost;
import dev.wick.transcript.CostState;
import dev.wick.transcript.CostState.ModelUse;
import dev.wick.transcript.Inspected;
import dev.wick.usage.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What Claude Code says that a session used, from its `cost-state` lines. Each line is the sum so
/// far, so the last one holds; where one is less than the one before, `/clear` has begun a new sum.
///
/// @param models by name
record SaidUse(Use all, Map<String, Use> models) {
  private static final SaidUse NONE = new SaidUse(Use.NONE, Map.of());

  /// By session. A session that several files tell of, one of them a copy, takes the file with
  /// most.
  static Map<String, SaidUse> bySession(List<Inspected> inspected) {
    Map<String, SaidUse> sessions = new HashMap<>();
    for (Inspected transcript : inspected) {
      if (!transcript.costStates().isEmpty()) {
        ofFile(transcript.costStates())
            .forEach(
                (session, use) -> sessions.merge(session, use, (a, b) -> a.exceeds(b) ? a : b));
      }
    }
    return sessions;
  }

  private static Map<String, SaidUse> ofFile(List<CostState> states) {
    Map<String, CostState> last = new HashMap<>();
    Map<String, SaidUse> sums = new HashMap<>();
    for (CostState state : states) {
      @Nullable CostState before = last.put(state.session(), state);
      if (before != null && state.dollars().compareTo(before.dollars()) < 0) {
        sums.merge(state.session(), of(before), SaidUse::plus);
      }
    }
    last.forEach((session, state) -> sums.merge(session, of(state), SaidUse::plus));
    return sums;
  }

  private static SaidUse of(CostState state) {
    SaidUse sum = NONE;
    Tokens tokens = Tokens.NONE;
    for (ModelUse model : state.models()) {
      Use use = use(Tokens.of(model.usage()), model.dollars());
      tokens = tokens.plus(use.tokens());
      sum = sum.plus(new SaidUse(Use.NONE, Map.of(model.model(), use)));
    }
    return new SaidUse(use(tokens, state.dollars()), sum.models);
  }

  private static Use use(Tokens tokens, BigDecimal dollars) {
    return new Use(tokens, Cost.ofDollars(dollars));
  }

  private SaidUse plus(SaidUse other) {
    Map<String, Use> sum = new TreeMap<>(models);
    other.models.forEach((model, use) -> sum.merge(model, use, Use::plus));
    return new SaidUse(all.plus(other.all), sum);
  }

  private boolean exceeds(SaidUse other) {
    return all.tokens().total() > other.all.tokens().total();
  }
}
