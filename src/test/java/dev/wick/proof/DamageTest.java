package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.Pricer;
import dev.wick.price.Totals;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines that were cut, glued, shuffled and spoilt at random: the product and the plain reader save
/// the same from them.
final class DamageTest {
  @TempDir private Path root;

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("wick.seeds", 40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedLines_giveWhatThePlainReaderSaves(int seed) throws IOException {
    Random random = new Random(seed);
    List<byte[]> lines = lines();
    Collections.shuffle(lines, random);
    Path folder = Files.createDirectories(root.resolve("projects/-damaged"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      file.writeBytes(damaged(line, random));
      if (random.nextInt(8) > 0) {
        file.write('\n');
      }
    }
    file.write('\n');
    Files.write(folder.resolve("a.jsonl"), file.toByteArray());

    PlainBook plain = PlainBook.of(PlainReader.read(List.of(root)).records(), Instant.MAX);
    Book book = new Book();
    new TranscriptReader(List.of(new Root(root, Root.Origin.OPTION)), book::add, 1).readAll();
    Totals totals =
        Totals.of(
            new Pricer(PriceList.load(Path.of("config/prices.json")), CostMode.AUTO)
                .price(book.messages()));
    assertEquals(plain.messages().size(), totals.messages());
    assertEquals(
        PlainSum.of(plain.messages(), PlainPrices.read(Path.of("config/prices.json")))
            .tokens()
            .total(),
        totals.tokens().total());
  }

  private static List<byte[]> lines() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    for (String name : List.of("streams", "elsewhere", "prices")) {
      try (Stream<Path> files = Files.walk(Fixture.named(name).root())) {
        for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
          Files.readAllLines(file)
              .forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return lines;
  }

  /// Half of the lines stay whole.
  private static byte[] damaged(byte[] line, Random random) {
    int at = random.nextInt(line.length);
    byte[] damaged = line.clone();
    return switch (random.nextInt(10)) {
      case 0 -> Arrays.copyOf(line, at);
      case 1 -> Arrays.copyOfRange(line, at, line.length);
      case 2 -> {
        damaged[at] = (byte) random.nextInt(256);
        yield damaged;
      }
      case 3 -> {
        damaged[at] = "{}[]\",:\\ \0".getBytes(StandardCharsets.UTF_8)[random.nextInt(10)];
        yield damaged;
      }
      case 4 -> {
        byte[] twice = Arrays.copyOf(line, line.length * 2);
        System.arraycopy(line, 0, twice, line.length, line.length);
        yield twice;
      }
      default -> damaged;
    };
  }
}
