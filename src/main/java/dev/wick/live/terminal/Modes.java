package dev.wick.live.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What a terminal is asked to do beyond showing cells, as the sequences that ask for it, and what
/// of it is on. All are empty where the terminal does not speak that way, or does it already.
final class Modes {
  /// Pasted text comes in brackets.
  private static final String PASTE_ON = "\u001b[?2004h";

  private static final String PASTE_OFF = "\u001b[?2004l";

  /// Presses, releases and the wheel, told with any column (xterm's modes 1000 and 1006).
  private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";

  private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";

  /// xterm's stack of titles.
  private static final String TITLE_SAVE = "\u001b[22;0t";

  private static final String TITLE_RESTORE = "\u001b[23;0t";

  private final boolean modern;
  private boolean paste;
  private boolean mouse;
  private boolean titled;
  private String title = "";

  Modes(Dialect dialect) {
    modern = dialect == Dialect.MODERN;
  }

  /// Begin of a synchronized update (DEC private mode 2026); unknown to a terminal it does nothing.
  String frameBegins() {
    return modern ? "\u001b[?2026h" : "";
  }

  String frameEnds() {
    return modern ? "\u001b[?2026l" : "";
  }

  String paste() {
    String sequence = modern && !paste ? PASTE_ON : "";
    paste = modern;
    return sequence;
  }

  String mouse(boolean wanted) {
    if (!modern || wanted == mouse) {
      return "";
    }
    mouse = wanted;
    return wanted ? MOUSE_ON : MOUSE_OFF;
  }

  /// @param text without control characters; the title before the first one comes back at the end
  String title(String text) {
    if (!modern || text.equals(title)) {
      return "";
    }
    String save = titled ? "" : TITLE_SAVE;
    titled = true;
    title = text;
    return save + "\u001b]2;" + text + "\u0007";
  }

  /// Text for the clipboard of the machine that the user sits at (OSC 52). Whether a terminal lets
  /// programs do that it does not say.
  String copy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return modern ? "\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007" : "";
  }

  /// A question and how to answer it.
  String background(Answers answers) {
    return modern ? answers.question() : "";
  }

  /// Everything off again.
  String end() {
    String sequence = mouse(false) + (paste ? PASTE_OFF : "") + (titled ? TITLE_RESTORE : "");
    paste = false;
    titled = false;
    title = "";
    return sequence;
  }

  /// Others may have switched anything off, but for the title that is kept for the end.
  void forget() {
    paste = false;
    mouse = false;
    title = "";
  }
}
