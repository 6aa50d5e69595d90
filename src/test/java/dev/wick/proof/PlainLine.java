package dev.wick.proof;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Pattern;

/// Finds the objects of a line that may count (design: Counting 1, 6 and 7).
record PlainLine(PlainObject.Place place, PlainFindings findings) {
  private static final Pattern NEEDLE = Pattern.compile("\"usage\"\\s*:\\s*\\{");
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Takes a line without its newline: objects one after another, and whatever a broken one leaves.
  ///
  /// @param complete a newline followed; without one, what does not parse still waits for its rest
  void judge(String line, int lineStart, boolean complete) throws IOException {
    StringBuilder lost = new StringBuilder();
    boolean sound = true; // nothing but white space was lost since the last record
    int at = NEEDLE.matcher(line).find() ? 0 : line.length();
    while (at < line.length()) {
      int end = line.stripLeading().startsWith("//") ? -1 : objectEnd(line, at);
      if (end < 0 && !complete && !Character.isWhitespace(line.charAt(at))) {
        if (NEEDLE.matcher(line.substring(at)).find()) {
          findings.skip("UNFINISHED");
        }
        return;
      }
      if (end >= 0 && (sound || standsAlone(line, end))) {
        String text = line.substring(at, end);
        // What was lost before it ends in its brace, if it was cut there.
        lost.append(sound ? "" : "{");
        sound = true;
        if (NEEDLE.matcher(text).find()) {
          PlainObject.read(text, lineStart + at, place).tell(findings);
        }
      } else {
        lost.append(line, at, Math.max(end, at + 1));
        sound &= Character.isWhitespace(line.charAt(at));
      }
      at = Math.max(end, at + 1);
    }
    if (NEEDLE.matcher(lost).find()) {
      findings.skip("MALFORMED");
    }
  }

  /// After the object that begins here; -1 where none does.
  private static int objectEnd(String line, int at) {
    if (line.charAt(at) != '{') {
      return -1;
    }
    try (JsonParser parser = JSON.createParser(line.substring(at))) {
      JSON.readTree(parser);
      return at + (int) parser.currentLocation().getCharOffset();
    } catch (IOException broken) {
      return -1;
    }
  }

  /// An object inside a broken one is followed by a comma or a bracket, a record never is.
  private static boolean standsAlone(String line, int end) {
    String rest = line.substring(end).stripLeading();
    return rest.isEmpty() || rest.startsWith("{");
  }
}
