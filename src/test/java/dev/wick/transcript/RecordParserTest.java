package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.json.ByteWord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordParserTest {

  private final RecordParser parser = new RecordParser();

  private Judged judge(String object) {
    byte[] bytes = ("12" + object + "34").getBytes(UTF_8);
    byte[] padded = Arrays.copyOf(bytes, bytes.length + ByteWord.MARGIN);
    Judged judged = parser.read(padded, 2, bytes.length, 1000);
    if (judged.readable()) {
      assertEquals(1000 + bytes.length - 4, judged.end());
    }
    return judged;
  }

  private UsageLine counted(String object) {
    @Nullable UsageLine line = judge(object).usage();
    assertNotNull(line, object);
    return line;
  }

  private static String usage(String fields) {
    return Sample.record("msg_1", "{" + fields + "}");
  }

  @Test
  void read_record_tellsAllItSays() {
    UsageLine line =
        counted(
            usage(
                """
                "input_tokens":1,"output_tokens":2,"cache_creation_input_tokens":30,\
                "cache_read_input_tokens":4,"cache_creation":{"ephemeral_5m_input_tokens":5,\
                "ephemeral_1h_input_tokens":6},"server_tool_use":{"web_search_requests":7,\
                "web_fetch_requests":9},"service_tier":"batch","inference_geo":"us","speed":"fast",\
                "output_tokens_details":{"thinking_tokens":120},"new":[{"a":[1]}]\
                """));
    assertEquals(
        new UsageLine(
            "msg_1",
            Sample.MILLIS,
            1000,
            "S1",
            "/home/ana/shop",
            "2.1.300",
            false,
            "claude-opus-5-5",
            new RawUsage(1, 2, 30, 5, 6, 4, 7),
            List.of(),
            true,
            true,
            true,
            null),
        line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "null | 0",
        "7.0 | 7",
        "7.9 | 7",
        "7e2 | 700",
        "-0.0 | 0",
        "-0 | 0",
        "9007199254740992 | 9007199254740992",
      })
  void read_number_isCutToAWholeOne(String number, long expected) {
    assertEquals(expected, counted(usage("\"output_tokens\":" + number)).usage().output());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.5",
        "9007199254740993",
        "99999999999999999999",
        "1e300",
        "1e999",
        "\"7\"",
        "true",
        "{}",
        "[7]"
      })
  void read_noCount_isABadNumber(String number) {
    for (String place :
        List.of(
            "\"input_tokens\":#",
            "\"cache_creation\":{\"ephemeral_1h_input_tokens\":#}",
            "\"server_tool_use\":{\"web_search_requests\":#}",
            "\"iterations\":[{\"type\":\"compaction\",\"output_tokens\":#}]")) {
      Judged judged = judge(usage(place.replace("#", number)));
      assertEquals(SkipReason.BAD_NUMBER, judged.reason(), place);
      assertNull(judged.usage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"iterations\":null,\"speed\":null,\"inference_geo\":null,\"service_tier\":null",
        "\"iterations\":[],\"speed\":\"standard\",\"inference_geo\":\"\",\"service_tier\":\"standard\"",
        "\"iterations\":[null,1,\"x\"],\"cache_creation\":null,\"server_tool_use\":null",
        "\"cache_creation\":{},\"server_tool_use\":[],\"speed\":{\"a\":\"fast\"}",
      })
  void read_nothingInTheOddFields_counts(String fields) {
    UsageLine line = counted(usage(fields + ",\"input_tokens\":1"));
    assertEquals(new RawUsage(1, 0, 0, 0, 0, 0, 0), line.usage());
    assertEquals(List.of(), line.iterations());
    assertTrue(!line.fast() && !line.us() && !line.batch());
  }

  @Test
  void read_iterations_areAllTold() {
    UsageLine line =
        counted(
            usage(
                """
                "input_tokens":1,"iterations":[{"type":"message","input_tokens":1},\
                {"type":"advisor_message","model":"claude-fable-5","output_tokens":9,\
                "cache_creation":{"ephemeral_5m_input_tokens":2}},{"input_tokens":4}]\
                """));
    assertEquals(
        List.of(
            new Iteration("message", null, new RawUsage(1, 0, 0, 0, 0, 0, 0)),
            new Iteration("advisor_message", "claude-fable-5", new RawUsage(0, 9, 0, 2, 0, 0, 0)),
            new Iteration("", null, new RawUsage(4, 0, 0, 0, 0, 0, 0))),
        line.iterations());
    assertEquals(1, line.usage().input());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\":\"assistant\" | \"type\":\"user\" | NOT_USAGE",
        "\"type\":\"assistant\" | \"type\":7 | NOT_USAGE",
        "\"message\":{ | \"other\":{ | NOT_USAGE",
        "\"usage\":{ | \"usage\":null,\"x\":{ | NOT_USAGE",
        "\"usage\":{ | \"usage\":[1],\"x\":{ | NOT_USAGE",
        "\"timestamp\" | \"time\" | NO_TIMESTAMP",
        "2026-11-22T | 2026-11-22? | NO_TIMESTAMP",
        "\"timestamp\":\" | \"timestamp\":123,\"x\":\" | NO_TIMESTAMP",
        "claude-opus-5-5 | <synthetic> | SYNTHETIC",
        "\"parentUuid\":null | \"parentUuid\":nil | MALFORMED",
        "\"type\":\"assistant\" | \"type\":\"assis\ttant\" | MALFORMED",
      })
  void read_recordThatDoesNotCount_saysWhy(String part, String instead, SkipReason reason) {
    String record = Sample.record("msg_1", 5).replace(part, instead);
    assertEquals(reason, judge(record).reason(), record);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\":\"assistant\" | \"type\":null",
        "\"type\":\"assistant\" | \"types\":0",
        "\"model\":\"claude-opus-5-5\" | \"model\":null",
        "\"model\":\"claude-opus-5-5\" | \"x\":{\"usage\":{\"output_tokens\":99}}",
        "\"requestId\":\"req_1\" | \"toolUseResult\":{\"usage\":{\"output_tokens\":99}}",
        "\"version\":\"2.1.300\" | \"version\":3",
        "\"cwd\":\"/home/ana/shop\" | \"cwd\":null",
        "\"sessionId\":\"S1\" | \"sessionId\":null",
        "\"isSidechain\":false | \"isSidechain\":\"?\"",
      })
  void read_oddRecord_countsWhatItsMessageUsed(String part, String instead) {
    assertEquals(5, counted(Sample.record("msg_1", 5).replace(part, instead)).usage().output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "msg_1 | req | uid | msg_1",
        "'' | req | uid | request:req",
        "'' | '' | uid | uuid:uid",
      })
  void read_identity_isTheFirstIdThereIs(String id, String request, String uuid, String expected) {
    String record =
        Sample.record(id, 5).replace("req_1", request).replace("\"u1\"", "\"" + uuid + "\"");
    assertEquals(expected, counted(record).id());
  }

  @Test
  void read_noIdAtAll_isKnownByItsText() {
    String record = Sample.record("", 5).replace("req_1", "").replace("\"u1\"", "null");
    String id = counted(record).id();
    assertTrue(id.matches("text:[0-9a-f]{32}"), id);
    assertEquals(id, counted(record).id());
    assertNotEquals(id, counted(record.replace("S1", "S2")).id());
  }

  @ParameterizedTest
  @CsvSource({"0.0123, 0.0123", "0, 0", "3e-4, 0.0003", "-1, ", "\"x\", ", "null, ", "1e99, "})
  void read_cost_isKeptWhereItIsOne(String written, @Nullable BigDecimal expected) {
    String record =
        Sample.record("msg_1", 5).replace("\"uuid\"", "\"costUSD\":" + written + ",\"uuid\"");
    assertEquals(expected, counted(record).costUsd());
  }

  @Test
  void read_escapesInNamesAndValues_areUnderstood() {
    String record =
        Sample.record("msg_1", 5)
            .replace("\"type\":\"assistant\"", "\"ty\\u0070e\":\"assist\\u0061nt\"")
            .replace("-11-22T", "\\u002d11-22T")
            .replace("/home/ana", "\\/home\\/an\u00e4\\u00e9\\ud83d\\ude80");
    UsageLine line = counted(record);
    assertEquals("/home/an\u00e4\u00e9\ud83d\ude80/shop", line.cwd());
    assertEquals(Sample.MILLIS, line.time());
    assertEquals(SkipReason.NOT_USAGE, judge(record.replace("assist", "us")).reason());
  }

  @Test
  void read_repeatedStrings_areMadeOnce() {
    UsageLine first = counted(Sample.record("msg_1", 5));
    UsageLine second = counted(Sample.record("msg_1", 6));
    assertSame(first.id(), second.id());
    assertSame(first.session(), second.session());
  }
}
