package dev.wick.format;

import static dev.wick.window.official.InputFault.Reason.CUT_OFF;
import static dev.wick.window.official.InputFault.Reason.EMPTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.price.Cost;
import dev.wick.price.Totals;
import dev.wick.report.Releases;
import dev.wick.report.checkup.CaptureCheck;
import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Cleanup;
import dev.wick.report.checkup.Cleanup.Due;
import dev.wick.report.checkup.Comparison;
import dev.wick.report.checkup.Effort;
import dev.wick.report.checkup.Place;
import dev.wick.report.checkup.RootCheck;
import dev.wick.report.checkup.RootCheck.State;
import dev.wick.report.checkup.SessionCheck;
import dev.wick.report.checkup.SkipCheck;
import dev.wick.report.checkup.Use;
import dev.wick.transcript.Retention;
import dev.wick.transcript.Root;
import dev.wick.transcript.Root.Origin;
import dev.wick.transcript.SkipReason;
import dev.wick.usage.Release;
import dev.wick.usage.Tokens;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The doctor's screen, drawn from figures.
class DoctorTextTest {
  private static final long NOW = Samples.millis("2026-11-22T14:30:00Z");
  private static final long DAY = 86_400_000;
  private static final Path SHOP = Path.of("/home/me/.claude/projects/-home-me-shop");

  private static final RootCheck GOOD =
      root("/home/me/.claude", Origin.DEFAULT, State.READ, new Retention(30, null, null), 12);

  private static RootCheck root(
      String path, Origin origin, State state, Retention retention, int files) {
    return new RootCheck(
        new Root(Path.of(path), origin), state, retention, files, 102_400L * files, 288L * files);
  }

  private static Use use(long tokens, double dollars) {
    return new Use(new Tokens(0, tokens, 0, 0, 0), new Cost(Math.round(dollars * 1e12), true));
  }

  private static SessionCheck session(int number) {
    Comparison sums =
        new Comparison(
            number + "3f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
            use(1_000_000L * number, 2.5 * number),
            use(900_000L * number, 2.25 * number));
    return new SessionCheck(sums, List.of());
  }

  private static Checkup healthy() {
    return new Checkup(
        NOW,
        List.of(
            GOOD,
            root(
                "/home/me/.config/claude",
                Origin.DEFAULT,
                State.ABSENT,
                new Retention(30, null, null),
                0)),
        new Effort(23, 4_300_000, 67_800_000L),
        2025,
        1002,
        Totals.of(
            List.of(
                Samples.message(
                    "2026-11-22T10:00:00Z", Samples.OPUS, new Tokens(1, 2, 3, 4, 5), 1))),
        List.of(),
        new Releases(new Release(2, 1, 100), new Release(2, 1, 330), 0, 0),
        new Cleanup(List.of(new Due(SHOP.resolve("s.jsonl"), NOW + 20 * DAY, 1000, 1))),
        List.of(),
        List.of(new CaptureCheck(GOOD.root(), 1234, NOW - 12_000, Map.of())),
        null,
        List.of());
  }

  private static Checkup ill() {
    List<SessionCheck> sessions = new ArrayList<>();
    for (int number = 7; number > 0; number--) {
      sessions.add(session(number));
    }
    return new Checkup(
        NOW,
        List.of(
            GOOD,
            root(
                "/mnt/backup/of/a/machine/with/a/very/long/path/claude",
                Origin.OPTION,
                State.UNREADABLE,
                new Retention(
                    30,
                    null,
                    "/mnt/settings.json: cleanupPeriodDays must be a whole number of at least 1."),
                0),
            root("/srv/none", Origin.ENVIRONMENT, State.ABSENT, new Retention(30, null, null), 0)),
        new Effort(1234, 4_300_000, null),
        2025,
        1,
        Totals.of(
            List.of(
                Samples.message(
                    "2026-11-22T10:00:00Z",
                    Samples.NEW_MODEL,
                    new Tokens(0, 12_345, 0, 0, 0),
                    -1))),
        List.of(
            new SkipCheck(
                SkipReason.MALFORMED,
                12,
                List.of(
                    new Place(SHOP.resolve("a3f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d.jsonl"), 99, 3),
                    new Place(SHOP.resolve("b.jsonl"), 1234, 0))),
            new SkipCheck(
                SkipReason.SYNTHETIC, 1, List.of(new Place(SHOP.resolve("c.jsonl"), 0, 1)))),
        new Releases(new Release(1, 0, 17), new Release(2, 0, 28), 779, 0),
        new Cleanup(
            List.of(
                new Due(SHOP.resolve("old.jsonl"), NOW - DAY, 1_200_000, 345),
                new Due(SHOP.resolve("b.jsonl"), NOW + DAY, 2000, 1),
                new Due(SHOP.resolve("c.jsonl"), NOW + 20 * DAY, 1000, 1))),
        sessions,
        List.of(
            new CaptureCheck(GOOD.root(), 0, 0, new EnumMap<>(Map.of(CUT_OFF, 2, EMPTY, 1))),
            new CaptureCheck(new Root(Path.of("/srv/none"), Origin.OPTION), 0, 0, Map.of())),
        null,
        List.of("Cannot read /mnt/backup/x (permission denied): what is in it is not counted."));
  }

