package dev.wick.live.terminal;

/// The terminal's background colour, as xterm's OSC 11 tells it.
final class Background {
  /// The question. A terminal that does not know it says nothing.
  static final String QUESTION = "\u001b]11;?\u0007";

  private static final String ANSWER = "11;rgb";

  /// Shares of red, green and blue in what the eye sees as light (ITU-R BT.709).
  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

  private static final int MOST_DIGITS = 4;
  private static final int BITS_OF_DIGIT = 4;

  private Background() {}

  /// Whether an OSC sequence tells of a background.
  static boolean isAnswer(String osc) {
    return osc.startsWith(ANSWER);
  }

  /// Whether the colour told is nearer to black than to white: `11;rgb:1e1e/1e1e/2e2e`, with one to
  /// four digits each, or `rgba:` with a fourth part.
  ///
  /// @throws NumberFormatException if it is no colour
  static boolean isDark(String answer) {
    int colon = answer.indexOf(':');
    String[] parts = answer.substring(colon + 1).split("/", -1);
    if (colon < 0 || parts.length < WEIGHTS.length) {
      throw new NumberFormatException("no colour");
    }
    double light = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int digits = parts[i].length();
      if (digits > MOST_DIGITS) {
        throw new NumberFormatException("no part of a colour: " + parts[i]);
      }
      int most = (1 << (BITS_OF_DIGIT * digits)) - 1;
      light += WEIGHTS[i] * Integer.parseUnsignedInt(parts[i], 16) / most;
    }
    return light < 0.5;
  }
}
