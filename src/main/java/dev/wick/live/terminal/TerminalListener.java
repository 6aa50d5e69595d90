package dev.wick.live.terminal;

/// Hears what a terminal says besides keys and mouse; called on the thread that reads keys.
public interface TerminalListener {

  /// Something was pasted.
  ///
  /// @param text as it came, at most 16 KB of it: with control characters, line ends, anything
  void pasted(String text);

  /// The terminal has told what its background is like.
  void background(boolean dark);
}
