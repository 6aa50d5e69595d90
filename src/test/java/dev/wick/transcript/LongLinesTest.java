package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found on a line does not depend on whether it is held. Held lines are the measure: their
/// tests say what is right.
class LongLinesTest {

  /// Everything is held.
  private static final LineSizes HELD = new LineSizes(1 << 20, 1 << 20, 1 << 16, 1 << 30);

  /// Longer than any value that a rule looks at on the lines below.
  private static final int REACH = 200;

  private static final String LONG_TEXT =
      "é – 🚀 \\n\\\"usage\\\": {\\\\ \\u00e9\\uD83D".repeat(60);
  private static final String NUMBERS = "[" + "137, 80,-7.5e3,".repeat(100) + "0]";
  private static final String OBJECTS = "[" + "{\"a\":[1,{}],\"b\":\"x\"},".repeat(60) + "{}]";
  private static final String LIMIT =
      Sample.record("L", 0)
          .replace("claude-opus-5-5", "<synthetic>")
          .replace("say \\\"usage\\\": {", "You've hit your limit");

  private static final List<String> LINES =
      List.of(
          Sample.record("A", 1),
          Sample.record("B", 2).replace("say", LONG_TEXT),
          Sample.record("C", 3).replace("\"requestId\"", "\"toolUseResult\":" + NUMBERS + ",\"r\""),
          Sample.record("D", 4).replace("\"requestId\"", "\"x\":" + OBJECTS + ",\"requestId\""),
          Sample.record("E", 5).replace("\"content\":[", "\"content\":[" + OBJECTS + ","),
          Sample.record("F", 6).replace("\"message\":", "\"mess\\u0061ge\":"),
          Sample.record("F2", 6).replace("\":", "\"" + " ".repeat(90) + ":\t"),
          Sample.record("G", 7).replace("\"type\":\"assistant\"", "\"type\":" + NUMBERS),
          Sample.record("H", 8)
              .replace("\"output_tokens\":8", "\"output_tokens\":\"" + LONG_TEXT + '"'),
          Sample.record("I", 9)
              .replace("\"output_tokens\"", "\"" + LONG_TEXT + "\":1,\"output_tokens\""),
          iterations("J", 12),
          iterations("K", 400),
          withoutId("say"),
          withoutId(LONG_TEXT),
          withoutId(LONG_TEXT).replace("\"uuid\":\"u1\",", ""),
          withoutId(LONG_TEXT)
              .replace("\"uuid\":\"u1\",", "")
              .replace("\"requestId\":\"req_1\",", ""),
          LIMIT,
          LIMIT.replace("\"requestId\"", "\"x\":\"" + LONG_TEXT + "\",\"requestId\""),
          LIMIT.replace("\"}],", "\"},{\"type\":\"text\",\"text\":\"" + LONG_TEXT + "\"}],"),
          LIMIT.replace(
              "[{\"type\"", "[{\"type\":\"image\",\"x\":\"" + LONG_TEXT + "\"},{\"type\""),
          Sample.user("short"),
          Sample.user(LONG_TEXT),
          Sample.agentProgress("never"),
          Sample.agentProgress("never").replace("\"x\":1", "\"x\":" + OBJECTS),
          "\uFEFF" + Sample.record("M", 1).replace("say", LONG_TEXT) + "\r",
          "\0\0 " + Sample.record("N", 1).replace("say", LONG_TEXT) + " ".repeat(500),
          "garbage " + LONG_TEXT,
          "[" + Sample.record("O", 1).replace("say", LONG_TEXT) + "]",
          "// " + Sample.record("P", 1).replace("say", LONG_TEXT),
          "{\"a\":".repeat(60) + "\"usage\":{",
          Sample.record("Q", 1).replace("say", "z".repeat(REACH - 3) + "\\u00"),
          Sample.record("R", 1).replace("say", "z".repeat(5000) + "\\x"),
          "");

  @TempDir private Path folder;

  private Path path = Path.of("");

  @BeforeEach
  void chooseFile() {
    path = folder.resolve("S1.jsonl");
  }

  private static String iterations(String id, int count) {
    String one = "{\"type\":\"message\",\"input_tokens\":2,\"output_tokens\":5,\"x\":[{}]}";
    String all = (one + ",").repeat(count - 1) + one;
    return Sample.record(
        id, "{\"input_tokens\":3,\"iterations\":[" + all + "],\"output_tokens\":7}");
  }

  private static String withoutId(String text) {
    return Sample.record("gone", 4).replace("\"id\":\"gone\",", "").replace("say", text);
  }

  private record Found(List<Line> lines, List<Skip> skips, long offset, FileState state) {}

  private FileCursor cursor() {
    return new FileCursor(
        new TranscriptFile(path, new Root(Path.of("/r"), Root.Origin.OPTION), "p", "S1"));
  }

  private Found read(LineSizes sizes, boolean once) throws IOException {
    var heard = new Heard();
    FileCursor cursor = cursor();
    new FileReading(heard, count -> {}, once, sizes).read(cursor);
    return found(heard, cursor);
  }

  private static Found found(Heard heard, FileCursor cursor) {
    return new Found(heard.lines(), heard.skips(), cursor.offset(), cursor.state());
  }

