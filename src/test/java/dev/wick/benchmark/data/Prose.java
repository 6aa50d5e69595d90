package dev.wick.benchmark.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands inside the strings of transcripts: words, code, escaped quotes and line ends,
/// letters that take more than one byte, and now and then a quoted record, which must not count.
final class Prose {
  private static final long SEED = 11;
  private static final int BYTES = 1 << 20;
  private static final int WORDS_A_LINE = 9;

  private static final List<String> WORDS =
      List.of(
          "the",
          "file",
          "reads",
          "return",
          "if (",
          ") {",
          "}",
          "const",
          "value",
          "=",
          "0x7f",
          "import",
          "src/main/app.ts",
          "\\\"name\\\":",
          "\\\"ok\\\",",
          "error:",
          "→",
          "tests",
          "of",
          "a",
          "is",
          "not",
          "expected",
          "café",
          "–",
          "public",
          "static",
          "void",
          "diff --git",
          "+++",
          "---",
          "@@ -12,7 +12,9 @@",
          "null",
          "[1, 2, 3]",
          "function",
          "✓",
          "1.204s",
          "and",
          "C:\\\\temp",
          "\\u001b[32m",
          "line",
          "\\t\\t",
          "\\t",
          "// because",
          "https://example.org/");
  private static final String QUOTED = "{\\\"usage\\\":{\\\"input_tokens\\\":7}} ";

  private final byte[] bytes;
  // Where a word begins: a cut there splits neither a letter nor an escape.
  private final int[] starts;

  Prose() {
    Dice dice = new Dice(SEED);
    ByteArrayOutputStream text = new ByteArrayOutputStream(BYTES);
    List<Integer> words = new ArrayList<>();
    text.writeBytes(QUOTED.getBytes(UTF_8));
    while (text.size() < BYTES) {
      words.add(text.size());
      boolean last = words.size() % WORDS_A_LINE == 0;
      text.writeBytes((dice.pick(WORDS) + (last ? "\\n" : " ")).getBytes(UTF_8));
    }
    bytes = text.toByteArray();
    starts = words.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Writes whole words, and full stops for what is left.
  ///
  /// @param at where in `target`
  /// @param length how many bytes, at least 0
  void copy(Dice dice, byte[] target, int at, int length) {
    int end = at + length;
    int to = at;
    while (to < end) {
      int first = dice.between(0, starts.length);
      int last = wordWithin(starts[first] + end - to);
      if (last <= first) {
        break;
      }
      int count = starts[last] - starts[first];
      System.arraycopy(bytes, starts[first], target, to, count);
      to += count;
    }
    for (int i = to; i < end; i++) {
      target[i] = '.';
    }
  }

  /// The last word that begins at or before a position.
  private int wordWithin(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }
}
