package dev.wick.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What wick can be asked.
enum Command {
  LIVE("live", "watch the running 5-hour block"),
  NOW("now", "the same facts once, for scripts and prompts"),
  BLOCKS("blocks", "the 5-hour blocks as a table"),
  HOURLY("hourly", "what each hour used and cost"),
  DAILY("daily", "what each day used and cost"),
  WEEKLY("weekly", "what each week used and cost"),
  MONTHLY("monthly", "what each month used and cost"),
  SESSIONS("sessions", "what each session used and cost, the dearest first"),
  PROJECTS("projects", "what each project used and cost, the dearest first"),
  MODELS("models", "what each model used and cost, the dearest first"),
  SUMMARY("summary", "all time, today, 7 and 30 days, and where the month is going"),
  STATUSLINE("statusline", "Claude Code's status line: keep the official limits, print a line"),
  BUDGET("budget", "limits and thresholds: what is used, where it is heading, how it was before"),
  WATCH("watch", "tell of thresholds and limits without a screen: for cron, systemd and CI"),
  SETUP("setup", "make wick Claude Code's status line, around the one you have"),
  CONFIG("config", "the settings in force, and where each comes from"),
  PRICES("prices", "the price list, and how a model comes to its price"),
  DOCTOR("doctor", "what was read, skipped, not priced, and is about to be deleted"),
  HISTORY("history", "what wick keeps of transcripts, also of those that are gone"),
  HELP("help", "this help, or that of a command");

  private final String word;
  private final String summary;

  Command(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  /// What it does, in one line.
  String summary() {
    return summary;
  }

  /// The options that mean something to it.
  Set<Switch> switches() {
    if (this == HELP) {
      return EnumSet.allOf(Switch.class);
    }
    if (this == STATUSLINE) {
      return EnumSet.of(
          Switch.WRAP,
          Switch.BOTH,
          Switch.TEMPLATE,
          Switch.ROOT,
          Switch.COLOR,
          Switch.ASCII,
          Switch.OFFLINE,
          Switch.DEBUG,
          Switch.HELP);
    }
    if (this == SETUP) {
      return EnumSet.of(
          Switch.YES,
          Switch.DRY_RUN,
          Switch.UNDO,
          Switch.BOTH,
          Switch.TEMPLATE,
          Switch.ROOT,
          Switch.COLOR,
          Switch.ASCII,
          Switch.DEBUG,
          Switch.HELP);
    }
    EnumSet<Switch> switches =
        EnumSet.of(
            Switch.ROOT,
            Switch.TIMEZONE,
            Switch.MODE,
            Switch.NOW,
            Switch.COLOR,
            Switch.ASCII,
            Switch.NO_HISTORY,
            Switch.OFFLINE,
            Switch.DEBUG,
            Switch.HELP);
    switch (this) {
      case LIVE -> {
        addBlockRules(switches);
        switches.addAll(EnumSet.of(Switch.DEMO, Switch.THEME, Switch.NO_TITLE));
      }
      case NOW -> {
        addBlockRules(switches);
        switches.addAll(EnumSet.of(Switch.JSON, Switch.NO_COST, Switch.CHECK));
      }
      case BLOCKS -> {
        addBlockRules(switches);
        addTable(switches);
        switches.addAll(
            EnumSet.of(
                Switch.ACTIVE,
                Switch.CURRENT,
                Switch.RECENT,
                Switch.LIVE,
                Switch.DEMO,
                Switch.THEME,
                Switch.NO_TITLE));
      }
      case HOURLY, MONTHLY -> addTable(switches);
      case DAILY -> {
        addTable(switches);
        switches.add(Switch.INSTANCES);
      }
      case WEEKLY -> {
        addTable(switches);
        switches.add(Switch.START_OF_WEEK);
      }
      case SESSIONS -> {
        addTable(switches);
        switches.addAll(EnumSet.of(Switch.SORT, Switch.ID));
      }
      case PROJECTS, MODELS -> {
        addTable(switches);
        switches.add(Switch.SORT);
      }
      case SUMMARY -> {
        addTable(switches);
        switches.remove(Switch.ORDER);
      }
      case BUDGET -> {
        addBlockRules(switches);
        switches.addAll(EnumSet.of(Switch.JSON, Switch.CHECK, Switch.TEST_NOTICE));
      }
      case WATCH -> {
        addBlockRules(switches);
        switches.addAll(EnumSet.of(Switch.JSON, Switch.ONCE));
      }
      case CONFIG -> switches.addAll(EnumSet.of(Switch.JSON, Switch.INIT, Switch.SCHEMA));
      case PRICES ->
          switches.addAll(EnumSet.of(Switch.JSON, Switch.MODEL, Switch.CHECK, Switch.ALL));
      case DOCTOR -> switches.addAll(EnumSet.of(Switch.JSON, Switch.VERBOSE));
      case HISTORY ->
          switches.addAll(
              EnumSet.of(Switch.JSON, Switch.EXPORT, Switch.IMPORT, Switch.FORGET, Switch.YES));
      case STATUSLINE, SETUP, HELP -> {}
    }
    return switches;
  }

  /// What an option does for it, in one line.
  String meaning(Switch option) {
    if (this == PRICES && option == Switch.MODEL) {
      return "tell step by step how this id comes to its price";
    }
    return this == PRICES && option == Switch.CHECK
        ? "exit 10: the transcripts, or --model, have a model without a price"
        : option.meaning();
  }

  private static void addBlockRules(Set<Switch> switches) {
    switches.addAll(
        EnumSet.of(
            Switch.TOKEN_LIMIT,
            Switch.COST_LIMIT,
            Switch.PLAN,
            Switch.SESSION_LENGTH,
            Switch.BLOCK_START));
  }

  private static void addTable(Set<Switch> switches) {
    switches.addAll(
        EnumSet.of(
            Switch.JSON,
            Switch.CSV,
            Switch.MARKDOWN,
            Switch.SINCE,
            Switch.UNTIL,
            Switch.LAST,
            Switch.TODAY,
            Switch.ORDER,
            Switch.PROJECT,
            Switch.MODEL,
            Switch.BREAKDOWN,
            Switch.COMPACT,
            Switch.NO_COST));
  }

  /// The command of this name, also the one that ccusage knows; null if there is none.
  static @Nullable Command of(String word) {
    if (word.equals("session")) {
      return SESSIONS;
    }
    for (Command known : values()) {
      if (known.word.equals(word)) {
        return known;
      }
    }
    return null;
  }

  /// The option that a word is to this command, or else to another; null if it is none. A letter
  /// may mean one thing here and another there.
  @Nullable Switch option(String token) {
    for (Switch own : switches()) {
      if (own.is(token)) {
        return own;
      }
    }
    return Switch.of(token);
  }

  /// All names.
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Command known : values()) {
      words.add(known.word);
    }
    return words;
  }
}
