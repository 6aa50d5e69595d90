package dev.wick.live.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the mouse does, as terminals say it since xterm's mode 1006: `ESC [ < button ; column ;
/// row` and `M`, or `m` when a button is let go. Lanterna knows the older ways only, which cannot
/// tell columns beyond 223.
final class MouseSequence implements CharacterPattern {
  /// Bits of the button's number.
  private static final int BUTTON = 3;

  private static final int MOVED = 32;
  private static final int WHEEL = 64;
  private static final int FURTHER_BUTTONS = 128;

  private static final int NUMBERS = 3;

  /// No terminal is wider; more digits are noise.
  private static final int MOST = 99_999;

  @Override
  public @Nullable Matching match(List<Character> sequence) {
    int[] numbers = new int[NUMBERS];
    int number = 0;
    boolean digits = false;
    for (int i = 0; i < sequence.size(); i++) {
      char c = sequence.get(i);
      if (i < 3) {
        if (c != "\u001b[<".charAt(i)) {
          return null;
        }
      } else if (c >= '0' && c <= '9' && numbers[number] <= MOST / 10) {
        numbers[number] = numbers[number] * 10 + c - '0';
        digits = true;
      } else if (c == ';' && digits && number < NUMBERS - 1) {
        number++;
        digits = false;
      } else if ((c == 'M' || c == 'm') && digits && number == NUMBERS - 1) {
        return i == sequence.size() - 1 ? action(numbers, c == 'm') : null;
      } else {
        return null;
      }
    }
    return Matching.NOT_YET;
  }

  private static @Nullable Matching action(int[] numbers, boolean released) {
    int code = numbers[0];
    int button = (code & BUTTON) + 1;
    if ((code & FURTHER_BUTTONS) != 0 || numbers[1] == 0 || numbers[2] == 0) {
      return null;
    }
    MouseActionType type;
    if ((code & WHEEL) != 0) {
      if (button > 2) {
        // The wheel was pushed sideways.
        return null;
      }
      type = button == 1 ? MouseActionType.SCROLL_UP : MouseActionType.SCROLL_DOWN;
      button += 3;
    } else if ((code & MOVED) != 0) {
      type = button == BUTTON + 1 ? MouseActionType.MOVE : MouseActionType.DRAG;
    } else {
      type = released ? MouseActionType.CLICK_RELEASE : MouseActionType.CLICK_DOWN;
    }
    TerminalPosition position = new TerminalPosition(numbers[1] - 1, numbers[2] - 1);
    return new Matching(new MouseAction(type, button, position));
  }
}
