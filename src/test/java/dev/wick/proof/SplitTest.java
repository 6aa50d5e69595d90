package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where the files lie, how often, and how many read them changes no day: files are strewn over
/// several roots by chance, some of them twice, and read by one worker and by two.
final class SplitTest {
  private static final Path PRICES = Path.of("config/prices.json");
  private static final int ROOTS = 3;
  private static final int SEEDS = 4;

  @TempDir private Path folder;

  static List<CorpusRoots> roots() throws IOException {
    return CorpusRoots.all();
  }

  @ParameterizedTest
  @MethodSource("roots")
  void filesStrewnOverRootsAndCopied_sameDays(CorpusRoots corpus) throws IOException {
    List<PricedMessage> whole = read(corpus.roots(), 2);
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Path> strewn = strew(corpus.roots(), new Random(seed));
      for (int workers = 1; workers <= 2; workers++) {
        assertEquals(
            Periods.of(Period.DAY, whole, ZoneOffset.UTC),
            Periods.of(Period.DAY, read(strewn, workers), ZoneOffset.UTC),
            "seed " + seed + ", " + workers + " workers");
      }
    }
  }

  private List<Path> strew(List<Path> roots, Random random) throws IOException {
    Path place = Files.createTempDirectory(folder, "strewn");
    for (int i = 0; i < roots.size(); i++) {
      Path projects = roots.get(i).resolve("projects");
      for (Path file : transcripts(projects)) {
        // Two of the roots may have a file of the same name that is another one.
        Path name = Path.of(i + "-" + projects.relativize(file));
        int home = random.nextInt(ROOTS);
        copy(file, place.resolve(home + "/projects").resolve(name));
        if (random.nextInt(3) == 0) {
          copy(file, place.resolve((home + 1) % ROOTS + "/projects").resolve(name));
        }
      }
    }
    return Stream.iterate(0, i -> i < ROOTS, i -> i + 1)
        .map(i -> place.resolve(String.valueOf(i)))
        .toList();
  }

  private static List<Path> transcripts(Path projects) throws IOException {
    try (Stream<Path> files = Files.walk(projects)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static List<PricedMessage> read(List<Path> roots, int workers) throws IOException {
    Book book = new Book();
    TranscriptListener listener =
        new TranscriptListener() {
          @Override
          public void batch(Batch batch) {
            book.add(batch);
          }
        };
    List<Root> read = new ArrayList<>();
    for (Path root : roots) {
      read.add(new Root(root, Root.Origin.OPTION));
    }
    new TranscriptReader(read, listener, workers).readAll();
    return new Pricer(PriceList.load(PRICES), CostMode.AUTO).price(book.messages());
  }
}
