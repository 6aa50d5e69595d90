package dev.wick.format;

import java.util.ArrayList;
import java.util.List;

/// A change of one file in the form of `diff -u`, for people to read before they agree to it. The
/// change has to be in one place.
public final class FileDiff {
  private static final int CONTEXT = 3;

  private FileDiff() {}

  /// Draws the change.
  ///
  /// @param before empty where there was no file
  /// @param after empty where there will be none
  public static void draw(Page page, String path, String before, String after) {
    List<String> old = lines(before);
    List<String> fresh = lines(after);
    int same = 0;
    int shorter = Math.min(old.size(), fresh.size());
    while (same < shorter && old.get(same).equals(fresh.get(same))) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < shorter - same && fromEnd(old, sameEnd).equals(fromEnd(fresh, sameEnd))) {
      sameEnd++;
    }
    page.put(Tone.STRONG, "--- " + (before.isEmpty() ? "/dev/null" : path)).end();
    page.put(Tone.STRONG, "+++ " + (after.isEmpty() ? "/dev/null" : path)).end();
    int from = Math.max(0, same - CONTEXT);
    int more = Math.min(CONTEXT, sameEnd);
    page.put(Tone.DIM, hunk(from, old.size() - sameEnd + more, fresh.size() - sameEnd + more))
        .end();
    draw(page, Tone.BODY, " ", old.subList(from, same));
    draw(page, Tone.CRITICAL, "-", old.subList(same, old.size() - sameEnd));
    draw(page, Tone.GOOD, "+", fresh.subList(same, fresh.size() - sameEnd));
    draw(page, Tone.BODY, " ", old.subList(old.size() - sameEnd, old.size() - sameEnd + more));
  }

  private static String hunk(int from, int oldTo, int freshTo) {
    return "@@ -" + range(from, oldTo) + " +" + range(from, freshTo) + " @@";
  }

  private static String range(int from, int to) {
    return (to == from ? from : from + 1) + "," + (to - from);
  }

  private static void draw(Page page, Tone tone, String sign, List<String> lines) {
    for (String line : lines) {
      page.put(tone, sign + Cells.clean(line)).end();
    }
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}
