package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.CostState.ModelUse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
  @TempDir private Path root;

  private Path write(String text) throws IOException {
    Path file = root.toRealPath().resolve("projects/-shop/S1.jsonl");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<Inspected> inspect(Map<Path, SortedSet<Long>> offsets) {
    return Inspection.of(List.of(new Root(root, Root.Origin.OPTION)), offsets);
  }

  private Inspected only() {
    List<Inspected> inspected = inspect(Map.of());
    assertEquals(1, inspected.size());
    return inspected.getFirst();
  }

  private static String costState(String session, String dollars) {
    return "{\"type\":\"cost-state\","
        + session
        + "\"totalCostUSD\":"
        + dollars
        + ",\"modelUsage\":{\"claude-opus-5-5[1m]\":{\"inputTokens\":1,\"outputTokens\":2,"
        + "\"thinkingTokens\":9,\"cacheReadInputTokens\":3,\"cacheCreationInputTokens\":4,"
        + "\"webSearchRequests\":5,\"costUSD\":1.5},\"glm\":null}}";
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "x, 1", "'x\n', 1", "'\n\n', 2", "'x\ny', 2", "'x\r\ny\r\n', 2"})
  void lines_ofAText_areCounted(String text, long lines) throws IOException {
    write(text.replace("\\n", "\n").replace("\\r", "\r"));
    assertEquals(lines, only().lines());
  }

  @Test
  void lines_longerThanAPiece_areOne() throws IOException {
    write("x\n" + "y".repeat(3 << 20) + "\n" + costState("", "2") + "\nend");
    Inspected inspected = only();
    assertEquals(4, inspected.lines());
    assertEquals(1, inspected.costStates().size());
    assertEquals(Files.size(inspected.file().path()), inspected.bytes());
  }

  @Test
  void offsets_anywhere_haveTheirLine() throws IOException {
    String line = "z".repeat((1 << 20) - 1) + "\n";
    Path file = write("a\nbb\n" + line + line + "end");
    long end = Files.size(file) - 3;
    SortedSet<Long> offsets =
        new TreeSet<>(List.of(0L, 1L, 2L, 4L, 5L, 5L + (1 << 20), end, end + 99));
    assertEquals(
        Map.of(0L, 1L, 1L, 1L, 2L, 2L, 4L, 2L, 5L, 3L, 5L + (1 << 20), 4L, end, 5L),
        inspect(Map.of(file, offsets)).getFirst().lineNumbers());
  }

  @Test
  void costState_amongLines_isReadWithoutContextMark() throws IOException {
    write(
        Sample.record("A", 1)
            + "\n"
            + costState("\"sessionId\":\"S2\",", "2.25")
            + "\n"
            + costState("", "3"));
    ModelUse use =
        new ModelUse("claude-opus-5-5", new RawUsage(1, 2, 4, 0, 0, 3, 5), new BigDecimal("1.5"));
    assertEquals(
        List.of(
            new CostState("S2", new BigDecimal("2.25"), List.of(use)),
            new CostState("S1", new BigDecimal("3"), List.of(use))),
        only().costStates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"user\",\"x\":\"cost-state\",\"totalCostUSD\":1}",
        "{\"type\":\"cost-state\"}",
        "{\"type\":\"cost-state\",\"totalCostUSD\":-1}",
        "{\"type\":\"cost-state\",\"totalCostUSD\":\"1\"}",
        "{\"type\":\"cost-state\",\"totalCostUSD\":1",
        "[\"cost-state\"]",
      })
  void costState_otherLines_areNone(String line) throws IOException {
    write(line + "\n");
    assertEquals(List.of(), only().costStates());
  }
}
