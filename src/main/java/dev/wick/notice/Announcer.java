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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Tells the user what standings give rise to: each thing once, whichever of several wicks sees it
/// first, and by all ways that are set. For one thread; nothing waits for a way.
public final class Announcer implements AutoCloseable {
  private static final String FOLDER = "notices";

  private final Level least;
  private final SentNotices sent;
  private final Delivery delivery;

  /// What is dealt with needs no look into the folder.
  private final Set<String> known = new HashSet<>();

  /// @param state wick's own folder of what may be lost; who was told what lies in it
  /// @param heard told of each try to send a notice; called from other threads
  public Announcer(
      NoticeSettings settings,
      Map<String, String> environment,
      PrivateFolder state,
      InstantSource clock,
      Consumer<Outcome> heard) {
    least = settings.least();
    sent = new SentNotices(new PrivateFolder(state.file(FOLDER)), clock);
    delivery = new Delivery(Channels.of(settings, environment), Delivery.PAUSES, heard);
  }

  /// Sends what is new.
  ///
  /// @return the same, for whoever shows it himself
  public List<Notice> announce(Standing standing) {
    List<Notice> fresh = new ArrayList<>();
    for (Alert alert : standing.alerts()) {
      if (alert.level().compareTo(least) >= 0 && known.add(alert.key()) && claim(alert.key())) {
        Notice notice = notice(alert, standing);
        fresh.add(notice);
        delivery.send(notice);
      }
    }
    return fresh;
  }

  private boolean claim(String key) {
    try {
      return sent.claim(key);
    } catch (IOException e) {
      return true; // better twice than not at all
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

  /// Gives notices under way a moment, and ends.
  @Override
  public void close() {
    delivery.close();
  }
}
