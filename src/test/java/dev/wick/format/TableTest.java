package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.LimitStatus;
import dev.wick.report.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final ReportSheet ALL = new ReportSheet(false, true, false);

  private static Page plain(int width) {
    return new Page(new Look(width, false, false));
  }

  private static String daily(ReportSheet sheet, Page page) {
    sheet.of(Samples.report(), new PeriodListing(Period.DAY)).draw(page);
    Footnotes.unpriced(page, Samples.report().totals());
    return page.toString();
  }

  private static String blocks(Page page) {
    BlocksSheet sheet =
        new BlocksSheet(ZoneId.of("Europe/Berlin"), LimitStatus.Kind.TOKENS, false, true);
    long now = Samples.millis("2026-11-21T21:15:00Z");
    sheet.of(Samples.blocks(), Samples.blockTotals(), now).draw(page);
    sheet.drawNotes(page, Samples.blocks(), Samples.blockTotals());
    return page.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "120, 'Date        Models                Input  Output  Cache write  Cache read      Tokens    "
        + "  Cost'",
    "94, 'Date        Models                Input  Output  Cache write  Cache read      Tokens     "
        + " Cost'",
    "93, 'Date        Models               Input  Output  Cache write  Cache read      Tokens     "
        + " Cost'",
    "80, 'Date        Models               Input  Output  Cache read      Tokens      Cost'",
    "60, 'Date        Models       Input  Output      Tokens      Cost'",
    "50, 'Date        Models                Tokens      Cost'",
    "40, 'Date            Tokens      Cost'",
    "20, 'Date            Tokens      Cost'",
  })
  void draw_narrower_columnsGoInOrder(int width, String head) {
    assertEquals(head, daily(ALL, plain(width)).lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {34, 40, 50, 60, 70, 80, 90, 100, 120})
  void draw_anyWidth_nothingSticksOut(int width) {
    String text = daily(ALL, plain(width)) + (width < 45 ? "" : blocks(plain(width)));
    for (String line : text.lines().toList()) {
      assertTrue(Cells.width(line) <= width, line);
    }
  }

  @Test
  void draw_daily60_golden() {
    assertEquals(
        """
        Date        Models       Input  Output      Tokens      Cost
        ────────────────────────────────────────────────────────────
        2026-11-20  opus-4.1, …  1,555  63,332  13,653,786    $47.18
        2026-11-21  novel-9          7      42          49         –
        ────────────────────────────────────────────────────────────
        Total                    1,562  63,374  13,653,835  ≥ $47.18
        No price is known for claude-novel-9: tokens are counted,
        costs are a lower bound.
        """,
        daily(ALL, plain(60)));
  }

  @Test
  void draw_breakdown120_golden() {
    assertEquals(
        """
        Date        Models                Input  Output  Cache write  Cache read      Tokens      Cost
        ──────────────────────────────────────────────────────────────────────────────────────────────
        2026-11-20  opus-4.1, sonnet-4.5  1,555  63,332      255,567  13,333,332  13,653,786    $47.18
                      opus-4.1            1,234  56,789      234,567  12,345,678  12,638,268    $45.68
                      sonnet-4.5            321   6,543       21,000     987,654   1,015,518     $1.50
        2026-11-21  novel-9                   7      42            0           0          49         –
                      novel-9                 7      42            0           0          49         –
        ──────────────────────────────────────────────────────────────────────────────────────────────
        Total                             1,562  63,374      255,567  13,333,332  13,653,835  ≥ $47.18
        No price is known for claude-novel-9: tokens are counted, costs are a lower bound.
        """,
        daily(new ReportSheet(true, true, false), plain(120)));
  }

  @Test
  void draw_compactWithoutCost_neither() {
    assertEquals(
        "Date        Models                Input  Output      Tokens",
        daily(new ReportSheet(false, false, true), plain(120)).lines().findFirst().orElseThrow());
  }

  @Test
  void draw_month_yearAndMonth() {
    Page page = plain(120);
    ALL.of(Samples.report(), new PeriodListing(Period.MONTH)).draw(page);
    assertTrue(page.toString().contains("\n2026-11  opus-4.1"), page.toString());
  }

  @Test
  void draw_asciiAndColour_onlyEscapesBesidesAscii() {
    String text = daily(ALL, new Page(new Look(50, true, true)));
    assertTrue(text.startsWith("\u001b[1mDate        Models"), text);
    assertTrue(text.contains("opus-4.1, sonne~  13,653,786    $47.18"), text);
    assertTrue(text.contains(">=$47.18"), text);
    assertTrue(text.chars().allMatch(c -> c < 0x7F), text);
  }

  @Test
  void draw_noColour_noEscapes() {
    assertFalse(daily(ALL, plain(80)).contains("\u001b"));
  }

  @Test
  void draw_blocks80_golden() {
    assertEquals(
        """
        Start                 Time  Source         Models         Tokens     Cost  Limit
        ────────────────────────────────────────────────────────────────────────────────
        2026-11-21 09:00       3 m  limit-message  opus-4.1       45,100    $1.25
        2026-11-21 14:00  7 h 10 m                 no usage
        2026-11-21 21:10  1 h 05 m  estimated      sonnet-4.5, …  10,260  ≥ $0.50    51%
          remaining       3 h 55 m                                 9,740             49%
          projected                                               11,460  ≥ $0.50    57%
        ────────────────────────────────────────────────────────────────────────────────
        Total                                                     55,360  ≥ $1.75
        estimated: reckoned from the messages; Claude Code has not said.
        No price is known for claude-novel-9: tokens are counted, costs are a lower
        bound.
        """,
        blocks(plain(80)));
  }

  @Test
  void draw_blocks60_golden() {
    assertEquals(
        """
        Start             Models              Tokens     Cost  Limit
        ────────────────────────────────────────────────────────────
        2026-11-21 09:00  opus-4.1            45,100    $1.25
        2026-11-21 14:00  no usage
        2026-11-21 21:10  sonnet-4.5, novel…  10,260  ≥ $0.50    51%
          remaining                            9,740             49%
          projected                           11,460  ≥ $0.50    57%
        ────────────────────────────────────────────────────────────
        Total                                 55,360  ≥ $1.75
        estimated: reckoned from the messages; Claude Code has not
        said.
        No price is known for claude-novel-9: tokens are counted,
        costs are a lower bound.
        """,
        blocks(plain(60)));
  }
}
