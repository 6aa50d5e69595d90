package dev.wick.cli;

import dev.wick.config.Settings;
import dev.wick.config.Spelling;
import java.io.IOException;
import java.nio.file.Path;

/// Help on one screen, and help on a command.
final class Help {
  private static final String GENERAL =
      """
      wick shows what Claude Code uses: the running 5-hour block, live, and what every day
      and month has cost. It reads the transcripts on this machine and sends nothing anywhere.

      wick [COMMAND] [OPTIONS]
      Without a command: live on a terminal, now in a pipe.

      Commands
        live       watch the running 5-hour block; q ends it; --demo shows a made-up day
        now        the same facts once, for scripts and prompts; --check sets the exit code
        blocks     the 5-hour blocks
        hourly, daily, weekly, monthly
                   what each hour, day, week, month used and cost
        sessions, projects, models
                   the same, the dearest first; sessions --id X shows one request by request
        summary    all time, today, 7 and 30 days, and where the month is going
        budget     limits and thresholds: where they stand, and are heading; --check as of now
        watch      tells of thresholds and limits without a screen, for cron and systemd
        setup      official limits: make wick statusline Claude Code's, around your own one
        config     the settings in force; --init writes a file to begin with
        prices     the price list; --model tells how an id comes to its price
        doctor     what was read, skipped, not priced, and is about to be deleted
        history    what wick keeps after Claude Code deletes it; --export, --import, --forget

      Options that most commands share
        -j, --json                 JSON, with the key names of ccusage
            --csv, --markdown      for spreadsheets, for documents
        -s DAY, -u DAY, --last N   since, until (20261122 or 2026-11-22), or only the last N
        -b, --breakdown            a row for each model
        -p, --project NAME         only this project: its path or its folder's name
        -z, --timezone ZONE        for days and clock times
            --root DIR             a Claude Code folder to read, instead of the usual ones

      Examples
        wick                                    the live view
        wick daily --last 7 --breakdown         the last week, model by model
        wick monthly --json | jq .totals        for scripts
        wick now --check || echo 'time for a walk'

      wick help COMMAND tells all options of a command.
      Exit codes: 0 done, 1 failed, 2 the command line is wrong.
      """;

  private static final String STATUS_NAMES =
      """

      In --template, {name} stands for a figure and [...] is left out where none in it is known:
        model, model.id, project, session, cost, context, cache.left    of this session
        limit.5h, limit.5h.left, limit.5h.reset, and limit.7d the same  said by Claude Code
        block.cost, block.tokens, block.left, block.end, block.burn, today.cost
                                                                        of the last reading
      A + means that it may be more by now. What is not known is –.
      """;

  private static final String OWN_PRICES =
      """

      Prices of your own: FILE
      It has the form of wick's config/prices.json, or a part of it, in dollars per million tokens:

        {"models": [{"id": "glm-5.1", "rates": [{"input": 1, "output": 5,
          "cache_write_5m": 1.25, "cache_write_1h": 2, "cache_read": 0.1}]}]}

      Of a model that wick knows, "rates" replaces all rows and "fast" all of fast mode; what you
      leave out stays as it is. "from" and "until" (days in UTC, the latter exclusive) bound a row.
      What is wrong is named with its line, and the model stays as it is without your file.
      """;

  private static final String THRESHOLDS =
      """

      Thresholds stand in the settings; as many as you like:

        {"thresholds": [
          {"name": "day", "period": "day", "measure": "cost", "value": 25},
          {"name": "shop", "period": "month", "measure": "cost", "value": 200,
            "levels": [50, 80, 95], "project": "-home-me-shop", "predict": false}]}

      period    block, hour, day, week (from Monday), month, session (the one last at work);
                five_hour and seven_day: Claude Code's own limits, see wick help setup
      measure   cost (dollars), tokens, tokens_without_cache_reads, requests; percent with
                five_hour and seven_day
      value     a number; "p90" or "max" of your own periods that have ended
      levels    percentages of the value: warning, alert, critical
      predict   warn also of what will be passed before the period ends
      project, model   count only these
      least     the lowest level of it that is told: warning, alert, critical; else as notices say

      Notices, in the settings too; those that leave the terminal are off until set:

        {"notices": {"least": "alert", "desktop": true, "command": ["notify.sh"],
          "webhook": {"env": "SLACK_WEBHOOK"},
          "mail": {"host": "smtp.example.com", "user": "me", "password": {"file": "~/.smtp"},
            "from": "me@example.com", "to": "me@example.com"}}}

      The command gets the facts as JSON on its standard input. A secret is a text, {"env": NAME}
      or {"file": PATH}. "trust" names a file of certificates that servers may show besides those
      that Java trusts. --test-notice sends one and says what became of it; exit 1 if it failed.
      bell and terminal are those of the terminal at hand, all is by all others that are set.

      Below official limits and thresholds stands what watchers have to tell. Before: the last 14
      of the 30 periods (all with --json), the fuller the block the more was used; a full one
      passed the value.

      Exit codes of --check: 0 calm, 10 a warning or alert is passed or a watcher tells something,
      11 a critical level, the whole value or a limit is reached, 20 no block runs (and nothing is
      passed).
      """;

