package dev.wick.cli;

import dev.wick.budget.Pinboard;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold.Goal;
import dev.wick.config.Settings;
import dev.wick.format.Cells;
import dev.wick.format.Look;
import dev.wick.history.History;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.report.Selection;
import dev.wick.storage.BaseFolders;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.transcript.Roots;
import dev.wick.window.official.CaptureSource;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command line asks for, checked, with the settings under it: where to read, by which
/// clock, zone and prices.
///
/// @param look of text, its width left open
/// @param lookBack the moment at which the clock starts; null for the present
/// @param errands what the command leaves to others while it answers
record Inquiry(
    Arguments arguments,
    Surroundings surroundings,
    Settings settings,
    List<Root> roots,
    ZoneId zone,
    @Nullable Instant lookBack,
    CostMode mode,
    StandingRules rules,
    Look look,
    Form form,
    Errands errands) {
  private static final int DAYS_LISTED = 14;
  private static final int PLAN_WIDTH = 12;

  static Inquiry of(Arguments arguments, Surroundings surroundings) throws UsageException {
    List<String> notices = new ArrayList<>();
    Settings settings =
        Settings.load(
            surroundings.installation().resolve("config").resolve("settings.json"),
            surroundings.environment(),
            surroundings.home(),
            notices);
    String tz = surroundings.variable("TZ");
    ZoneId asked = arguments.zone(tz);
    ZoneId zone = asked == null ? zone(settings, tz, notices) : asked;
    CostMode mode = arguments.mode();
    Goal tokenLimit = arguments.goal(Switch.TOKEN_LIMIT);
    Goal costLimit = arguments.goal(Switch.COST_LIMIT);
    StandingRules rules =
        new StandingRules(
            zone,
            arguments.blockRules(),
            settings.burnWindow(),
            settings.thresholds(),
            tokenLimit == null ? settings.tokenLimit() : tokenLimit,
            costLimit == null ? settings.costLimit() : costLimit,
            DAYS_LISTED,
            plan(arguments));
    Inquiry inquiry =
        new Inquiry(
            arguments,
            surroundings,
            settings,
            roots(arguments, surroundings),
            zone,
            arguments.now(zone),
            mode == null ? settings.mode() : mode,
            rules,
            Answer.look(arguments, surroundings),
            arguments.form(),
            new Errands());
    for (String notice : notices) {
      surroundings.say(notice);
    }
    return inquiry;
  }

  /// A label of the user's; wick knows no plan's limits, so any word will do.
  private static @Nullable String plan(Arguments arguments) throws UsageException {
    String plan = arguments.text(Switch.PLAN);
    return plan == null ? null : Cells.cut(Cells.clean(plan), PLAN_WIDTH);
  }

  /// The clock of the answer: that of the world, or one that started at the moment asked for.
  InstantSource clock() {
    InstantSource world = surroundings.clock();
    if (lookBack == null) {
      return world;
    }
    Duration behind = Duration.between(world.instant(), lookBack);
    return () -> world.instant().plus(behind);
  }

  /// The moment of an answer given once, in milliseconds since 1970.
  long now() {
    return lookBack == null ? surroundings.clock().millis() : lookBack.toEpochMilli();
  }

  /// What was written after this does not exist.
  long until() {
    return lookBack == null ? Long.MAX_VALUE : lookBack.toEpochMilli();
  }

  /// What wick itself keeps; null where only the transcripts are asked for.
  @Nullable History history() {
    return arguments.has(Switch.NO_HISTORY)
        ? null
        : new History(surroundings.folders().ownData(), surroundings::say);
  }

  /// Today in the zone of the answer.
  LocalDate today() {
    return Instant.ofEpochMilli(now()).atZone(zone).toLocalDate();
  }

  /// The price list of the installation under the user's own. What is wrong in the latter is said.
  ///
  /// @throws IOException with one sentence, if there is no list of the installation
  PriceList prices() throws IOException {
    List<String> notices = new ArrayList<>();
    PriceList prices =
        PriceList.load(surroundings.installation().resolve("config").resolve("prices.json"))
            .under(userPrices(), notices);
    for (String notice : notices) {
      surroundings.say(notice);
    }
    return prices;
  }

  /// The file for prices of the user's own.
  Path userPrices() {
    return Settings.userPrices(surroundings.environment(), surroundings.home());
  }

  /// Where the status line leaves what it is told, and finds what was reckoned.
  Pinboard pinboard() {
    return new Pinboard(state(), roots, until(), rules);
  }

  /// What Claude Code told the status line.
  CaptureSource captures() {
    return new CaptureSource(state(), roots, until());
  }

  private PrivateFolder state() {
    return BaseFolders.of(surroundings.environment(), surroundings.home()).ownState();
  }

  boolean debug() {
    return arguments.has(Switch.DEBUG);
  }

  boolean json() {
    return form == Form.JSON;
  }

  boolean costs() {
    return !arguments.has(Switch.NO_COST);
  }

  boolean newestFirst() throws UsageException {
    return arguments.choice(Switch.ORDER, Order.class) == Order.DESC;
  }

  /// The messages asked for.
  ///
  /// @param firstOfLast given N of `--last N`, the first day of the N last periods
  Selection selection(FirstOfLast firstOfLast) throws UsageException {
    LocalDate since = arguments.day(Switch.SINCE);
    LocalDate until = arguments.day(Switch.UNTIL);
    Integer last = arguments.count(Switch.LAST);
    boolean today = arguments.has(Switch.TODAY);
    boolean dated = since != null || until != null;
    if ((last != null && (dated || today)) || (today && dated)) {
      throw new UsageException("give --since and --until, or --last, or --today, not several");
    }
    if (since != null && until != null && since.isAfter(until)) {
      throw new UsageException("--since " + since + " is after --until " + until);
    }
    if (today) {
      since = today();
      until = since;
    } else if (last != null) {
      since = firstOfLast.day(last);
    }
    return new Selection(
        since, until, arguments.text(Switch.PROJECT), arguments.text(Switch.MODEL));
  }

  /// The first of the last so many local days, today included.
  LocalDate firstOfDays(int count) {
    return today().minusDays(count - 1L);
  }

  /// Where the last so many periods begin; null if days do not tell.
  interface FirstOfLast {
    @Nullable LocalDate day(int count);
  }

  private enum Order {
    ASC,
    DESC
  }

  private static ZoneId zone(Settings settings, String tz, List<String> notices) {
    String name = settings.zone();
    try {
      return name == null ? LocalZone.of(tz) : ZoneId.of(name);
    } catch (DateTimeException e) {
      notices.add("timezone in the settings: unknown zone '" + name + "'; using the machine's");
      return LocalZone.of(tz);
    }
  }

  private static List<Root> roots(Arguments arguments, Surroundings surroundings)
      throws UsageException {
    try {
      return Roots.of(
          arguments.texts(Switch.ROOT), surroundings.environment(), surroundings.home());
    } catch (InvalidPathException e) {
      throw new UsageException("'" + e.getInput() + "' can be no folder: " + e.getReason());
    }
  }
}
