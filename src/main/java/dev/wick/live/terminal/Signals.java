package dev.wick.live.terminal;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Signals of the terminal and its shell. `sun.misc.Signal` is all that Java has for them; it is in
/// the module jdk.unsupported, which the runtime that wick ships contains. Not by reflection, as in
/// Lanterna: code that is made at run time costs the first picture 15 ms.
final class Signals {

  private Signals() {}

  /// Has something done, on a thread of its own, whenever a signal comes.
  ///
  /// @param name without SIG: `WINCH`
  static void on(String name, Runnable deed) {
    handle(name, signal -> deed.run());
  }

  /// What the system does by itself holds again.
  static void leaveToSystem(String name) {
    handle(name, SignalHandler.SIG_DFL);
  }

  /// The signal does nothing, here and in processes started from now on.
  static void ignore(String name) {
    handle(name, SignalHandler.SIG_IGN);
  }

  private static void handle(String name, SignalHandler handler) {
    SignalHandler ignored = Signal.handle(new Signal(name), handler);
  }
}
