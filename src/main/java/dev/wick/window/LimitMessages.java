package dev.wick.window;

import dev.wick.transcript.LimitLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What limit messages say about 5-hour windows. The text decides which limit it is, because a stop
/// for money has been seen labelled `five_hour`; only where the text names none does the label.
public final class LimitMessages {

  /// Which limit a text is about.
  private enum Kind {
    SESSION,
    /// Worded before Claude Code told its limits apart.
    UNNAMED,
    /// Week, model, money or seat: never moves a block.
    OTHER,
    /// A wording of days to come.
    UNKNOWN
  }

  private static final String[] SESSION = {
    "session limit", "5-hour limit", "5 hour limit", "five-hour limit"
  };
  private static final String[] UNNAMED = {
    "hit your limit", "reached your limit", "hit your usage limit", "usage limit reached"
  };
  private static final String[] NO_LIMIT = {"error", "approaching"};
  private static final String[] WEEK = {"week"};
  private static final String[] FAMILIES = {"Opus", "Sonnet", "Haiku", "Fable", "Mythos"};
  private static final String[] MODEL = {"opus", "sonnet", "haiku", "fable", "mythos", "model"};
  private static final String[] OTHER = {
    "error",
    "approaching",
    "week",
    "month",
    "daily",
    "opus",
    "sonnet",
    "haiku",
    "fable",
    "mythos",
    "model",
    "spend",
    "extra usage",
    "out of usage",
    "credit",
    "org",
    "seat",
    "group",
    "allocation"
  };

  /// A message without a reset that comes again within an hour is about the same stop.
  private static final long AGAIN = 3_600_000;

  private LimitMessages() {}

  /// The windows that the messages name, in their order. A message names one if it is about the
  /// session or 5-hour limit and resets at most 5 hours after it was written.
  ///
  /// @param zone of clock times that name none
  public static List<OfficialWindow> windows(List<LimitLine> limits, ZoneId zone) {
    List<OfficialWindow> windows = new ArrayList<>();
    for (LimitLine limit : limits) {
      if (isSession(limit)) {
        long reset = reset(limit, zone);
        if (limit.time() < reset && reset - limit.time() <= BlockRules.FIVE_HOURS.toMillis()) {
          windows.add(OfficialWindow.endingAt(reset, limit.time(), StartSource.LIMIT_MESSAGE));
        }
      }
    }
    return windows;
  }

  /// What the messages tell of limits that were reached, in their order: also of the week, of a
  /// model and of money, which move no block. Errors and warnings are none of them, nor is a
  /// message that repeats the one before.
  ///
  /// @param zone of clock times that name none
  public static List<LimitEvent> events(List<LimitLine> limits, ZoneId zone) {
    List<LimitEvent> events = new ArrayList<>();
    for (LimitLine limit : limits) {
      LimitEvent.Kind kind = eventKind(limit);
      if (kind != null) {
        long reset = reset(limit, zone);
        String model = kind == LimitEvent.Kind.MODEL ? model(limit) : "";
        LimitEvent event =
            new LimitEvent(limit.time(), kind, model, reset > limit.time() ? reset : 0);
        if (events.isEmpty() || !repeats(events.getLast(), event)) {
          events.add(event);
        }
      }
    }
    return List.copyOf(events);
  }

  private static boolean repeats(LimitEvent before, LimitEvent event) {
    return before.kind() == event.kind()
        && before.model().equals(event.model())
        && before.resetsAt() == event.resetsAt()
        && (event.resetsAt() != 0 || event.time() - before.time() < AGAIN);
  }

  /// The family that the text names, or else the label; empty if none does.
  private static String model(LimitLine limit) {
    String text = subject(limit.text()) + " " + limit.quotaType();
    for (String family : FAMILIES) {
      if (text.contains(family.toLowerCase(Locale.ROOT))) {
        return family;
      }
    }
    return "";
  }

  private static LimitEvent.@Nullable Kind eventKind(LimitLine limit) {
    if (isSession(limit)) {
      return LimitEvent.Kind.SESSION;
    }
    String subject = subject(limit.text());
    if (containsAny(subject, NO_LIMIT)) {
      return null;
    }
    if (containsAny(subject, WEEK)) {
      return LimitEvent.Kind.WEEK;
    }
    if (containsAny(subject, MODEL)) {
      return LimitEvent.Kind.MODEL;
    }
    if (containsAny(subject, OTHER)) {
      return LimitEvent.Kind.SPEND;
    }
    return limit.quotaType() == null ? null : labelled(limit.quotaType());
  }

  /// A wording of days to come, of which the label tells what it is about.
  private static LimitEvent.@Nullable Kind labelled(String quotaType) {
    return switch (quotaType) {
      case "seven_day" -> LimitEvent.Kind.WEEK;
      case "seven_day_opus", "seven_day_sonnet" -> LimitEvent.Kind.MODEL;
      case "overage", "seven_day_overage_included" -> LimitEvent.Kind.SPEND;
      default -> null;
    };
  }

  private static boolean isSession(LimitLine limit) {
    return switch (kind(subject(limit.text()))) {
      case SESSION -> true;
      case UNNAMED -> limit.quotaType() == null || isFiveHour(limit.quotaType());
      case UNKNOWN -> isFiveHour(limit.quotaType());
      case OTHER -> false;
    };
  }

  private static boolean isFiveHour(@Nullable String quotaType) {
    return "five_hour".equals(quotaType);
  }

  private static Kind kind(String subject) {
    if (containsAny(subject, SESSION)) {
      return Kind.SESSION;
    }
    if (containsAny(subject, OTHER)) {
      return Kind.OTHER;
    }
    return containsAny(subject, UNNAMED) ? Kind.UNNAMED : Kind.UNKNOWN;
  }

  /// What is limited stands before the first separator; what to do about it, after.
  private static String subject(String text) {
    int end = 0;
    while (end < text.length() && !endsSubject(text, end)) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean endsSubject(String text, int at) {
    char c = text.charAt(at);
    return c == '·'
        || c == '∙'
        || c == '•'
        || c == '|'
        || c == '\n'
        || (c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private static boolean containsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static long reset(LimitLine limit, ZoneId zone) {
    return limit.resetsAt() > 0
        ? limit.resetsAt()
        : ResetTime.after(limit.time(), limit.text(), zone);
  }
}
