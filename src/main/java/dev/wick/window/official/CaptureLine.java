package dev.wick.window.official;

import org.jspecify.annotations.Nullable;

/// A capture as one line of text, without its end: fields between tabs, what is not known left
/// empty. A tenth of the time that JSON takes to read, of which every start has some thousand.
final class CaptureLine {
  /// Of the form. Lines of another one are passed over.
  private static final String VERSION = "1";

  private static final String FAULT = "!";
  private static final int FIELDS = 12;
  private static final int FAULT_FIELDS = 4;
  private static final int LONGEST_SESSION = 64;

  private CaptureLine() {}

  static String of(Capture capture) {
    StringBuilder line = new StringBuilder(120);
    line.append(VERSION).append('\t').append(capture.time()).append('\t');
    line.append(clean(capture.session()));
    window(line, capture.fiveHour());
    window(line, capture.sevenDay());
    number(line, capture.cost());
    number(line, capture.context());
    CacheClock cache = capture.cache();
    if (cache == null) {
      line.append("\t\t\t");
    } else {
      line.append('\t').append(cache.expiresAt());
      line.append('\t').append(cache.lifeMillis());
      line.append('\t').append(cache.recacheTokens());
    }
    return line.toString();
  }

  static String of(InputFault fault) {
    return VERSION + "\t" + fault.time() + "\t" + FAULT + "\t" + fault.reason().name();
  }

  /// The capture that a line holds; null if it holds none.
  static @Nullable Capture capture(String line) {
    String[] fields = fields(line, FIELDS);
    if (fields == null || !fields[0].equals(VERSION)) {
      return null;
    }
    try {
      return new Capture(
          Long.parseLong(fields[1]),
          fields[2],
          window(fields[3], fields[4]),
          window(fields[5], fields[6]),
          number(fields[7]),
          number(fields[8]),
          fields[9].isEmpty()
              ? null
              : new CacheClock(
                  Long.parseLong(fields[9]),
                  Long.parseLong(fields[10]),
                  Long.parseLong(fields[11])));
    } catch (NumberFormatException e) {
      return null; // cut off in a crash, or no line of wick's
    }
  }

  /// The fault that a line holds; null if it holds none.
  static @Nullable InputFault fault(String line) {
    String[] fields = fields(line, FAULT_FIELDS);
    if (fields == null || !fields[0].equals(VERSION) || !fields[2].equals(FAULT)) {
      return null;
    }
    for (InputFault.Reason reason : InputFault.Reason.values()) {
      if (reason.name().equals(fields[3])) {
        try {
          return new InputFault(Long.parseLong(fields[1]), reason);
        } catch (NumberFormatException e) {
          return null;
        }
      }
    }
    return null;
  }

  /// Exactly so many fields, or null.
  private static String @Nullable [] fields(String line, int count) {
    String[] fields = new String[count];
    int from = 0;
    for (int i = 0; i < count; i++) {
      int tab = line.indexOf('\t', from);
      if ((tab < 0) != (i == count - 1)) {
        return null;
      }
      fields[i] = line.substring(from, tab < 0 ? line.length() : tab);
      from = tab + 1;
    }
    return fields;
  }

  private static void window(StringBuilder line, @Nullable Reported window) {
    if (window == null) {
      line.append("\t\t");
    } else {
      line.append('\t').append(window.percent()).append('\t').append(window.resetsAt());
    }
  }

  private static @Nullable Reported window(String percent, String resetsAt) {
    return percent.isEmpty()
        ? null
        : Reported.of(Double.parseDouble(percent), Long.parseLong(resetsAt));
  }

  private static void number(StringBuilder line, @Nullable Double number) {
    line.append('\t');
    if (number != null) {
      line.append(number.doubleValue());
    }
  }

  private static @Nullable Double number(String field) {
    return field.isEmpty() ? null : Double.valueOf(field);
  }

  /// An id comes from outside; what is no letter, digit or hyphen has no place in it.
  static String clean(String session) {
    int length = Math.min(session.length(), LONGEST_SESSION);
    StringBuilder clean = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = session.charAt(i);
      boolean plain =
          (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
      clean.append(plain ? c : '_');
    }
    return clean.toString();
  }
}
