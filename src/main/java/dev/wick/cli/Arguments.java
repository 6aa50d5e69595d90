package dev.wick.cli;

import dev.wick.budget.Threshold.Goal;
import dev.wick.config.Spelling;
import dev.wick.price.CostMode;
import dev.wick.window.BlockRules;
import dev.wick.window.BlockStart;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

/// A command and its options, each as what it means. A value that means nothing is a
/// [UsageException]: commands ask for all they need before they begin to read.
final class Arguments {
  private static final int DIGITS_OF_A_DAY = 8;
  private static final double MILLIS_PER_HOUR = 3_600_000;
  private static final double MOST_HOURS = 24 * 7;

  private final Command command;
  private final CommandLine line;

  Arguments(Command command, CommandLine line) {
    this.command = command;
    this.line = line;
  }

  Command command() {
    return command;
  }

  /// What was said besides options.
  List<String> words() {
    return line.getArgList();
  }

  boolean has(Switch option) {
    return line.hasOption(option.word());
  }

  /// The value of an option, the last where it was given several times; null if it was not given.
  @Nullable String text(Switch option) throws UsageException {
    String[] values = line.getOptionValues(option.word());
    if (values == null) {
      return null;
    }
    String value = values[values.length - 1];
    if (value.isEmpty()) {
      throw new UsageException(option + " needs a value: " + option.argument());
    }
    return value;
  }

  /// All values of an option, in their order.
  List<String> texts(Switch option) {
    String[] values = line.getOptionValues(option.word());
    return values == null ? List.of() : List.of(values);
  }

  /// A local day, `20261122` or `2026-11-22`.
  @Nullable LocalDate day(Switch option) throws UsageException {
    String text = text(option);
    if (text == null) {
      return null;
    }
    String digits =
        text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
            ? text.substring(0, 4) + text.substring(5, 7) + text.substring(8)
            : text;
    try {
      if (digits.length() == DIGITS_OF_A_DAY
          && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        int number = Integer.parseInt(digits);
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
      }
    } catch (DateTimeException e) {
      // No such day; said below.
    }
    throw new UsageException(
        option + ": '" + text + "' is no day; write it like 20261122 or 2026-11-22");
  }

  /// A whole number of at least 1.
  @Nullable Integer count(Switch option) throws UsageException {
    String text = text(option);
    if (text == null) {
      return null;
    }
    try {
      int count = Integer.parseInt(text);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // No number; said below.
    }
    throw new UsageException(option + ": '" + text + "' is no whole number of at least 1");
  }

  /// One of a few words, as the constant that is called so.
  <E extends Enum<E>> @Nullable E choice(Switch option, Class<E> choices) throws UsageException {
    String text = text(option);
    if (text == null) {
      return null;
    }
    for (E choice : choices.getEnumConstants()) {
      if (word(choice).equals(text)) {
        return choice;
      }
    }
    List<String> words = new ArrayList<>();
    for (E choice : choices.getEnumConstants()) {
      words.add(word(choice));
    }
    throw new UsageException(
        option
            + ": '"
            + text
            + "' is none of "
            + String.join(", ", words)
            + Spelling.hint(text, words));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How the answer is to be written.
  Form form() throws UsageException {
    Form form = Form.TABLE;
    Switch chosen = null;
    for (Switch option : List.of(Switch.JSON, Switch.CSV, Switch.MARKDOWN)) {
      if (has(option)) {
        if (chosen != null) {
          throw new UsageException("give " + chosen + " or " + option + ", not both");
        }
        chosen = option;
        form = Form.valueOf(option.name());
      }
    }
    return form;
  }

  /// The time zone asked for; null if none was.
  ///
  /// @param tz content of `TZ`, for `local`
  @Nullable ZoneId zone(String tz) throws UsageException {
    String name = text(Switch.TIMEZONE);
    if (name == null) {
      return null;
    }
    try {
      return name.equals("local") ? LocalZone.of(tz) : ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new UsageException(
          Switch.TIMEZONE
              + ": unknown zone '"
              + name
              + "'"
              + Spelling.hint(name, ZoneId.getAvailableZoneIds()));
    }
  }

  /// The moment from which to look back; null for the present.
  ///
  /// @param zone of a moment that names none
  @Nullable Instant now(ZoneId zone) throws UsageException {
    String text = text(Switch.NOW);
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      try {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
      } catch (DateTimeException alsoNoLocalTime) {
        throw new UsageException(
            Switch.NOW + ": '" + text + "' is no moment; write it like 2026-11-22T14:30:00Z");
      }
    }
  }

  @Nullable CostMode mode() throws UsageException {
    return choice(Switch.MODE, CostMode.class);
  }

  /// A limit: a number above 0, `max` or `p90`.
  @Nullable Goal goal(Switch option) throws UsageException {
    String text = text(option);
    if (text == null) {
      return null;
    }
    if (text.equals("max")) {
      return new Goal.Max();
    }
    return text.equals("p90") ? new Goal.P90() : new Goal.Fixed(positive(option, text));
  }

  /// How blocks are cut.
  BlockRules blockRules() throws UsageException {
    BlockStart start = choice(Switch.BLOCK_START, BlockStart.class);
    String hours = text(Switch.SESSION_LENGTH);
    Duration length = BlockRules.FIVE_HOURS;
    if (hours != null) {
      double number = positive(Switch.SESSION_LENGTH, hours);
      if (number > MOST_HOURS || number * 60 < 1) {
        throw new UsageException(
            Switch.SESSION_LENGTH
                + ": a block has between a minute and a week, not "
                + hours
                + " hours");
      }
      length = Duration.ofMillis(Math.round(number * MILLIS_PER_HOUR));
    }
    return new BlockRules(length, start == null ? BlockStart.AUTO : start);
  }

  private static double positive(Switch option, String text) throws UsageException {
    try {
      double number = Double.parseDouble(text);
      if (number > 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // No number; said below.
    }
    throw new UsageException(
        option
            + ": '"
            + text
            + "' is not a number above 0"
            + (option.argument().contains("|") ? ", max or p90" : ""));
  }
}
