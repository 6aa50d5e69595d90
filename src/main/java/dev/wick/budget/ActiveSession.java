package dev.wick.budget;

import static java.util.Objects.requireNonNull;

import dev.wick.price.ModelTotals;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.usage.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A session of what is running now: of the block, or of today where no block runs.
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

  /// An answer takes seconds, and the next prompt of someone who is at it not much longer.
  private static final long AT_WORK = 60_000;

  /// It used something in the last 10 minutes.
  public boolean active(long now) {
    return lastTime > now - LATELY;
  }

  /// It used something in the last minute.
  public boolean working(long now) {
    return working(lastTime, now);
  }

  /// The same of a session that was heard of last at a moment.
  public static boolean working(long lastTime, long now) {
    return lastTime > now - AT_WORK;
  }

  /// The sessions that used something from a moment on, the newest first.
  ///
  /// @param byTime all messages, the oldest first
  static List<ActiveSession> since(List<PricedMessage> byTime, long since) {
    Map<String, Message> newest = new LinkedHashMap<>();
    Map<String, TotalsBuilder> sums = new HashMap<>();
    for (int i = byTime.size() - 1; i >= 0 && byTime.get(i).time() >= since; i--) {
      Message message = byTime.get(i).message();
      newest.putIfAbsent(message.session(), message);
      sums.computeIfAbsent(message.session(), name -> new TotalsBuilder()).add(byTime.get(i));
    }
    List<ActiveSession> sessions = new ArrayList<>(newest.size());
    for (Message message : newest.values()) {
      sessions.add(of(message, requireNonNull(sums.get(message.session())).build()));
    }
    return List.copyOf(sessions);
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
