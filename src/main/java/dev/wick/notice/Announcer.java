package dev.wick.notice;

import dev.wick.budget.Alert;
import dev.wick.budget.Level;
import dev.wick.budget.Standing;
import dev.wick.config.NoticeSettings;
import dev.wick.format.AlertJson;
import dev.wick.format.AlertText;
import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Tells the user what standings give rise to: each thing once on each way, whichever of several
/// wicks sees it first. What a way did not take, it is asked again later, by this wick or another,
/// as long as there is reason to tell it. For one thread; nothing waits for a way.
public final class Announcer implements AutoCloseable {
  /// The way of whoever shows notices on a terminal.
  public static final String TERMINAL = "terminal";

  /// The way of whoever writes notices into a log.
  public static final String LOG = "log";

  private static final String FOLDER = "notices";

  /// What another wick has taken on may be given back; nobody waits for that, and a look costs the
  /// opening of a file.
  private static final Duration LOOK = Duration.ofMinutes(1);

  private record Claim(String key, String way) {}

  private final Level least;
  private final String own;
  private final List<Channel> channels;
  private final SentNotices sent;
  private final InstantSource clock;
  private final Delivery delivery;

  /// When to look again whether a notice can be taken on.
  private final Map<Claim, Long> looks = new HashMap<>();

  /// What was taken on, and did not end yet.
  private final Set<Claim> open = ConcurrentHashMap.newKeySet();

  /// @param own the way of the caller himself, who shows what [#announce] returns
  /// @param state wick's own folder of what may be lost; who was told what lies in it
  /// @param heard told of each try to send a notice; called from other threads
  public Announcer(
      NoticeSettings settings,
      String own,
      Map<String, String> environment,
      PrivateFolder state,
      InstantSource clock,
      Consumer<Outcome> heard) {
    this(
        settings.least(),
        own,
        Channels.of(settings, environment),
        Delivery.PAUSES,
        state,
        clock,
        heard);
  }

  Announcer(
      Level least,
      String own,
      List<Channel> channels,
      List<Duration> pauses,
      PrivateFolder state,
      InstantSource clock,
      Consumer<Outcome> heard) {
    this.least = least;
    this.own = own;
    this.channels = List.copyOf(channels);
    this.clock = clock;
    sent = new SentNotices(new PrivateFolder(state.file(FOLDER)), clock);
    delivery =
        new Delivery(
            pauses,
            outcome -> {
              settle(outcome);
              heard.accept(outcome);
            });
  }

  /// Sends what is new, and what a way may be asked again to take.
  ///
  /// @return what is new to the caller's own way
  public List<Notice> announce(Standing standing) {
    List<Notice> fresh = new ArrayList<>();
    for (Alert alert : standing.alerts()) {
      if (isWanted(alert)) {
        boolean shown = claim(new Claim(alert.key(), own));
        List<Channel> takers = takers(alert.key());
        if (shown || !takers.isEmpty()) {
          Notice notice = notice(alert, standing);
          takers.forEach(channel -> delivery.send(channel, notice));
          if (shown) {
            fresh.add(notice);
          }
        }
      }
    }
    return fresh;
  }

  private boolean isWanted(Alert alert) {
    Level wanted = alert.least();
    return alert.level().compareTo(wanted == null ? least : wanted) >= 0;
  }

  private List<Channel> takers(String key) {
    List<Channel> takers = new ArrayList<>(channels.size());
    for (Channel channel : channels) {
      Claim claim = new Claim(key, channel.name());
      if (!open.contains(claim) && claim(claim)) {
        open.add(claim);
        takers.add(channel);
      }
    }
    return takers;
  }

  private boolean claim(Claim claim) {
    long now = clock.millis();
    if (now < looks.getOrDefault(claim, Long.MIN_VALUE)) {
      return false;
    }
    try {
      boolean taken = sent.claim(claim.key(), claim.way());
      looks.put(claim, now + LOOK.toMillis());
      return taken;
    } catch (IOException e) {
      // Better twice than not at all, but not for ever: nobody knows whether anybody else told it.
      looks.put(claim, Long.MAX_VALUE);
      return true;
    }
  }

  private void settle(Outcome outcome) {
    Claim claim = new Claim(outcome.notice().key(), outcome.channel());
    if (!outcome.again() && open.remove(claim) && !outcome.told()) {
      giveBack(claim);
    }
  }

  private void giveBack(Claim claim) {
    try {
      sent.failed(claim.key(), claim.way());
    } catch (IOException e) {
      // Nobody tells it then, as if this process had been killed.
    }
  }

  private static Notice notice(Alert alert, Standing standing) {
    AlertText text = AlertText.of(alert, standing.now(), standing.zone());
    try {
      String facts = AlertJson.of(alert, standing.now(), standing.zone());
      return new Notice(alert.key(), text.title(), text.text(), facts);
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot be written", e);
    }
  }

  /// Waits until all notices are told or given up.
  ///
  /// @return false if some were not by then
  public boolean await(Duration patience) throws InterruptedException {
    return delivery.await(patience);
  }

  /// Gives notices under way a moment, and ends. What no way has said to have taken by then is left
  /// to other wicks.
  @Override
  public void close() {
    delivery.close();
    for (Claim claim : Set.copyOf(open)) {
      if (open.remove(claim)) {
        giveBack(claim);
      }
    }
  }
}
