package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

  private static final int MAX_LINE = 16 * 1024;

  /// Every kind of line there is, the last without a newline.
  private static final String CONTENT =
      String.join(
          "\n",
          "\uFEFF" + Sample.record("A", 1),
          Sample.user("é – ツ"),
          Sample.record("B", 2) + Sample.user("glued") + Sample.record("C", 3),
          "garbage " + Sample.record("D", 4) + "\r",
          Sample.agentProgress("never"),
          Sample.agentProgress("never").replace("\"x\"", "\"x"),
          "\0\0" + Sample.record("E", 5) + " }",
          "",
          Sample.record("F", 6));

  private static final List<String> IDS = List.of("A", "B", "C", "D", "E", "F");
  private static final Map<SkipReason, Integer> SKIPPED =
      Map.of(SkipReason.NOT_USAGE, 1, SkipReason.MALFORMED, 1);

  @TempDir private Path folder;

  private Path path = Path.of("");
  private FileCursor cursor = new FileCursor(file(path));
  private Heard heard = new Heard();

  @BeforeEach
  void chooseFile() {
    path = folder.resolve("S1.jsonl");
    cursor = new FileCursor(file(path));
  }

  private static TranscriptFile file(Path path) {
    return new TranscriptFile(path, new Root(Path.of("/r"), Root.Origin.OPTION), "p", "S1");
  }

  private static LineSizes sizes(int piece) {
    return new LineSizes(piece, MAX_LINE, 4096, MAX_LINE);
  }

  private FileReading reading(int piece) {
    return new FileReading(heard, count -> {}, false, sizes(piece));
  }

  private void append(byte[] bytes, int from, int to) throws IOException {
    byte[] part = java.util.Arrays.copyOfRange(bytes, from, to);
    Files.write(path, part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void append(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    append(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 64, 257, 1000, 4096, 1 << 20})
  void read_pieceOfAnySize_givesTheSameLines(int piece) throws IOException {
    append(CONTENT);
    reading(piece).read(cursor);
    assertEquals(IDS, heard.ids());
    assertEquals(SKIPPED, heard.skipped());
    assertEquals(Files.size(path), cursor.offset());
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 257, 1 << 20})
  void read_skippedLines_tellTheirPlace(int piece) throws IOException {
    append(CONTENT);
    reading(piece).read(cursor);
    String[] lines = CONTENT.split("\n", -1);
    long fifth = String.join("\n", List.of(lines).subList(0, 4)).getBytes(UTF_8).length + 1L;
    long sixth = fifth + lines[4].getBytes(UTF_8).length + 1L;
    assertEquals(
        List.of(new Skip(SkipReason.NOT_USAGE, fifth), new Skip(SkipReason.MALFORMED, sixth)),
        heard.skips());
  }

  @Test
  void read_cutAtEveryByte_givesTheSameLines() throws IOException {
    append(CONTENT);
    reading(1 << 20).read(cursor);
    List<Line> whole = heard.lines();
    byte[] bytes = Files.readAllBytes(path);
    for (int cut = 0; cut <= bytes.length; cut++) {
      Files.delete(path);
      var both = new Heard();
      var reading = new FileReading(both, count -> {}, false, sizes(4096));
      var atCut = new FileCursor(file(path));
      append(bytes, 0, cut);
      reading.read(atCut);
      append(bytes, cut, bytes.length);
      reading.read(new FileCursor(file(path), atCut.state())); // as another process would
      assertEquals(whole, both.lines(), "cut at " + cut);
      assertEquals(SKIPPED, both.skipped(), "cut at " + cut);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 100, 1500})
  void read_appendedInSteps_countsEachOnce(int step) throws IOException {
    byte[] bytes = CONTENT.getBytes(UTF_8);
    FileReading reading = reading(1 << 20);
    for (int at = 0; at < bytes.length; at += step) {
      append(bytes, at, Math.min(bytes.length, at + step));
      reading.read(cursor);
    }
    assertEquals(IDS, heard.ids());
    assertEquals(SKIPPED, heard.skipped());
  }

  @Test
  void read_lastLineWithoutNewline_countsAtOnceAndNeverAgain() throws IOException {
    FileReading reading = reading(1 << 20);
    append(Sample.record("A", 1));
    reading.read(cursor);
    assertEquals(List.of("A"), heard.ids());
    append("\n" + Sample.record("B", 1).substring(0, 50));
    reading.read(cursor);
    reading.read(cursor);
    assertEquals(List.of("A"), heard.ids());
    append(Sample.record("B", 1).substring(50));
    reading.read(cursor);
    assertEquals(List.of("A", "B"), heard.ids());
  }

  @Test
  void read_bytesThatAreNoUtf8BeforeTheCursor_isNotReadAnew() throws IOException {
    FileReading reading = reading(1 << 20);
    append(Sample.record("A", 1) + "\n");
    byte[] record = Sample.record("B", 1).replace("u1", "u?").getBytes(UTF_8);
    record[new String(record, UTF_8).indexOf("u?") + 1] = (byte) 0xFF;
    append(record, 0, record.length);
    append("\n");
    reading.read(cursor);
    append(Sample.record("C", 1) + "\n");
    reading.read(cursor);
    assertEquals(List.of("A", "B", "C"), heard.ids());
  }

  @Test
  void read_truncatedFile_isReadAnew() throws IOException {
    FileReading reading = reading(1 << 20);
    append(Sample.record("A", 1) + "\n" + Sample.record("B", 1) + "\n");
    reading.read(cursor);
    Files.writeString(path, Sample.record("C", 1) + "\n");
    reading.read(cursor);
    assertEquals(List.of("A", "B", "C"), heard.ids());
  }

  @Test
  void read_rewrittenLongerInPlace_isReadAnew() throws IOException {
    FileReading reading = reading(1 << 20);
    append(Sample.record("A", 1) + "\n");
    reading.read(cursor);
    Files.writeString(path, Sample.record("C", 1) + "\n" + Sample.record("D", 22) + "\n");
    reading.read(cursor);
    assertEquals(List.of("A", "C", "D"), heard.ids());
  }

  @Test
  void read_otherFileUnderTheName_isReadAnew() throws IOException {
    FileReading reading = reading(1 << 20);
    append(Sample.record("A", 1) + "\n");
    reading.read(cursor);
    Path other = folder.resolve("other");
    Files.writeString(other, Sample.record("A", 1) + "\n" + Sample.record("B", 1) + "\n");
    Files.move(other, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    reading.read(cursor);
    assertEquals(List.of("A", "A", "B"), heard.ids());
  }

  @Test
  void read_rewrittenButForTheBytesBeforeTheCursor_isReadAnew() throws IOException {
    FileReading reading = reading(1 << 20);
    String last = Sample.record("B", 1) + "\n";
    append(Sample.record("A", 1) + "\n" + last);
    reading.read(cursor);
    Files.writeString(path, Sample.record("C", 1) + "\n" + last + Sample.record("D", 1) + "\n");
    reading.read(cursor);
    assertEquals(List.of("A", "B", "C", "B", "D"), heard.ids());
  }

  @Test
  void read_ofAnotherProject_startsAnew() throws IOException {
    append(Sample.record("A", 1) + "\n");
    reading(1 << 20).read(cursor);
    Root root = cursor.file().root();
    var moved = new FileCursor(new TranscriptFile(path, root, "other", "S1"), cursor.state());
    reading(1 << 20).read(moved);
    assertEquals(List.of("A", "A"), heard.ids());
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 1000, 1 << 20})
  void read_overlongLine_isSkippedAndNothingElse(int piece) throws IOException {
    String overlong = Sample.user("x".repeat(3 * MAX_LINE));
    append(Sample.record("A", 1) + "\n" + overlong + "\n" + Sample.record("B", 1) + "\n");
    reading(piece).read(cursor);
    assertEquals(List.of("A", "B"), heard.ids());
    boolean held = piece > 3 * MAX_LINE; // a buffer that takes it anyway skips nothing
    assertEquals(held ? Map.of() : Map.of(SkipReason.MALFORMED, 1), heard.skipped());
  }

  @Test
  void read_overlongLineInSteps_isSkippedOnce() throws IOException {
    FileReading reading = reading(1000);
    append(Sample.record("A", 1) + "\n");
    for (int i = 0; i < 5; i++) {
      append("x".repeat(MAX_LINE));
      reading.read(cursor);
    }
    append("x\n" + Sample.record("B", 1));
    reading.read(cursor);
    assertEquals(List.of("A", "B"), heard.ids());
    assertEquals(Map.of(SkipReason.MALFORMED, 1), heard.skipped());
  }

  @Test
  void read_longLine_isReadWhole() throws IOException {
    String big = Sample.record("A", 1).replace("say", "z".repeat(MAX_LINE - 1000));
    append(big + "\n" + Sample.record("B", 1) + "\n");
    reading(100).read(cursor);
    assertEquals(List.of("A", "B"), heard.ids());
    assertEquals(Map.of(), heard.skipped());
  }

  @Test
  void read_progress_isOfAllBytesAfterTheirBatch() throws IOException {
    append((Sample.record("A", 1) + "\n").repeat(20));
    List<Long> counts = new ArrayList<>();
    new FileReading(heard, counts::add, false, sizes(2048)).read(cursor);
    assertEquals(Files.size(path), counts.stream().mapToLong(Long::longValue).sum());
    assertEquals(20, heard.ids().size());
  }

  @Test
  void read_missingFile_saysSo() {
    assertThrows(NoSuchFileException.class, () -> reading(100).read(cursor));
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void read_cutLastLine_isToldByWhoDoesNotWait(boolean once, int told) throws IOException {
    byte[] record = Sample.record("A", 1).getBytes(UTF_8);
    append(record, 0, record.length);
    append(record, 0, record.length - 5);
    new FileReading(heard, count -> {}, once, sizes(4096)).read(cursor);
    assertEquals(told, heard.skipped().getOrDefault(SkipReason.UNFINISHED, 0));
    assertEquals(1, heard.lines().size());
  }

  /// The lines of a share are those that begin in it, wherever the file is cut in two or three.
  @Test
  void read_sharesCutAtEveryByte_giveWhatTheWholeGives() throws IOException {
    append(CONTENT);
    reading(4096).read(cursor);
    long size = Files.size(path);
    for (long cut = 1; cut < size; cut++) {
      for (long second : new long[] {cut + 1, cut + 700}) {
        assertShares(300, List.of(0L, cut, second), "cut at " + cut + " and " + second);
      }
    }
    for (long cut = 1; cut < size; cut += 13) {
      assertShares(7, List.of(0L, cut, cut + 11), "small pieces, cut at " + cut);
      assertShares(4096, List.of(0L, cut, size - 1), "one piece, cut at " + cut);
    }
  }

  private void assertShares(int piece, List<Long> starts, String cuts) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    var found = new FoundFile(file(path), attributes);
    var shared = new FileCursor(file(path));
    shared.meet(attributes);
    var heardOfShares = new Heard();
    var reading = new FileReading(heardOfShares, count -> {}, false, sizes(piece));
    for (int i = 0; i < starts.size(); i++) {
      long to = i + 1 < starts.size() ? starts.get(i + 1) : Long.MAX_VALUE;
      reading.read(new Share(found, shared, 0, starts.get(i), to));
    }
    assertEquals(heard.lines(), heardOfShares.lines(), cuts);
    assertEquals(heard.skips(), heardOfShares.skips(), cuts);
    assertEquals(cursor.offset(), shared.offset(), cuts);
    assertEquals(cursor.inOverlongLine(), shared.inOverlongLine(), cuts);
    if (piece >= FileCursor.HEAD_LENGTH) {
      assertEquals(cursor.state(), shared.state(), cuts);
      int batches = heardOfShares.batches().size();
      reading.read(shared);
      assertEquals(batches, heardOfShares.batches().size(), cuts + ", looked at again");
    }
  }

  /// An unfinished last line that reaches over several shares, or one too long to be read, leaves
  /// the cursor where a reading of the whole file does.
  @ParameterizedTest
  @ValueSource(ints = {100, 5000, 3 * MAX_LINE})
  void read_sharesWithinOneLine_leaveTheCursorWhereTheWholeDoes(int length) throws IOException {
    String open = Sample.user("x".repeat(length));
    append(Sample.record("A", 1) + "\n" + open.substring(0, open.length() - 2));
    reading(2000).read(cursor);
    assertShares(2000, List.of(0L, 50L, 900L, 950L), "open");
    heard = new Heard();
    cursor = new FileCursor(file(path));
    append("\"}\n" + Sample.record("B", 2) + "\n");
    reading(2000).read(cursor);
    assertShares(2000, List.of(0L, 50L, 900L, 950L), "complete");
  }
}
