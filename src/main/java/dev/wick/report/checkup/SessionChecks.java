package dev.wick.report.checkup;

import dev.wick.price.ModelTotals;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.transcript.Inspected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Holds what Claude Code says of its sessions against what was counted.
final class SessionChecks {
  private static final Comparator<SessionCheck> DEAREST_FIRST =
      Comparator.comparingLong((SessionCheck check) -> -check.session().said().cost().picos())
          .thenComparing(check -> check.session().name());

  private SessionChecks() {}

  /// The sessions of which Claude Code says something, the dearest first.
  static List<SessionCheck> of(List<Inspected> inspected, List<PricedMessage> messages) {
    Map<String, SaidUse> said = SaidUse.bySession(inspected);
    Map<String, TotalsBuilder> counted = new HashMap<>();
    for (PricedMessage message : messages) {
      String session = message.message().session();
      if (said.containsKey(session)) {
        counted.computeIfAbsent(session, name -> new TotalsBuilder()).add(message);
      }
    }
    List<SessionCheck> checks = new ArrayList<>(said.size());
    said.forEach(
        (session, use) -> {
          @Nullable TotalsBuilder own = counted.get(session);
          checks.add(check(session, use, own == null ? Totals.NONE : own.build()));
        });
    checks.sort(DEAREST_FIRST);
    return List.copyOf(checks);
  }

  private static SessionCheck check(String session, SaidUse said, Totals counted) {
    Map<String, Use> own = new TreeMap<>();
    for (ModelTotals model : counted.byModel()) {
      own.put(model.model(), new Use(model.tokens(), model.cost()));
    }
    Map<String, Use> all = new TreeMap<>(own);
    all.putAll(said.models());
    List<Comparison> models = new ArrayList<>(all.size());
    for (String model : all.keySet()) {
      models.add(
          new Comparison(
              model,
              said.models().getOrDefault(model, Use.NONE),
              own.getOrDefault(model, Use.NONE)));
    }
    Use sum = new Use(counted.tokens(), counted.cost());
    return new SessionCheck(new Comparison(session, said.all(), sum), List.copyOf(models));
  }
}
