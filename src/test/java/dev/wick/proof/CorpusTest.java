package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.price.Cost;
import dev.wick.price.CostMode;
import dev.wick.price.ModelTotals;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.price.Totals;
import dev.wick.report.EveryReport;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.BlockRules;
import dev.wick.window.Ledger;
import dev.wick.window.LimitMessages;
import dev.wick.window.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The product's classes find what the plain reader finds, to the token and the millionth of a
/// dollar.
@ParameterizedClass
@MethodSource("roots")
final class CorpusTest {
  private static final Path PRICES = Path.of("config/prices.json");
  private static final BigDecimal MICRO = new BigDecimal("0.000001");

  private final PlainFindings plain;
  private final PlainBook plainBook;
  private final PlainPrices plainPrices;
  private final Book book = new Book();
  private final Map<String, Integer> skipped = new ConcurrentHashMap<>();
  private final List<PricedMessage> messages;

  CorpusTest(CorpusRoots corpus) throws IOException {
    plain = corpus.plain();
    plainBook = PlainBook.of(plain.records(), Instant.MAX);
    plainPrices = PlainPrices.read(PRICES);
    List<Root> roots =
        corpus.roots().stream().map(root -> new Root(root, Root.Origin.OPTION)).toList();
    new TranscriptReader(roots, this::hear, 2).readAll();
    messages = new Pricer(PriceList.load(PRICES), CostMode.AUTO).price(book.messages());
  }

  static List<CorpusRoots> roots() throws IOException {
    return CorpusRoots.all();
  }

  private void hear(Batch batch) {
    book.add(batch);
    batch.skipped().forEach((reason, count) -> skipped.merge(reason.name(), count, Integer::sum));
  }

  @Test
  void totals_areThoseOfThePlainReader() {
    assertSums(PlainSum.of(plainBook.messages(), plainPrices), Totals.of(messages));
  }

  @Test
  void skippedLines_areThoseOfThePlainReader() {
    assertEquals(plain.skipped(), new TreeMap<>(skipped));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata", "America/New_York"})
  void daysAndMonths_areThoseOfThePlainReader(ZoneId zone) {
    assertRows(
        plainBook.sums(message -> LocalDate.ofInstant(message.time(), zone), plainPrices),
        Periods.of(Period.DAY, messages, zone));
    assertRows(
        plainBook.sums(
            message -> LocalDate.ofInstant(message.time(), zone).withDayOfMonth(1), plainPrices),
        Periods.of(Period.MONTH, messages, zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata", "America/New_York"})
  void blocks_areThoseOfThePlainReader(ZoneId zone) {
    List<PlainBlock> expected = PlainBlock.chain(plainBook, plain.limits(), zone);
    List<Span> spans =
        BlockChain.of(
                Ledger.of(messages),
                LimitMessages.windows(book.limits(), zone),
                BlockRules.DEFAULT,
                Long.MIN_VALUE)
            .spans();
    assertEquals(
        expected.stream().map(CorpusTest::bounds).toList(),
        spans.stream().map(CorpusTest::bounds).toList());
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) instanceof Block block) {
        assertSums(PlainSum.of(expected.get(i).messages(), plainPrices), block.totals());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata"})
  void everyReport_addsUpToTheSame(ZoneId zone) {
    EveryReport.assertAddsUp(messages, zone);
  }

  @Test
  void places_areThoseOfThePlainReader() {
    assertEquals(
        plainBook.messages().stream().map(CorpusTest::place).sorted().toList(),
        book.messages().stream().map(CorpusTest::place).sorted().toList());
  }

  private static void assertRows(
      SortedMap<LocalDate, PlainSum> expected, Report<LocalDate> report) {
    List<LocalDate> firsts = report.rows().stream().map(Row::key).toList();
    assertEquals(new ArrayList<>(expected.keySet()), firsts);
    int row = 0;
    for (PlainSum sum : expected.values()) {
      assertSums(sum, report.rows().get(row++).totals());
    }
  }

  private static void assertSums(PlainSum expected, Totals actual) {
    assertEquals(expected.messages(), actual.messages());
    assertEquals(expected.tokens(), tokens(actual.tokens()));
    assertCost(expected.dollars(), actual.cost());
    assertEquals(List.copyOf(expected.unpriced()), actual.unpricedModels());
    assertEquals(
        List.copyOf(expected.models().keySet()),
        actual.byModel().stream().map(ModelTotals::model).sorted().toList());
    for (ModelTotals model : actual.byModel()) {
      PlainSum.Model own = expected.models().get(model.model());
      assertEquals(own == null ? PlainTokens.NONE : own.tokens(), tokens(model.tokens()));
      assertCost(own == null ? BigDecimal.ZERO : own.dollars(), model.cost());
    }
  }

  private static void assertCost(BigDecimal expected, Cost actual) {
    BigDecimal dollars = BigDecimal.valueOf(actual.picos(), 12);
    assertTrue(
        expected.subtract(dollars).abs().compareTo(MICRO) <= 0,
        () -> "expected $" + expected + " but was $" + dollars);
  }

  private static PlainTokens tokens(Tokens tokens) {
    return new PlainTokens(
        tokens.input(), tokens.output(), tokens.write5m(), tokens.write1h(), tokens.read());
  }

  private static String place(PlainMessage message) {
    return message.time() + " " + message.folder() + " " + message.session();
  }

  private static String place(Message message) {
    return Instant.ofEpochMilli(message.time()) + " " + message.project() + " " + message.session();
  }

  private static String bounds(PlainBlock block) {
    return block.start() + "/" + block.end() + " " + (block.gap() ? "gap" : block.source());
  }

  private static String bounds(Span span) {
    String bounds = Instant.ofEpochMilli(span.start()) + "/" + Instant.ofEpochMilli(span.end());
    return bounds + " " + (span instanceof Block block ? block.source().word() : "gap");
  }
}
