package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that a terminal was sent, write by write.
final class Recording extends OutputStream {
  private static final String FRAME_BEGINS = "\u001b[?2026h";
  private static final String FRAME_ENDS = "\u001b[?2026l";

  /// What may be sent besides text: control sequences that move, erase, colour or switch, the title
  /// with its stack, the question for the background and what terminal it is, and the clipboard.
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b\\[(?<mode>\\?[0-9]+[hl])|\u001b\\[[0-9;]*[HJmtc]"
              + "|\u001b\\](?:2;[^\\p{Cntrl}]*|11;\\?|52;c;[A-Za-z0-9+/=]*)\u0007");

  private static final Pattern FRAME =
      Pattern.compile(
          Pattern.quote(FRAME_BEGINS) + "(?<content>.*?)" + Pattern.quote(FRAME_ENDS),
          Pattern.DOTALL);

  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private int writes;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    all.write(bytes, offset, length);
    writes++;
  }

  int writes() {
    return writes;
  }

  int size() {
    return all.size();
  }

  /// The text of a recording without a session's end, or of a whole one.
  String text() {
    return all.toString(StandardCharsets.UTF_8);
  }

  /// What is between the marks of each frame.
  List<String> frames() {
    List<String> frames = new ArrayList<>();
    Matcher matcher = FRAME.matcher(text());
    while (matcher.find()) {
      frames.add(matcher.group("content"));
    }
    return frames;
  }

  /// What is not in a frame, with `#` for each frame.
  String around() {
    return FRAME.matcher(text()).replaceAll("#");
  }

  /// A frame's text, without sequences.
  static String letters(String frame) {
    return SEQUENCE.matcher(frame).replaceAll("");
  }

  /// Checks that nothing was sent but text and what [#SEQUENCE] allows, and that whatever was
  /// switched is as before.
  void check() {
    String text = text();
    String letters = letters(text);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      assertTrue(
          c >= ' ' && (c < 0x7F || c >= 0xA0) && Character.getType(c) != Character.FORMAT,
          () -> "U+" + Integer.toHexString(c) + " at " + letters);
    }
    Map<String, Boolean> modes = new HashMap<>();
    Matcher matcher = SEQUENCE.matcher(text);
    while (matcher.find()) {
      String mode = matcher.group("mode");
      if (mode != null) {
        modes.put(mode.substring(0, mode.length() - 1), mode.endsWith("h"));
      }
    }
    for (Map.Entry<String, Boolean> mode : modes.entrySet()) {
      boolean shownAtFirst = mode.getKey().equals("?25");
      assertEquals(shownAtFirst, mode.getValue(), () -> mode.getKey() + " at the end");
    }
    assertEquals(count(text, "\u001b[22;0t"), count(text, "\u001b[23;0t"), "titles kept");
  }

  static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
