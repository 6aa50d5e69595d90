package dev.wick.price;

import java.util.ArrayList;
import java.util.List;

/// A model id as people say it.
public final class ShortName {
  private static final String FAMILY = "claude-";
  private static final String NEWEST = "latest";
  private static final String REVISION = "-v";
  private static final String FAST = "-fast";
  private static final String[] MARKS = {"@", "[", REVISION};

  private ShortName() {}

  /// `claude-sonnet-4-5-20250929` → `sonnet-4.5`, `us.anthropic.claude-3-5-haiku-20241022-v1:0` →
  /// `haiku-3.5`. What is no Claude model stays.
  public static String of(String id) {
    int family = id.indexOf(FAMILY);
    if (family < 0) {
      return id;
    }
    String tail = withoutTail(id.substring(family + FAMILY.length()));
    boolean fast = tail.endsWith(FAST);
    String name = fast ? tail.substring(0, tail.length() - FAST.length()) : tail;
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
      return id;
    }
    String plain = version.isEmpty() ? words.toString() : words + "-" + version;
    return fast ? plain + FAST : plain;
  }

  /// Without what the clouds put behind a name: `-v1`, `-v1:0` and `@20250805`, and Claude Code's
  /// `[1m]`.
  private static String withoutTail(String name) {
    int end = name.length();
    for (String mark : MARKS) {
      int at = name.indexOf(mark);
      if (at > 0 && at < end && (!mark.equals(REVISION) || revision(name, at))) {
        end = at;
      }
    }
    return name.substring(0, end);
  }

  private static boolean revision(String name, int at) {
    int digit = at + REVISION.length();
    return digit < name.length()
        && number(name.substring(digit, digit + 1))
        && (digit + 1 == name.length() || name.charAt(digit + 1) == ':');
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
