package dev.wick.live.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Any control sequence (`ESC [`, parameters, a last byte): a key that is not known. Without this
/// Lanterna takes what it does not know apart, and the focus report `ESC [ I` is Alt-\[ and `I`.
final class ControlSequence implements CharacterPattern {
  private static final Matching UNKNOWN = new Matching(new KeyStroke(KeyType.Unknown));

  @Override
  public @Nullable Matching match(List<Character> sequence) {
    int size = sequence.size();
    for (int i = 0; i < size; i++) {
      char c = sequence.get(i);
      boolean fits = i == 0 ? c == '\u001b' : i == 1 ? c == '[' : i == size - 1 || isParameter(c);
      if (!fits) {
        return null;
      }
    }
    if (size < 3 || isParameter(sequence.get(size - 1))) {
      return Matching.NOT_YET;
    }
    return sequence.get(size - 1) <= 0x7E ? UNKNOWN : null;
  }

  private static boolean isParameter(char c) {
    return c >= 0x20 && c < 0x40;
  }
}
