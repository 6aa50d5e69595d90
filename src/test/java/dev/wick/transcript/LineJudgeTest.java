package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.json.ByteWord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineJudgeTest {

  private static final String A = Sample.record("A", 1);
  private static final String B = Sample.record("B", 2);
  private static final String USER = Sample.user("hello");
  private static final String PROGRESS = Sample.agentProgress("P");

  private static Heard judge(byte[] lines) {
    var findings = new Findings();
    byte[] padded = Arrays.copyOf(lines, lines.length + ByteWord.MARGIN);
    new LineJudge().lines(padded, 0, lines.length, 0, findings);
    var root = new Root(Path.of("/r"), Root.Origin.OPTION);
    var heard = new Heard();
    heard.batch(findings.take(new TranscriptFile(Path.of("/r/x"), root, "p", "s")));
    return heard;
  }

  private static Heard judge(String lines) {
    return judge(lines.getBytes(UTF_8));
  }

  static Stream<Arguments> lines() {
    Map<SkipReason, Integer> none = Map.of();
    Map<SkipReason, Integer> malformed = Map.of(SkipReason.MALFORMED, 1);
    Map<SkipReason, Integer> notUsage = Map.of(SkipReason.NOT_USAGE, 1);
    String cut = A.substring(0, A.length() - 30);
    return Stream.of(
        Arguments.of("plain", A, List.of("A"), none),
        Arguments.of("CRLF", A + "\r", List.of("A"), none),
        Arguments.of("byte order mark", "\uFEFF" + A, List.of("A"), none),
        Arguments.of("white space", " \t" + A.replace("\":", "\" : ") + " ", List.of("A"), none),
        Arguments.of("NULs before and after", "\0\0\0" + A + "\0\0", List.of("A"), none),
        Arguments.of("two glued", A + B, List.of("A", "B"), none),
        Arguments.of("three glued", A + " " + USER + B, List.of("A", "B"), none),
        Arguments.of("glued to one without usage", USER + A + USER, List.of("A"), none),
        Arguments.of("glued to one that never counts", PROGRESS + A, List.of("A"), notUsage),
        Arguments.of("text before", "garbage { \"x " + A, List.of("A"), none),
        Arguments.of("text after", A + " garbage }{", List.of("A"), none),
        Arguments.of("comma between", A + "," + B, List.of("A", "B"), none),
        Arguments.of("cut one before", cut + A, List.of("A"), malformed),
        Arguments.of("cut one after", A + cut, List.of("A"), malformed),
        Arguments.of("cut inside a string", A.substring(0, 9) + B, List.of("B"), none),
        Arguments.of("cut", cut, List.of(), malformed),
        Arguments.of("comment", "// " + A, List.of(), malformed),
        Arguments.of("array", "[" + A + "]", List.of(), malformed),
        Arguments.of("answer in a progress line", PROGRESS, List.of(), notUsage),
        Arguments.of(
            "answer in a broken progress line",
            PROGRESS.replace("\"x\"", "\"x"),
            List.of(),
            malformed),
        Arguments.of("no usage at all", USER, List.of(), none),
        Arguments.of("cut without usage", USER.substring(5), List.of(), none));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void lines_oneLine_givesItsRecords(
      String name, String line, List<String> ids, Map<SkipReason, Integer> skipped) {
    Heard heard = judge(line + "\n");
    assertEquals(ids, heard.ids());
    assertEquals(skipped, heard.skipped());
    Heard between = judge(USER + "\n" + B + "\n" + line + "\n\n" + A + "\n");
    assertEquals(ids.size() + 2, between.ids().size());
    assertEquals(skipped, between.skipped());
  }

  @Test
  void lines_bytesThatAreNoUtf8_costNothing() {
    String broken = A.replace("say", "\u00ff\u00c3( \u00ed\u00a0\u0080 \u00f4\u0090\u0080\u0080");
    Heard heard = judge((broken + "\n").getBytes(ISO_8859_1));
    assertEquals(List.of("A"), heard.ids());
    assertEquals(Map.of(), heard.skipped());
  }

  @Test
  void lines_offset_isWhereTheObjectBegins() {
    UsageLine second = (UsageLine) judge("é\n \t" + A + B + "\n").lines().get(1);
    assertEquals(5 + A.length(), second.offset());
  }

  @Test
  void lines_endlessBraces_endSoon() {
    String braces = "{\"a\":".repeat(200_000) + "\"usage\":{";
    assertEquals(Map.of(SkipReason.MALFORMED, 1), judge(braces + "\n").skipped());
  }
}