  private static final String WATCH_NOTES =
      """

      Follows the transcripts until it is ended (Ctrl-C, kill, systemd), and prints one line for
      each thing that it tells. All running wicks together tell each thing once. --once exits 1 if
      a notice could not be sent. wick help budget tells how thresholds and notices are set.

        */5 * * * *  wick watch --once          # in a crontab
        ExecStart=/usr/local/bin/wick watch     # in a unit of systemd
      """;

  private static final String DOCTOR_KEYS =
      """

      Keys of --json
        roots               path, origin, state, files, bytes, lines, cleanupPeriodDays
        reading             files, bytes, lines, milliseconds, heapBytes, peakResidentBytes
        records, messages, duplicatesFolded
        skipped             reason, lines, the first places (file, line, offset), morePlaces
        unread              a sentence for each file and folder that cannot be read
        modelsWithoutPrice  modelName, totalTokens
        versions            oldest, newest, messagesBefore finalOutputSince: output a lower bound
        cleanup             nextAt; overdue, soon: files, bytes, messages; transcripts that go soon
        statusLine          what Claude Code told it: path, captures, newestAt, faults
        sessions            claudeCode: its own sum; counted: wick's; notInTranscripts; models
        advice              a sentence for each thing to do
      """;

  private Help() {}

  static int run(Arguments arguments, Surroundings surroundings)
      throws IOException, UsageException {
    Command command = arguments.command();
    if (command == Command.HELP && !arguments.words().isEmpty()) {
      String word = arguments.words().getFirst();
      Command named = Command.of(word);
      if (named == null) {
        throw new UsageException(
            "unknown command '" + word + "'" + Spelling.hint(word, Command.words()));
      }
      command = named;
    }
    Answer.print(
        surroundings, command == Command.HELP ? GENERAL : ofCommand(command, surroundings));
    return Cli.DONE;
  }

  static String ofCommand(Command command, Surroundings surroundings) {
    StringBuilder text = new StringBuilder();
    text.append("wick ").append(command.word()).append(" [OPTIONS]: ").append(command.summary());
    text.append("\n\n");
    int width = 0;
    for (Switch option : command.switches()) {
      width = Math.max(width, left(option).length());
    }
    for (Switch option : command.switches()) {
      String left = left(option);
      text.append(left)
          .append(" ".repeat(width - left.length() + 2))
          .append(command.meaning(option));
      text.append('\n');
    }
    text.append("\nSettings: ");
    text.append(Settings.userFile(surroundings.environment(), surroundings.home()));
    text.append('\n');
    if (command == Command.PRICES) {
      Path file = Settings.userPrices(surroundings.environment(), surroundings.home());
      text.append(OWN_PRICES.replace("FILE", file.toString()));
    }
    if (command == Command.BUDGET) {
      text.append(THRESHOLDS);
    }
    if (command == Command.WATCH) {
      text.append(WATCH_NOTES);
    }
    if (command == Command.STATUSLINE || command == Command.SETUP) {
      text.append(STATUS_NAMES);
    }
    if (command == Command.DOCTOR) {
      text.append(DOCTOR_KEYS);
    }
    return text.toString();
  }

  private static String left(Switch option) {
    return (option.letter().isEmpty() ? "      " : "  -" + option.letter() + ", ")
        + option
        + (option.takesValue() ? " " + option.argument() : "");
  }
}
