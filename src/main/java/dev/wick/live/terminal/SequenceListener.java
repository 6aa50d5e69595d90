package dev.wick.live.terminal;

/// Hears of what is neither key nor mouse.
interface SequenceListener {

  void pasted(String text);

  /// The terminal has answered with an OSC sequence.
  ///
  /// @param answer what stands between `ESC ]` and the end: `11;rgb:0000/0000/0000`
  void answered(String answer);

  /// The terminal has said what kind it is.
  void identified();
}
