package dev.wick.budget;

import dev.wick.price.PricedMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Messages by the session they belong to, those of a session by time.
///
/// @param newest those of the session that was at work last; empty if there is none
/// @param others those of each other session
record SessionHistory(List<PricedMessage> newest, List<List<PricedMessage>> others) {

  /// @param byTime messages, the oldest first
  static SessionHistory of(List<PricedMessage> byTime) {
    Map<String, List<PricedMessage>> sessions = new HashMap<>();
    for (PricedMessage message : byTime) {
      sessions.computeIfAbsent(message.message().session(), name -> new ArrayList<>()).add(message);
    }
    List<PricedMessage> newest =
        byTime.isEmpty() ? null : sessions.remove(byTime.getLast().message().session());
    return new SessionHistory(newest == null ? List.of() : newest, List.copyOf(sessions.values()));
  }
}
