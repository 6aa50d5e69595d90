package dev.wick.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An option of the command line.
enum Switch {
  JSON("j", "json", "", "print JSON"),
  CSV("", "csv", "", "print CSV, for spreadsheets: every column adds up"),
  MARKDOWN("", "markdown", "", "print a Markdown table"),
  SINCE("s", "since", "DAY", "from this local day on: 20261122 or 2026-11-22"),
  UNTIL("u", "until", "DAY", "up to this local day, inclusive"),
  LAST("", "last", "N", "only the last N days, weeks, months or blocks"),
  TODAY("", "today", "", "only today"),
  ORDER("o", "order", "asc|desc", "oldest or least first (asc), newest or most first (desc)"),
  SORT("", "sort", "cost|tokens|time|name", "by what rows are sorted (cost, the most first)"),
  ID("i", "id", "SESSION", "one session, request by request; the id's beginning will do"),
  INSTANCES("i", "instances", "", "each project on its own"),
  START_OF_WEEK("w", "start-of-week", "WEEKDAY", "the day on which weeks begin (monday)"),
  PROJECT("p", "project", "NAME", "only this project: its path or its folder's name"),
  MODEL("", "model", "NAME", "only this model: its id, or its short name"),
  BREAKDOWN("b", "breakdown", "", "a row for each model below each row"),
  COMPACT("", "compact", "", "fewer columns"),
  NO_COST("", "no-cost", "", "without dollars"),
  ALL("", "all", "", "past and future prices as well"),
  ACTIVE("a", "active", "", "only the running block"),
  CURRENT("", "current", "", "the same as --active"),
  RECENT("r", "recent", "", "only blocks of the last 3 days"),
  LIVE("", "live", "", "the live view: the same as wick live"),
  TOKEN_LIMIT(
      "t", "token-limit", "N|max|p90", "a block's limit; max, p90: of your own closed blocks"),
  COST_LIMIT("", "cost-limit", "N|max|p90", "the same in dollars"),
  PLAN("", "plan", "NAME", "pro, max5, max20, …: a label; no number is claimed for a plan"),
  SESSION_LENGTH(
      "n", "session-length", "HOURS", "length of a block (5); another makes all estimated"),
  BLOCK_START("", "block-start", "hour|ten-minutes|exact", "how an estimated start is rounded"),
  CHECK("", "check", "", "exit 10: a warning is passed, 11: a limit, 20: no block runs"),
  DEMO("", "demo", "", "play a made-up day of work at speed"),
  THEME("", "theme", "NAME", "how the live view looks: dark, light, mono, one of your own"),
  WRAP("", "wrap", "COMMAND", "run this with the same input and print what it prints"),
  BOTH("", "both", "", "wick's own line below that of the wrapped command"),
  TEMPLATE("", "template", "TEXT", "the line, with {model}, {block.cost}, {limit.5h}, …"),
  TEST_NOTICE(
      "", "test-notice", "WAY", "send one: bell, terminal, desktop, command, webhook, mail, all"),
  ONCE("", "once", "", "look once, tell what is new, and end: for cron"),
  NO_TITLE("", "no-title", "", "leave the terminal's title alone"),
  DRY_RUN("", "dry-run", "", "show the change and leave it at that"),
  UNDO("", "undo", "", "put the settings back as they were, to the byte"),
  VERBOSE("", "verbose", "", "with the places of skipped lines, and all sessions"),
  EXPORT("", "export", "FILE", "write all messages as JSON Lines; - is standard output"),
  IMPORT(
      "", "import", "FILE", "take in what --export wrote, here or elsewhere; nothing counts twice"),
  FORGET("", "forget", "", "delete what is kept, after a question; with --root only of that root"),
  INIT("", "init", "", "write a file of settings to begin with: all explained, commented out"),
  SCHEMA("", "schema", "", "print the JSON Schema of the file, for editors"),
  YES("", "yes", "", "do not ask"),
  MODE("m", "mode", "auto|calculate|display", "costUSD of old lines: where there, never, alone"),
  ROOT("", "root", "DIR", "a Claude Code folder to read; may be given several times"),
  TIMEZONE("z", "timezone", "ZONE", "for days and clock times: Europe/Berlin, UTC, local"),
  NOW("", "now", "INSTANT", "look back: what is later does not exist yet"),
  COLOR("", "color", "auto|always|never", "colours"),
  ASCII("", "ascii", "", "draw with ASCII alone"),
  NO_HISTORY("", "no-history", "", "only what the transcripts say"),
  OFFLINE("O", "offline", "", "accepted; wick never needs the network"),
  DEBUG("", "debug", "", "tell on standard error what was read and skipped"),
  HELP("h", "help", "", "this help");

  private final String letter;
  private final String word;
  private final String argument;
  private final String meaning;

  Switch(String letter, String word, String argument, String meaning) {
    this.letter = letter;
    this.word = word;
    this.argument = argument;
    this.meaning = meaning;
  }

  /// One letter, without dash; empty if it has none.
  String letter() {
    return letter;
  }

  /// Its name, without dashes.
  String word() {
    return word;
  }

  /// What its value is called; empty if it takes none.
  String argument() {
    return argument;
  }

  /// What it does, in one line.
  String meaning() {
    return meaning;
  }

  boolean takesValue() {
    return !argument.isEmpty();
  }

  /// As the user writes it.
  @Override
  public String toString() {
    return "--" + word;
  }

  /// The switch that a word of the command line is, alone and without a value; null if none.
  static @Nullable Switch of(String token) {
    for (Switch known : values()) {
      if (known.is(token)) {
        return known;
      }
    }
    return null;
  }

  /// Whether a word of the command line is this switch, alone and without a value.
  boolean is(String token) {
    return token.equals("--" + word) || (!letter.isEmpty() && token.equals("-" + letter));
  }

  /// All names as the user writes them.
  static List<String> names(Iterable<Switch> switches) {
    List<String> names = new ArrayList<>();
    for (Switch known : switches) {
      names.add(known.toString());
    }
    return names;
  }
}
