package dev.wick.benchmark.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is measured with has to be what it says it is.
final class TranscriptTreeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

  /// Enough for some to be resumed.
  private static final Shape MANY_FILES =
      new Shape(200, 6_000_000, Quantiles.of(1, 0, 1_000, 0.5, 20_000, 1, 400_000));

  @TempDir private Path folder;

  @Test
  void sameSeedAndMoment_giveTheSameBytes() throws IOException {
    TranscriptTree.write(folder.resolve("one"), Shape.small(), 5, NOW);
    TranscriptTree.write(folder.resolve("two"), Shape.small(), 5, NOW);
    TranscriptTree.write(folder.resolve("other"), Shape.small(), 6, NOW);
    assertEquals(contents("one"), contents("two"));
    assertNotEquals(contents("one"), contents("other"));
  }

  @Test
  void wick_findsWhatWasWritten() throws IOException {
    Tally tally = TranscriptTree.write(folder, MANY_FILES, 5, NOW);
    List<Message> messages = read(folder).messages();
    Tokens sum = Tokens.sum(messages.stream().map(Message::tokens).toList());
    assertAll(
        () -> assertEquals(tally.messages(), messages.size()),
        () -> assertEquals(tally.lines(Kind.COUNTED), read(folder).records()),
        () -> assertEquals(tally.input(), sum.input()),
        () -> assertEquals(tally.output(), sum.output()),
        () -> assertEquals(tally.write(), sum.write()),
        () -> assertEquals(tally.read(), sum.read()));
  }

  @Test
  void someSessions_beginWithWhatAnEarlierOneSaid() throws IOException {
    TranscriptTree.write(folder, MANY_FILES, 5, NOW);
    Pattern request = Pattern.compile("\"requestId\":\"(req_\\w+)\",\"type\":\"assistant\"");
    Set<String> known = new HashSet<>();
    int repeated = 0;
    for (String text : contents("projects").values()) {
      Set<String> own = new HashSet<>();
      request.matcher(text).results().forEach(found -> own.add(found.group(1)));
      repeated += (int) own.stream().filter(known::contains).count();
      known.addAll(own);
    }
    assertTrue(repeated > 0);
  }

  @Test
  void tree_hasTheShapeOfRealOnes() throws IOException {
    Shape shape = Shape.small();
    Tally tally = TranscriptTree.write(folder, shape, 5, NOW);
    assertAll(
        () -> assertEquals(shape.files(), tally.files()),
        () -> assertEquals(shape.bytes(), tally.bytes(), shape.bytes() * 0.02),
        () -> assertEquals(0.4, tally.lineShare(Kind.COUNTED), 0.06),
        () -> assertEquals(0.22, tally.byteShare(Kind.COUNTED), 0.08),
        () -> assertEquals(0.03, tally.lineShare(Kind.NOT_COUNTED), 0.02),
        () -> assertTrue(tally.messages() * 3 / 2 < tally.lines(Kind.COUNTED)));
  }

  @Test
  void newestSession_isOfTheLastHours_andNothingIsYounger() throws IOException {
    TranscriptTree.write(folder, Shape.small(), 5, NOW);
    List<Message> messages = read(folder).messages();
    Instant newest = Instant.ofEpochMilli(messages.getLast().time());
    Instant oldest = Instant.ofEpochMilli(messages.getFirst().time());
    assertAll(
        () -> assertTrue(newest.isBefore(NOW)),
        () -> assertTrue(newest.isAfter(NOW.minus(3, ChronoUnit.HOURS))),
        () -> assertTrue(oldest.isAfter(NOW.minus(Plan.DAYS + 4L, ChronoUnit.DAYS))));
  }

  @Test
  void folderWithTranscripts_isNotTouched() throws IOException {
    TranscriptTree.write(folder, Shape.alike(1, 10_000), 5, NOW);
    assertThrows(
        IOException.class, () -> TranscriptTree.write(folder, Shape.alike(1, 10_000), 5, NOW));
  }

  private static Book read(Path root) {
    Book book = new Book();
    new TranscriptReader(List.of(new Root(root, Root.Origin.OPTION)), book::add, 1).readAll();
    return book;
  }

  private SortedMap<String, String> contents(String root) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(root))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve(root).relativize(file).toString();
        contents.put(name, Files.getLastModifiedTime(file) + Files.readString(file));
      }
    }
    return contents;
  }
}
