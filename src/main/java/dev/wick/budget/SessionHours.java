package dev.wick.budget;

import dev.wick.price.PricedMessage;
import dev.wick.usage.Message;
import dev.wick.window.Ledger;
import dev.wick.window.Percentile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a session costs in an hour: that of now, and the user's usual.
final class SessionHours {
  static final long HOUR = 3_600_000;

  /// Older ones were other work, with other models.
  private static final long DAYS = 30;

  /// Fewer hours tell no 90th percentile worth the name: the two dearest of them would be it.
  private static final int ENOUGH = 20;

  private static final int PERCENT = 90;

  /// @param newest message of the session
  /// @param picos what the session cost in the last hour, in picodollars
  record LastHour(Message newest, long picos) {}

  private SessionHours() {}

  /// The 90th percentile of the session-hours of the last 30 days, in picodollars; 0 while there
  /// are fewer than 20.
  ///
  /// @param hour the running one, in hours since 1970; it does not count
  static long usual(Ledger ledger, long hour) {
    Map<String, Long> hours = new HashMap<>();
    for (PricedMessage message : ledger.messages((hour - DAYS * 24) * HOUR, hour * HOUR)) {
      String name = message.message().session() + Math.floorDiv(message.time(), HOUR);
      hours.merge(name, message.picos(), Long::sum);
    }
    if (hours.size() < ENOUGH) {
      return 0;
    }
    long[] amounts = new long[hours.size()];
    int count = 0;
    for (long amount : hours.values()) {
      amounts[count++] = amount;
    }
    return Percentile.of(amounts, PERCENT);
  }

  /// The sessions that used something in the hour before a moment.
  static List<LastHour> last(Ledger ledger, long now) {
    Map<String, LastHour> sessions = new LinkedHashMap<>();
    for (PricedMessage message : ledger.messages(now - HOUR, now + 1)) {
      LastHour before = sessions.get(message.message().session());
      long sum = (before == null ? 0 : before.picos()) + message.picos();
      sessions.put(message.message().session(), new LastHour(message.message(), sum));
    }
    return new ArrayList<>(sessions.values());
  }
}