  private static String draw(Checkup checkup, int width, boolean verbose) {
    Page page = new Page(new Look(width, false, false));
    new DoctorText(ZoneOffset.UTC, verbose).draw(page, checkup);
    return page.toString();
  }

  @Test
  void draw_healthy80_golden() {
    assertEquals(
        """
        Roots      /home/me/.claude         default: 12 transcripts, 1.2 MB
                   /home/me/.config/claude  default: has no projects
        Read       12 transcripts, 3,456 lines, 1.2 MB in 23 ms; 67.8 MB resident
        Usage      1 message in 2,025 records, 1,002 duplicates folded
        Skipped    nothing
        Prices     1 model, all priced
        Versions   Claude Code 2.1.100 to 2.1.330
        Cleanup    30 days after the last write; the next on 2026-12-12 14:30
        Statusline 1,234 captures, the last 12 s ago

        Nothing needs to be done.
        """,
        draw(healthy(), 80, false));
  }

  @Test
  void draw_ill80_golden() {
    assertEquals(
        """
        Roots      /home/me/.claude                   default: 12 transcripts, 1.2 MB
                   …ine/with/a/very/long/path/claude  --root: cannot be read
                   /srv/none                          CLAUDE_CONFIG_DIR: has no projects
        Read       12 transcripts, 3,456 lines, 1.2 MB in 1,234 ms; 4.3 MB heap
        Usage      1 message in 2,025 records, 1 duplicate folded
        Skipped    13 lines: 12 malformed, 1 synthetic
        Unread     Cannot read /mnt/backup/x (permission denied): what is in it is not
                   counted.
        Prices     none for claude-novel-9 (12.3K tokens)
        Versions   Claude Code 1.0.17 to 2.0.28; 779 messages are of Claude Code before
                   2.1.97: their output is a lower bound
        Cleanup    30 days after the last write; when the next session starts: 1 (1.2
                   MB, 345 messages); within 7 days: 1 (2.0 KB, 1 message); the next on
                   2026-11-23 14:30
        Statusline /home/me/.claude: nothing that could be kept; inputs: 1 empty, 2 cut
                   off
        Statusline /srv/none: told nothing yet; wick setup makes wick Claude Code's
                   status line

        Session              Claude Code    wick  its tokens  wick's  not in transcripts
        ────────────────────────────────────────────────────────────────────────────────
        73f1c2d4-5e6f-4a7b…       $17.50  $15.75        7.0M    6.3M                 10%
        63f1c2d4-5e6f-4a7b…       $15.00  $13.50        6.0M    5.4M                 10%
        53f1c2d4-5e6f-4a7b…       $12.50  $11.25        5.0M    4.5M                 10%
        43f1c2d4-5e6f-4a7b…       $10.00   $9.00        4.0M    3.6M                 10%
        33f1c2d4-5e6f-4a7b…        $7.50   $6.75        3.0M    2.7M                 10%
        ────────────────────────────────────────────────────────────────────────────────
        All 7                     $70.00  $63.00       28.0M   25.2M                 10%
        The rest is in no transcript: titles, summaries and other helper calls. About a
        tenth is usual.

        What to do
        - /mnt/settings.json: cleanupPeriodDays must be a whole number of at least 1.
          Until it is mended, 30 days are assumed.
        - /srv/none/projects does not exist: correct CLAUDE_CONFIG_DIR if it should.
        - Make readable what is named above as unread: what is in it is not counted.
        - Add prices for claude-novel-9 (wick prices --check tells how): until then
          costs are a lower bound.
        - 12 broken lines are not counted; wick doctor --verbose shows where.
        - Raise cleanupPeriodDays in Claude Code's settings.json to keep 346 messages
          that it would delete within 7 days.
        - Update Claude Code: before 2.1.97 it did not always write down all output.
        """,
        draw(ill(), 80, false));
  }

