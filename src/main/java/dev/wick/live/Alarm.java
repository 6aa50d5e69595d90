package dev.wick.live;

import dev.wick.budget.Watchers;
import dev.wick.config.NoticeSettings;
import dev.wick.live.terminal.Toast;
import dev.wick.notice.Announcer;
import dev.wick.notice.Outcome;
import dev.wick.storage.PrivateFolder;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the user wants to hear of, and how.
///
/// @param watchers what to look out for besides thresholds
/// @param notices how it is told; null to keep silent: of a demo, or of a look back
/// @param environment where secrets are
/// @param toast how the terminal is asked to show a notice
public record Alarm(
    Watchers watchers,
    @Nullable NoticeSettings notices,
    Map<String, String> environment,
    Toast toast) {

  /// Nothing is told.
  public static final Alarm NONE = new Alarm(Watchers.NONE, null, Map.of(), Toast.NONE);

  public Alarm {
    environment = Map.copyOf(environment);
  }

  /// Whoever tells it; null where nothing is to be told.
  @Nullable Announcer announcer(PrivateFolder state, InstantSource clock, Consumer<Outcome> heard) {
    return notices == null
        ? null
        : new Announcer(notices, Announcer.TERMINAL, environment, state, clock, heard);
  }

  boolean rings() {
    return notices != null && notices.bell();
  }

  boolean shows() {
    return notices != null && notices.terminal();
  }
}
