package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.LimitStatus;
import dev.wick.price.Totals;
import dev.wick.report.Period;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.report.Session;
import dev.wick.usage.Tokens;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same rows as CSV, Markdown and table, each read back by those who read such files.
class FormsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final String NASTY = "=HYPERLINK(\"http://x\") | *bold* <b> `code` \\ 日本語 🚀 é";

  private static Sheet daily(boolean breakdown) {
    return new ReportSheet(breakdown, true, false)
        .of(Samples.report(), new PeriodListing(Period.DAY));
  }

  /// One session with texts that do harm wherever they are not expected.
  private static Sheet sessions(String title, String path) {
    Totals totals =
        Totals.of(
            List.of(
                Samples.message(
                    "2026-11-20T10:00:00Z", Samples.OPUS, new Tokens(1, 2, 3, 4, 5), 0.5)));
    Session session = new Session("0123456789ab", "-home-me-shop", path, 1_000, 2_000, Totals.NONE);
    Report<Session> report = new Report<>(List.of(new Row<>(session, totals)), totals);
    return new ReportSheet(false, true, false)
        .of(report, SessionListing.of(report, ZONE, Map.of("0123456789ab", title)));
  }

  private static List<CSVRecord> csv(Sheet sheet) throws IOException {
    StringWriter out = new StringWriter();
    Csv.write(out, sheet);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(out.toString()))
        .getRecords();
  }

  /// Cells of the table, as a reader of the rendered page sees them.
  private static List<String> markdown(Sheet sheet) {
    Node page =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .parse(Markdown.of(sheet));
    List<String> cells = new ArrayList<>();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell) {
              cells.add("");
            }
            visitChildren(node);
          }

          @Override
          public void visit(Text text) {
            cells.add(cells.removeLast() + text.getLiteral());
          }
        });
    return cells;
  }

  /// Cells of the table that people see, in the same order.
  private static List<String> shown(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    Table table = sheet.table();
    for (Column column : table.columns()) {
      cells.add(column.title());
    }
    for (Table.Line line : table.rows()) {
      for (String cell : line.cells()) {
        cells.add(cell.strip());
      }
    }
    return cells;
  }

  @Test
  void csv_daily_exactFiguresUnderKeys() throws IOException {
    List<CSVRecord> rows = csv(daily(false));
    assertEquals(2, rows.size());
    Map<String, String> first = rows.getFirst().toMap();
    assertEquals("2026-11-20", first.get("date"));
    assertEquals(Samples.OPUS + " " + Samples.SONNET, first.get("modelsUsed"));
    assertEquals("13653786", first.get("totalTokens"));
    assertEquals("47.178", first.get("totalCost"));
    assertEquals("", first.get("unpricedModels"));
    assertEquals("", rows.get(1).get("totalCost"));
    assertEquals(Samples.NEW_MODEL, rows.get(1).get("unpricedModels"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void csv_anyBreakdown_columnsAddUpToTheTotals(boolean breakdown) throws IOException {
    long tokens = 0;
    BigDecimal cost = BigDecimal.ZERO;
    for (CSVRecord row : csv(daily(breakdown))) {
      tokens += Long.parseLong(row.get("totalTokens"));
      cost = cost.add(new BigDecimal("0" + row.get("totalCost")));
    }
    assertEquals(Samples.report().totals().tokens().total(), tokens);
    assertEquals(new BigDecimal("47.178"), cost);
  }

  @Test
  void csv_breakdown_aLineForEachModelOfEachRow() throws IOException {
    List<String> lines = new ArrayList<>();
    for (CSVRecord row : csv(daily(true))) {
      lines.add(row.get("date") + " " + row.get("modelsUsed"));
    }
    assertEquals(
        List.of(
            "2026-11-20 " + Samples.OPUS,
            "2026-11-20 " + Samples.SONNET,
            "2026-11-21 " + Samples.NEW_MODEL),
        lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@SUM(A1)|'@SUM(A1)",
        "\t=1|' =1",
        "\r=1|' =1",
        "\u001b[31mred|[31mred",
        "a=1|a=1",
        "'=1|'=1",
        "日本|日本",
      })
  void csv_text_runsNothing(String text, String defused) {
    assertEquals(defused, Csv.defused(text));
  }

  @Test
  void csv_nastyTitle_oneCellThatIsText() throws IOException {
    List<CSVRecord> rows = csv(sessions(NASTY, "/home/me/a,b\n\"c\""));
    assertEquals(1, rows.size());
    assertEquals("'" + NASTY, rows.getFirst().get("title"));
    assertEquals("/home/me/a,b \"c\"", rows.getFirst().get("path"));
    assertEquals("'-home-me-shop", rows.getFirst().get("project"));
    assertEquals("1970-01-01T00:00:01.000Z", rows.getFirst().get("firstActivity"));
  }

  @Test
  void csv_blocks_blocksAlone() throws IOException {
    List<CSVRecord> rows = csv(blocks(false));
    assertEquals(2, rows.size());
    assertEquals("2026-11-21T08:00:00.000Z", rows.getFirst().get("startTime"));
    assertEquals("2026-11-21T13:00:00.000Z", rows.getFirst().get("endTime"));
    assertEquals("3", rows.getFirst().get("minutes"));
    assertEquals("0.513", rows.get(1).get("limitUsed"));
    assertEquals(3, csv(blocks(true)).size());
  }

  private static Sheet blocks(boolean breakdown) {
    return new BlocksSheet(ZONE, LimitStatus.Kind.TOKENS, breakdown, true)
        .of(Samples.blocks(), Samples.blockTotals(), Samples.millis("2026-11-21T21:15:00Z"));
  }

  @Test
  void markdown_anySheet_rendersToTheCellsOfTheTable() {
    for (Sheet sheet :
        List.of(
            daily(false),
            daily(true),
            blocks(true),
            sessions(NASTY, "/home/me/a|b"),
            sessions("# _a_ [b](c) ~~d~~ &amp; !e", "/home/me/**"))) {
      assertEquals(shown(sheet), markdown(sheet));
    }
  }

  @Test
  void markdown_wideCharacters_sourceIsAligned() {
    List<String> lines = Markdown.of(sessions(NASTY, "/home/me/店")).lines().toList();
    for (String line : lines) {
      assertEquals(Cells.width(lines.getFirst()), Cells.width(line), line);
    }
  }

  @Test
  void markdown_daily_golden() {
    assertEquals(
        """
        | Date       | Models               |     Input |     Output | Cache write |     Cache read |         Tokens |         Cost |
        | ---------- | -------------------- | --------: | ---------: | ----------: | -------------: | -------------: | -----------: |
        | 2026-11-20 | opus-4.1, sonnet-4.5 |     1,555 |     63,332 |     255,567 |     13,333,332 |     13,653,786 |       $47.18 |
        | 2026-11-21 | novel-9              |         7 |         42 |           0 |              0 |             49 |            – |
        | **Total**  |                      | **1,562** | **63,374** | **255,567** | **13,333,332** | **13,653,835** | **≥ $47.18** |
        """,
        Markdown.of(daily(false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void table_wideAndLongNames_columnsStayStraight(int width) {
    Page page = new Page(new Look(width, false, false));
    sessions("日本語のとても長いタイトル".repeat(5), "/home/me/" + "店".repeat(40)).draw(page);
    List<String> lines = page.toString().lines().toList();
    int end = Cells.width(lines.getFirst());
    assertTrue(end <= width, lines.getFirst());
    int cost = lines.getFirst().indexOf("Cost") + 4;
    for (String line : List.of(lines.get(2), lines.get(4))) {
      int at = line.indexOf("$0.50") + 5;
      assertEquals(
          Cells.width(lines.getFirst().substring(0, cost)), Cells.width(line.substring(0, at)));
    }
  }

  @Test
  void withoutCosts_noColumnOfDollars() throws IOException {
    Sheet sheet =
        new ReportSheet(true, false, false).of(Samples.report(), new PeriodListing(Period.DAY));
    StringWriter out = new StringWriter();
    Csv.write(out, sheet);
    assertTrue(!out.toString().contains("Cost") && !Markdown.of(sheet).contains("$"));
  }
}
