package dev.wick.window.official;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.window.official.InputFault.Reason;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusInputReaderTest {

  /// As 2.1.330 writes it, with all that came since 1.0.71.
  private static final String FULL =
      """
      {"cwd":"/home/ada/shop/src","session_id":"5b1c0de0-0000-4000-8000-000000000001",
       "session_name":"fix \\u00e4 \\"thing\\"","prompt_id":"9f0c","remote":{"session_id":"r1"},
       "transcript_path":"/home/ada/.claude/projects/-home-ada-shop/5b1c0de0.jsonl",
       "model":{"id":"claude-opus-5-5[1m]","display_name":"Opus 5.5 (1M)"},
       "workspace":{"current_dir":"/home/ada/shop/src","project_dir":"/home/ada/shop",
         "added_dirs":["/tmp/{}"],"repo":{"host":"github.com","owner":"o","name":"n"}},
       "version":"2.1.330","output_style":{"name":"default"},"hook_event_name":"Status",
       "cost":{"total_cost_usd":1.25,"total_duration_ms":45000,"total_lines_added":156},
       "context_window":{"total_input_tokens":15500,"context_window_size":200000,
         "used_percentage":8.5,"remaining_percentage":91.5,
         "current_usage":{"input_tokens":8500,"cache_read_input_tokens":2000}},
       "exceeds_200k_tokens":false,"fast_mode":false,"effort":{"level":"high"},
       "rate_limits":{"five_hour":{"used_percentage":23.5,"resets_at":1790784600},
         "seven_day":{"used_percentage":41.2,"resets_at":1790985600},
         "spend_limit":{"used_percentage":140,"resets_at":1790985600,"used_usd":7},
         "model_scoped":[{"used_percentage":3}]},
       "prompt_cache":{"warm":true,"ttl":"1h","expires_at":1790780000,"requests":4,
         "last_miss_cause":{"causes":["ttl"]},"recache_tokens_if_cold":45210},
       "vim":{"mode":"NORMAL"},"agent":{"name":"security-reviewer"},"pr":null}
      """;

  static StatusInput read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return StatusInputReader.read(bytes, bytes.length, true);
  }

  private static String limits(String window) {
    return "{\"session_id\":\"s\",\"rate_limits\":{\"five_hour\":" + window + "}}";
  }

  @Test
  void read_newestVersion_givesAllFigures() {
    StatusInput input = read(FULL);
    assertNull(input.fault());
    assertEquals("5b1c0de0-0000-4000-8000-000000000001", input.session());
    assertEquals("/home/ada/.claude/projects/-home-ada-shop/5b1c0de0.jsonl", input.transcript());
    assertEquals("/home/ada/shop", input.directory());
    assertEquals("claude-opus-5-5[1m]", input.modelId());
    assertEquals("Opus 5.5 (1M)", input.modelName());
    assertEquals(1.25, input.cost());
    assertEquals(8.5, input.context());
    assertEquals(new Reported(23.5, 1_790_784_600_000L), input.fiveHour());
    assertEquals(new Reported(41.2, 1_790_985_600_000L), input.sevenDay());
    assertEquals(new CacheClock(1_790_780_000_000L, 3_600_000, 45_210), input.cache());
  }

  /// What each version left out is not known, and nothing is wrong with the input.
  @ParameterizedTest
  @ValueSource(
      strings = {
        // 1.0.71
        "{'session_id':'s','transcript_path':'/t','cwd':'/w','model':{'id':'m'}}",
        // 1.0.85
        "{'session_id':'s','cost':{'total_cost_usd':0}}",
        // 2.0.65
        "{'session_id':'s','context_window':{'context_window_size':200000}}",
        // before the first answer, and for API keys
        "{'session_id':'s','context_window':{'used_percentage':null,'current_usage':null}}",
        "{'session_id':'s','rate_limits':{}}",
        "{'session_id':'s','rate_limits':null,'prompt_cache':null,'model':null}",
        "{'session_id':'s','rate_limits':[1,{}],'model':'opus','cost':7,'workspace':[]}",
        "{'session_id':'s','rate_limits':{'five_hour':null,'seven_day':{}}}",
      })
  void read_olderVersion_leavesOutWhatItLacks(String text) {
    StatusInput input = read(text.replace('\'', '"'));
    assertNull(input.fault());
    assertEquals("s", input.session());
    assertNull(input.fiveHour());
    assertNull(input.sevenDay());
    assertNull(input.context());
    assertNull(input.cache());
  }

  @Test
  void read_contextWithoutPercentage_isReckonedFromItsParts() {
    StatusInput input =
        read(
            """
            {"context_window":{"context_window_size":200000,"current_usage":{"input_tokens":500,
              "output_tokens":9000,"cache_creation_input_tokens":1500,
              "cache_read_input_tokens":18000}}}
            """);
    assertEquals(10, requireNonNull(input.context()), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "seconds; {'used_percentage':42,'resets_at':1790784600}; 42.0@1790784600000",
        "milliseconds; {'used_percentage':42,'resets_at':1790784600123}; 42.0@1790784600123",
        "a fraction; {'resets_at':1790784600.5,'used_percentage':0}; 0.0@1790784600500",
        "ISO; {'used_percentage':42,'resets_at':'2026-09-30T16:10:00Z'}; 42.0@1790784600000",
        "ISO, offset; {'used_percentage':42,'resets_at':'2026-09-30T18:10+02:00'};"
            + " 42.0@1790784600000",
        "no reset; {'used_percentage':42}; -",
        "no percentage; {'resets_at':1790784600}; -",
        "null; {'used_percentage':null,'resets_at':1790784600}; -",
        "words; {'used_percentage':'many','resets_at':'soon'}; -",
      })
  void read_window_ofEitherForm(String what, String window, @Nullable String expected) {
    StatusInput input = read(limits(window.replace('\'', '"')));
    assertEquals(expected, shown(input.fiveHour()), what);
    assertNull(input.fault(), what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1790784600", "1790784600000", "101.5", "-1", "1e300"})
  void read_impossiblePercentage_isNoneAndNoted(String percent) {
    StatusInput input =
        read(limits("{\"used_percentage\":" + percent + ",\"resets_at\":1790784600}"));
    assertNull(input.fiveHour());
    assertEquals(Reason.IMPOSSIBLE_PERCENTAGE, input.fault());
    assertEquals("s", input.session(), "the rest counts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "; EMPTY",
        "' \n'; EMPTY",
        "hello; NO_JSON",
        "[]; NO_JSON",
        "null; NO_JSON",
        "{'session_id' 's'}; NO_JSON",
        "{'session_id':'s'; CUT_OFF",
        "{'session_id':'s','rate_limits':{'five_hour':{'used_percentage':9,'resets_at':179;"
            + " CUT_OFF",
        "{'session_id':'s\u0000'}; NO_JSON",
      })
  void read_badInput_saysWhatIsWrong(@Nullable String text, Reason fault) {
    StatusInput input = read(text == null ? "" : text.replace('\'', '"'));
    assertEquals(fault, input.fault());
    assertNull(input.fiveHour());
  }

  /// Cut anywhere it neither fails nor tells a limit.
  @Test
  void read_cutAnywhere_isNoted() {
    String text = FULL.strip();
    for (int length = 1; length < text.length(); length++) {
      StatusInput input = read(text.substring(0, length));
      assertNotNull(input.fault(), "after " + length);
      assertNull(input.fiveHour());
    }
  }

  @Test
  void read_moreThanWasRead_isTooLarge() {
    byte[] bytes = FULL.getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.TOO_LARGE, StatusInputReader.read(bytes, bytes.length, false).fault());
  }

  @Test
  void read_deeplyNested_isRefusedWithoutHarm() {
    assertEquals(Reason.NO_JSON, read("{\"x\":" + "[".repeat(100_000)).fault());
  }

  private static @Nullable String shown(@Nullable Reported reported) {
    return reported == null ? null : reported.percent() + "@" + reported.resetsAt();
  }
}
