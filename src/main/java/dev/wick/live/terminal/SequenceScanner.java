package dev.wick.live.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Tells where one thing that a terminal sends ends and the next begins (ECMA-48): keys and mouse
/// sequences pass, answers and pasted text go to a listener.
final class SequenceScanner {
  private static final int ESC = 0x1B;
  private static final int BEL = 0x07;
  private static final String PASTE_BEGINS = "\u001b[200~";
  private static final String PASTE_ENDS = "\u001b[201~";
  private static final String IDENTITY = "\u001b[?";

  /// Of an answer and of a pasted text no more is kept, in bytes.
  private static final int MOST_KEPT = 16 * 1024;

  private enum Inside {
    NOTHING,
    ESCAPE,
    CONTROL,
    /// F1 to F5 of the Linux console: `ESC [ [ A`.
    CONSOLE_KEY,
    SINGLE_SHIFT,
    STRING,
    STRING_ESCAPE,
    PASTE
  }

  private final SequenceListener listener;
  private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private Inside inside = Inside.NOTHING;

  /// How much of the end of a paste has been seen.
  private int ending;

  SequenceScanner(SequenceListener listener) {
    this.listener = listener;
  }

  void scan(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      scan(bytes[i] & 0xFF);
    }
  }

  /// Whether the rest of something is still to come.
  boolean isInside() {
    return inside != Inside.NOTHING;
  }

  /// Whether the rest of something is to come that nobody types by hand.
  boolean isInText() {
    return switch (inside) {
      case NOTHING, ESCAPE, CONTROL, CONSOLE_KEY, SINGLE_SHIFT -> false;
      case STRING, STRING_ESCAPE -> held.size() > 2;
      case PASTE -> true;
    };
  }

  /// The rest does not come. What could be keys are keys: Esc, Alt-\[, Alt-O.
  void giveUp() {
    if (inside == Inside.PASTE) {
      endPaste();
    } else if (!isInText()) {
      pass();
    }
    begin(Inside.NOTHING);
  }

  /// The keys and mouse sequences since the last call.
  byte[] take() {
    byte[] keys = passed.toByteArray();
    passed.reset();
    return keys;
  }

  private void scan(int b) {
    switch (inside) {
      case NOTHING -> {
        if (b == ESC) {
          begin(Inside.ESCAPE);
          held.write(b);
        } else {
          passed.write(b);
        }
      }
      case ESCAPE -> afterEscape(b);
      case CONTROL -> control(b);
      case CONSOLE_KEY, SINGLE_SHIFT -> end(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> {
        if (b == '\\') {
          endString();
        } else {
          // The answer was broken off.
          begin(Inside.ESCAPE);
          held.write(ESC);
          scan(b);
        }
      }
      case PASTE -> paste(b);
    }
  }

  private void afterEscape(int b) {
    switch (b) {
      case '[' -> inside = Inside.CONTROL;
      case 'O' -> inside = Inside.SINGLE_SHIFT;
      case ']', 'P', 'X', '^', '_' -> inside = Inside.STRING;
      // Some terminals send Alt as another Esc.
      case ESC -> inside = Inside.ESCAPE;
      default -> {
        end(b);
        return;
      }
    }
    held.write(b);
  }

  private void control(int b) {
    if (b == '[' && held.size() == 2) {
      held.write(b);
      inside = Inside.CONSOLE_KEY;
    } else if (b >= 0x40 && b <= 0x7E) {
      held.write(b);
      endControl(b);
    } else if (b >= 0x20 && b < 0x40 && held.size() < MOST_KEPT) {
      held.write(b);
    } else {
      // No sequence after all.
      pass();
      begin(Inside.NOTHING);
      scan(b);
    }
  }

  private void endControl(int last) {
    String sequence = held.toString(StandardCharsets.ISO_8859_1);
    if (sequence.equals(PASTE_BEGINS)) {
      begin(Inside.PASTE);
      return;
    }
    if (last == 'c' && sequence.startsWith(IDENTITY)) {
      listener.identified();
    } else {
      pass();
    }
    begin(Inside.NOTHING);
  }

  private void string(int b) {
    if (b == BEL) {
      endString();
    } else if (b == ESC) {
      inside = Inside.STRING_ESCAPE;
    } else if (held.size() < MOST_KEPT) {
      held.write(b);
    }
  }

  private void endString() {
    String string = held.toString(StandardCharsets.ISO_8859_1);
    begin(Inside.NOTHING);
    if (string.startsWith("\u001b]")) {
      listener.answered(string.substring(2));
    }
  }

  private void paste(int b) {
    ending = b == PASTE_ENDS.charAt(ending) ? ending + 1 : b == ESC ? 1 : 0;
    if (ending == PASTE_ENDS.length()) {
      endPaste();
      begin(Inside.NOTHING);
    } else if (held.size() < MOST_KEPT) {
      held.write(b);
    }
  }

  /// What came of the paste's end, or of something else instead of it, is stripped with all other
  /// controls by whoever uses the text; only a whole end is not part of it.
  private void endPaste() {
    String text = held.toString(StandardCharsets.UTF_8);
    int end = text.lastIndexOf(PASTE_ENDS.substring(0, PASTE_ENDS.length() - 1));
    listener.pasted(end < 0 ? text : text.substring(0, end));
  }

  private void end(int b) {
    held.write(b);
    pass();
    begin(Inside.NOTHING);
  }

  private void pass() {
    passed.writeBytes(held.toByteArray());
  }

  private void begin(Inside next) {
    held.reset();
    ending = 0;
    inside = next;
  }
}
