package dev.wick.notice;

import dev.wick.config.NoticeSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Sends one notice by hand, to see whether it arrives.
public final class Rehearsal {
  /// What a user can be asked for, besides [#ALL].
  public static final List<String> WAYS = List.of("desktop", "command", "webhook", "mail");

  /// By all ways that are set.
  public static final String ALL = "all";

  /// Somebody sits there and waits.
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(3));

  private Rehearsal() {}

  /// Sends a notice and waits until it is told or given up.
  ///
  /// @param way one of [#WAYS], or [#ALL]
  /// @param heard told of each try, on this thread
  /// @return whether it was told by every way asked for
  /// @throws IOException if nothing is set by which to send
  public static boolean run(
      Notice notice,
      String way,
      NoticeSettings settings,
      Map<String, String> environment,
      Consumer<Outcome> heard)
      throws IOException, InterruptedException {
    List<Channel> channels = wanted(way, settings, environment);
    var outcomes = new LinkedBlockingQueue<Outcome>();
    boolean told = true;
    try (Delivery delivery = new Delivery(PAUSES, outcomes::add)) {
      for (Channel channel : channels) {
        delivery.send(channel, notice);
      }
      int open = channels.size();
      while (open > 0) {
        Outcome outcome = outcomes.take();
        heard.accept(outcome);
        if (!outcome.again()) {
          open--;
          told &= outcome.told();
        }
      }
    }
    return told;
  }

  private static List<Channel> wanted(
      String way, NoticeSettings settings, Map<String, String> environment) throws IOException {
    List<Channel> wanted = new ArrayList<>();
    for (Channel channel : Channels.of(settings, environment)) {
      if (way.equals(ALL) || channel.name().equals(way)) {
        wanted.add(channel);
      }
    }
    if (wanted.isEmpty() && way.equals("desktop")) {
      wanted.add(Channels.desktop()); // needs no settings: it may be tried before it is set
    }
    if (wanted.isEmpty()) {
      throw new IOException(
          way.equals(ALL)
              ? "the settings name no way to send a notice by; wick help budget tells how"
              : "notices." + way + " is not set; wick help budget tells how");
    }
    return wanted;
  }
}