  private void assertSame(String what) throws IOException {
    for (boolean once : new boolean[] {false, true}) {
      Found held = read(HELD, once);
      for (int size : new int[] {1, 100, 3000}) {
        // A cursor is marked by 1024 bytes of the file's beginning, where a piece has as many.
        LineSizes sizes = new LineSizes(1024, size, REACH, 1 << 30);
        Found found = read(sizes, once);
        assertEquals(held.skips(), found.skips(), () -> what + ", " + sizes + ", once " + once);
        assertEquals(held.lines(), found.lines(), () -> what + ", " + sizes + ", once " + once);
        assertEquals(held.state(), found.state(), () -> what + ", " + sizes + ", once " + once);
      }
    }
  }

  @Test
  void read_everyKindOfLine_asIfHeld() throws IOException {
    for (String line : LINES) {
      for (String before : List.of("", Sample.record("0", 1) + "\n")) {
        for (String after : List.of("", "\n", "\n" + Sample.record("Z", 1) + "\n")) {
          Files.writeString(path, before + line + after);
          assertSame(line);
        }
      }
    }
  }

  @Test
  void read_gluedBrokenAndChangedLines_asIfHeld() throws IOException {
    Random random = new Random(4);
    for (int round = 0; round < 120; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes.write(changed(LINES.get(random.nextInt(LINES.size())).getBytes(UTF_8), random));
        bytes.write(random.nextInt(3) == 0 ? "\n".getBytes(UTF_8) : new byte[0]);
      }
      Files.write(path, bytes.toByteArray());
      assertSame("round " + round);
    }
  }

  private static byte[] changed(byte[] line, Random random) {
    byte[] bytes = line.clone();
    if (bytes.length > 0 && random.nextInt(3) == 0) {
      String changes = "{}[]\",:\\ 0\0\n\u00ff\u00e9";
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) changes.charAt(random.nextInt(changes.length()));
      }
    }
    boolean cut = random.nextInt(6) == 0;
    return cut ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 1", "997, 100", "5000, 3000"})
  void read_appendedInSteps_countsEachOnce(int step, int held) throws IOException {
    byte[] bytes = String.join("\n", LINES.subList(0, 12)).getBytes(UTF_8);
    Files.write(path, bytes);
    Found whole = read(HELD, false);
    Files.delete(path);
    var heard = new Heard();
    FileCursor cursor = cursor();
    var reading =
        new FileReading(heard, count -> {}, false, new LineSizes(1024, held, REACH, 1 << 30));
    int steps =
        step < 100 ? bytes.length * step / 40 : step; // one byte at a time for the last ones
    for (int at = 0; at < bytes.length; ) {
      int to =
          Math.min(bytes.length, at + (bytes.length - at > 1500 ? Math.max(steps, 500) : step));
      append(java.util.Arrays.copyOfRange(bytes, at, to));
      reading.read(cursor);
      at = to;
    }
    assertEquals(whole.lines(), heard.lines());
    assertEquals(whole.skips(), heard.skips());
    assertEquals(whole.offset(), cursor.offset());
  }

  private void append(byte[] bytes) throws IOException {
    Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Claude Code writes for a while: what was looked through is not looked through again.
  @Test
  void read_openLine_goesOnWhereTheSearchEnded() throws IOException {
    append((Sample.record("A", 1) + "\n").getBytes(UTF_8));
    String line = Sample.record("B", 2).replace("say", "z".repeat(100_000));
    byte[] bytes = line.getBytes(UTF_8);
    append(java.util.Arrays.copyOf(bytes, 60_000));
    var heard = new Heard();
    FileCursor cursor = cursor();
    var reading =
        new FileReading(heard, count -> {}, false, new LineSizes(1024, 4096, REACH, 1 << 30));
    reading.read(cursor);
    long start = cursor.offset();
    assertEquals(new LongSearch(start, start + 60_000, -1), cursor.search());
    append(java.util.Arrays.copyOfRange(bytes, 60_000, bytes.length));
    reading.read(cursor);
    assertEquals(List.of("A", "B"), heard.ids());
    assertEquals(Files.size(path), cursor.offset());
    assertNull(cursor.search());
  }

  @Test
  void read_openLineThatIsReplaced_isSearchedAnew() throws IOException {
    Files.writeString(path, Sample.user("x".repeat(9000)).substring(0, 9000));
    var heard = new Heard();
    FileCursor cursor = cursor();
    var reading =
        new FileReading(heard, count -> {}, false, new LineSizes(1024, 2048, REACH, 1 << 30));
    reading.read(cursor);
    Files.writeString(path, Sample.record("A", 1).replace("say", "x".repeat(20_000)) + "\n");
    reading.read(cursor);
    assertEquals(List.of("A"), heard.ids());
    assertEquals(Map.of(), heard.skipped());
  }

  @Test
  void read_sharesAnywhereInLongLines_giveWhatTheWholeGives() throws IOException {
    Files.writeString(path, String.join("\n", LINES));
    Found held = read(HELD, false);
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    for (long size = 700; size < attributes.size(); size += 611) {
      var heard = new Heard();
      FileCursor cursor = cursor();
      cursor.meet(attributes);
      var found = new FoundFile(cursor.file(), attributes);
      var reading =
          new FileReading(heard, count -> {}, false, new LineSizes(1024, 300, REACH, 1 << 30));
      for (Share share : Share.of(found, cursor, 0, size)) {
        reading.read(share);
      }
      Found shared = found(heard, cursor);
      assertEquals(held.skips(), shared.skips(), "shares of " + size);
      assertEquals(held.lines(), shared.lines(), "shares of " + size);
      assertEquals(held.state(), shared.state(), "shares of " + size);
    }
  }
}
