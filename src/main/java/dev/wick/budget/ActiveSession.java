package dev.wick.budget;

import dev.wick.price.ModelTotals;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.usage.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A session that used something lately.
///
/// @param session Claude Code's session id
/// @param project folder name below `projects`
/// @param path the working directory, or the project's name where none is known
/// @param lastTime its newest message, in milliseconds since 1970
/// @param totals what it used in the running block, or today where there is no block
/// @param models used, dearest first
public record ActiveSession(
    String session,
    String project,
    String path,
    long lastTime,
    Totals totals,
    List<String> models) {

  /// A session that was silent for longer has been left.
  private static final long LATELY = 600_000;

  /// The sessions that used something in the last 10 minutes, the newest first.
  ///
  /// @param byTime all messages, the oldest first
  /// @param since from when on their usage is summed
  static List<ActiveSession> at(long now, List<PricedMessage> byTime, long since) {
    Map<String, Message> newest = new LinkedHashMap<>();
    int i = byTime.size() - 1;
    for (; i >= 0 && byTime.get(i).time() > now - LATELY; i--) {
      Message message = byTime.get(i).message();
      newest.putIfAbsent(message.session(), message);
    }
    if (newest.isEmpty()) {
      return List.of();
    }
    Map<String, TotalsBuilder> sums = sums(newest, byTime, since);
    List<ActiveSession> sessions = new ArrayList<>(newest.size());
    for (Message message : newest.values()) {
      TotalsBuilder sum = sums.get(message.session());
      sessions.add(of(message, sum == null ? Totals.NONE : sum.build()));
    }
    return List.copyOf(sessions);
  }

  private static Map<String, TotalsBuilder> sums(
      Map<String, Message> sessions, List<PricedMessage> byTime, long since) {
    Map<String, TotalsBuilder> sums = new LinkedHashMap<>();
    for (int i = byTime.size() - 1; i >= 0 && byTime.get(i).time() >= since; i--) {
      String session = byTime.get(i).message().session();
      if (sessions.containsKey(session)) {
        sums.computeIfAbsent(session, name -> new TotalsBuilder()).add(byTime.get(i));
      }
    }
    return sums;
  }

  private static ActiveSession of(Message newest, Totals totals) {
    List<String> models = new ArrayList<>(totals.byModel().size());
    for (ModelTotals model : totals.byModel()) {
      models.add(model.model());
    }
    String cwd = newest.cwd();
    return new ActiveSession(
        newest.session(),
        newest.project(),
        cwd == null ? newest.project() : cwd,
        newest.time(),
        totals,
        models);
  }
}
