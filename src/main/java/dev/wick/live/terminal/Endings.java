package dev.wick.live.terminal;

/// The signals by which a process without a screen is asked to end.
public final class Endings {
  private Endings() {}

  /// Has something done when `kill`, systemd or Ctrl-C ask the process to end, instead of its end.
  public static void on(Runnable deed) {
    Signals.on("TERM", deed);
    Signals.on("INT", deed);
  }
}
