package dev.wick.proof.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wick.proof.CorpusRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// ccusage's figures are wick's once the named rules of difference are applied: no token is left
/// unexplained. Prints how much each rule explains.
final class CcusageTest {
  private static final DifferenceTable TABLE = new DifferenceTable();

  @TempDir private static Path home;
  private static Ccusage ccusage;

  @BeforeAll
  static void fetch() throws InterruptedException {
    Optional<Ccusage> fetched = Ccusage.fetch(home);
    assumeTrue(fetched.isPresent(), "npm brings no ccusage for this machine");
    ccusage = fetched.orElseThrow();
  }

  @AfterAll
  static void print() {
    if (!TABLE.isEmpty()) {
      System.out.println("From wick to ccusage " + Ccusage.VERSION + ", rule by rule:");
      System.out.print(TABLE);
    }
  }

  static List<CorpusRoots> roots() throws IOException {
    return CorpusRoots.all();
  }

  @ParameterizedTest
  @MethodSource("roots")
  void figures_allRules_nothingIsLeft(CorpusRoots corpus) throws IOException, InterruptedException {
    Reading reading = Reading.of(corpus);
    Ccusage.Report daily = ccusage.daily(corpus.roots());
    assertEquals(
        daily.rows(),
        explain(corpus, reading, Loader.DAILY, daily.dollars()).rows(LocalDate::toString));
    Ccusage.Report monthly = ccusage.monthly(corpus.roots());
    Explanation others = explain(corpus, reading, Loader.ENTRIES, monthly.dollars());
    assertEquals(monthly.rows(), others.rows(day -> YearMonth.from(day).toString()));
    assertEquals(ccusage.blocks(corpus.roots()), others.result().sum());
  }

  private static Explanation explain(
      CorpusRoots corpus, Reading reading, Loader loader, double theirDollars) throws IOException {
    Explanation explanation = Explanation.of(reading.tally(), loader);
    TABLE.add(corpus.name(), loader, reading.tally(), reading.dollars(), explanation, theirDollars);
    return explanation;
  }
}