  @Test
  void draw_illVerbose120_golden() {
    assertEquals(
        """
        Roots      /home/me/.claude                                       default: 12 transcripts, 1.2 MB
                   /mnt/backup/of/a/machine/with/a/very/long/path/claude  --root: cannot be read
                   /srv/none                                              CLAUDE_CONFIG_DIR: has no projects
        Read       12 transcripts, 3,456 lines, 1.2 MB in 1,234 ms; 4.3 MB heap
        Usage      1 message in 2,025 records, 1 duplicate folded
        Skipped    13 lines: 12 malformed, 1 synthetic
                   malformed:
                     /home/me/.claude/projects/-home-me-shop/a3f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d.jsonl:3
                     /home/me/.claude/projects/-home-me-shop/b.jsonl, byte 1234
                     and 10 more
                   synthetic:
                     /home/me/.claude/projects/-home-me-shop/c.jsonl:1
        Unread     Cannot read /mnt/backup/x (permission denied): what is in it is not counted.
        Prices     none for claude-novel-9 (12.3K tokens)
        Versions   Claude Code 1.0.17 to 2.0.28; 779 messages are of Claude Code before 2.1.97: their output is a lower bound
        Cleanup    30 days after the last write; when the next session starts: 1 (1.2 MB, 345 messages); within 7 days: 1 (2.0
                   KB, 1 message); the next on 2026-11-23 14:30
                   2026-11-21 14:30:
                     /home/me/.claude/projects/-home-me-shop/old.jsonl
                   2026-11-23 14:30:
                     /home/me/.claude/projects/-home-me-shop/b.jsonl
        Statusline /home/me/.claude: nothing that could be kept; inputs: 1 empty, 2 cut off
        Statusline /srv/none: told nothing yet; wick setup makes wick Claude Code's status line

        Session                               Claude Code    wick  its tokens  wick's  not in transcripts
        ─────────────────────────────────────────────────────────────────────────────────────────────────
        73f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d       $17.50  $15.75        7.0M    6.3M                 10%
        63f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d       $15.00  $13.50        6.0M    5.4M                 10%
        53f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d       $12.50  $11.25        5.0M    4.5M                 10%
        43f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d       $10.00   $9.00        4.0M    3.6M                 10%
        33f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d        $7.50   $6.75        3.0M    2.7M                 10%
        23f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d        $5.00   $4.50        2.0M    1.8M                 10%
        13f1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d        $2.50   $2.25        1.0M  900.0K                 10%
        ─────────────────────────────────────────────────────────────────────────────────────────────────
        Total                                      $70.00  $63.00       28.0M   25.2M                 10%
        The rest is in no transcript: titles, summaries and other helper calls. About a tenth is usual.

        What to do
        - /mnt/settings.json: cleanupPeriodDays must be a whole number of at least 1. Until it is mended, 30 days are assumed.
        - /srv/none/projects does not exist: correct CLAUDE_CONFIG_DIR if it should.
        - Make readable what is named above as unread: what is in it is not counted.
        - Add prices for claude-novel-9 (wick prices --check tells how): until then costs are a lower bound.
        - 12 broken lines are not counted; wick doctor --verbose shows where.
        - Raise cleanupPeriodDays in Claude Code's settings.json to keep 346 messages that it would delete within 7 days.
        - Update Claude Code: before 2.1.97 it did not always write down all output.
        """,
        draw(ill(), 120, true));
  }

  @Test
  void draw_anyWidth_staysInside() {
    for (int width : List.of(60, 80, 100, 120, 200)) {
      for (String line : draw(ill(), width, true).split("\n", -1)) {
        assertTrue(Cells.width(line) <= width, width + ": " + line);
      }
    }
  }
}
