package dev.wick.format;

import java.util.ArrayList;
import java.util.List;

/// Model ids as people say them.
public final class ModelNames {
  private static final String FAMILY = "claude-";
  private static final String NEWEST = "latest";

  private ModelNames() {}

  /// `claude-sonnet-4-5-20250929` → `sonnet-4.5`, `us.anthropic.claude-3-5-haiku-20241022-v1:0` →
  /// `haiku-3.5`. What is no Claude model is only cleaned.
  public static String shortened(String id) {
    String clean = Cells.clean(id);
    int family = clean.indexOf(FAMILY);
    if (family < 0) {
      return clean;
    }
    String name = withoutTail(clean.substring(family + FAMILY.length()));
    StringBuilder words = new StringBuilder();
    StringBuilder version = new StringBuilder();
    for (String part : parts(name)) {
      boolean number = number(part);
      if ((number && date(part)) || part.equals(NEWEST)) {
        continue;
      }
      StringBuilder place = number ? version : words;
      if (!place.isEmpty()) {
        place.append(number ? '.' : '-');
      }
      place.append(part);
    }
    if (words.isEmpty()) {
      return clean;
    }
    return version.isEmpty() ? words.toString() : words + "-" + version;
  }

  /// Short names of several ids, each once, in their order.
  public static List<String> shortened(List<String> ids) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      String name = shortened(id);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /// Without what the clouds put behind a name: `-v1:0` and `@20250805`, and Claude Code's `[1m]`.
  private static String withoutTail(String name) {
    int end = name.length();
    for (String mark : List.of("@", "[", "-v1:", "-v2:")) {
      int at = name.indexOf(mark);
      if (at > 0 && at < end) {
        end = at;
      }
    }
    return name.substring(0, end);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '-' || name.charAt(i) == '.') {
        if (i > start) {
          parts.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean number(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) < '0' || part.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean date(String digits) {
    return digits.length() == 8;
  }
}
