package dev.wick.live.demo;

import dev.wick.budget.Pinboard;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Watchers;
import dev.wick.live.Alarm;
import dev.wick.live.LiveOptions;
import dev.wick.live.LiveView;
import dev.wick.live.terminal.LineSettings;
import dev.wick.live.terminal.Toast;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// `wick live --demo`: the live view over a made-up day of work, played at speed. Nothing outside a
/// temporary folder is read or written.
public final class Demo {
  /// Somebody who wants to hear of every day that is clearly above the usual: views have something
  /// to show.
  static final Watchers WATCHERS = new Watchers(3, 1.45, 0, List.of());

  /// A day of nine hours takes nine minutes.
  private static final int SPEED = 60;

  /// The day is under way when the curtain rises: the first block has something to show.
  private static final int FIRST_HOUR = 10;

  private Demo() {}

  /// Plays the demo until the user leaves it. Rules, prices, clock (for today's date) and looks are
  /// those of the options; everything else is the demo's own.
  ///
  /// @param settings of the terminal's line
  /// @return the exit code
  /// @throws IOException if the terminal or the temporary folder fails
  public static int run(LiveOptions options, LineSettings settings) throws IOException {
    ZoneId zone = options.rules().zone();
    LocalDate today = LocalDate.ofInstant(options.clock().instant(), zone);
    long start = today.atTime(FIRST_HOUR, 0).atZone(zone).toInstant().toEpochMilli();
    // Tomorrow is written too: who watches for more than ten minutes sees a new day begin.
    List<Turn> turns = Work.of(today.plusDays(1), Work.DAYS + 1, zone);
    List<Entry> entries = Subscription.of(turns, today, zone, options.prices());
    try (DemoRoot root = new DemoRoot()) {
      int written = Work.due(entries, 0, start);
      root.append(entries.subList(0, written));
      var clock = new FastClock(start, SPEED);
      try (Player player = new Player(entries, written, root, clock, SPEED)) {
        player.start();
        return LiveView.run(on(options, root, clock, SPEED), settings);
      }
    }
  }

  private static LiveOptions on(
      LiveOptions options, DemoRoot root, InstantSource clock, int speed) {
    StandingRules rules = DemoRules.of(options.rules());
    return new LiveOptions(
        List.of(root.root()),
        rules,
        options.prices(),
        options.mode(),
        clock,
        Long.MAX_VALUE,
        null,
        speed,
        options.workers(),
        options.home(),
        options.settings(),
        new Pinboard(root.state(), List.of(root.root()), Long.MAX_VALUE, rules),
        options.appearance(),
        options.state(),
        options.dialect(),
        options.titled(),
        new Alarm(WATCHERS, null, Map.of(), Toast.NONE));
  }
}
