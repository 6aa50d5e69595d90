package dev.wick.budget;

import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import dev.wick.window.Ledger;
import dev.wick.window.official.CacheClock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// That a session's prompt cache is about to go cold. Each use gives it its whole life anew: 5
/// minutes, or an hour where it was written for an hour.
final class CacheAlerts {
  private static final long SHORT_LIFE = 300_000;
  private static final long LONG_LIFE = 3_600_000;

  private static final CacheClock UNTOLD = new CacheClock(0, 0, -1);

  private CacheAlerts() {}

  /// When a cache goes cold, and what has to be written anew then.
  ///
  /// @param hour it lives an hour
  private record Life(long expires, boolean official, long tokens, boolean hour) {}

  /// @param seconds how long before it is told; 0 for not at all
  static void add(
      List<Alert> alerts, Reckoning reckoning, long now, double seconds, Pricer pricer) {
    if (seconds <= 0) {
      return;
    }
    Ledger ledger = reckoning.chain().ledger();
    Map<String, Message> newest = new LinkedHashMap<>();
    Set<String> hourly = new HashSet<>();
    for (PricedMessage message : ledger.messages(now - LONG_LIFE, now + 1)) {
      // A subagent's prompt is another one.
      if (!message.message().sidechain()) {
        newest.put(message.message().session(), message.message());
        if (message.message().tokens().write1h() > 0) {
          hourly.add(message.message().session());
        }
      }
    }
    for (Message last : newest.values()) {
      CacheClock told = reckoning.cache(last.session(), last.time());
      Life life = life(last, hourly.contains(last.session()), told);
      if (life.tokens > 0 && life.expires > now && life.expires - now <= seconds * 1000) {
        String cwd = last.cwd();
        alerts.add(
            new Alert.ColdCache(
                last.session(),
                cwd == null ? last.project() : cwd,
                life.expires,
                life.official,
                life.tokens,
                dearer(last, life.tokens, life.hour, pricer)));
      }
    }
  }

  /// What the status line told after the last use is true; as far as it told nothing, the
  /// transcript has to do.
  private static Life life(Message last, boolean hourly, @Nullable CacheClock heard) {
    CacheClock told = heard == null ? UNTOLD : heard;
    boolean hour = told.lifeMillis() == 0 ? hourly : told.lifeMillis() > SHORT_LIFE;
    boolean dated = told.expiresAt() > 0;
    return new Life(
        dated ? told.expiresAt() : last.time() + (hour ? LONG_LIFE : SHORT_LIFE),
        dated,
        told.recacheTokens() < 0
            ? last.tokens().write() + last.tokens().read()
            : told.recacheTokens(),
        hour);
  }

  /// What writing so many tokens costs more than reading them.
  private static @Nullable Double dearer(Message last, long tokens, boolean hour, Pricer pricer) {
    Tokens write = new Tokens(0, 0, hour ? 0 : tokens, hour ? tokens : 0, 0);
    Cost written = cost(last, write, pricer);
    Cost read = cost(last, new Tokens(0, 0, 0, 0, tokens), pricer);
    return written.complete() && read.complete() ? written.dollars() - read.dollars() : null;
  }

  private static Cost cost(Message last, Tokens tokens, Pricer pricer) {
    Message request =
        new Message(last.id(), last.time(), last.place(), last.engine(), tokens, Extras.NONE);
    return pricer.price(request).cost();
  }
}
