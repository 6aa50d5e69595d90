package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.json.ByteWord;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitLineTest {

  private static Judged judge(String record) {
    byte[] bytes = record.getBytes(UTF_8);
    byte[] padded = Arrays.copyOf(bytes, bytes.length + ByteWord.MARGIN);
    return new RecordParser().read(padded, 0, bytes.length, 0);
  }

  private static String message(String text) {
    return Sample.record("x", 0)
        .replace("claude-opus-5-5", "<synthetic>")
        .replace("say \\\"usage\\\": {", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You've hit your session limit · resets 8:30pm (Asia/Tokyo)",
        "You’ve hit your weekly limit · resets Aug 30 at 4am (Asia/Tokyo)",
        "You've hit your Opus limit · resets 3:45pm",
        "You've reached your Fable 5 limit. Run /usage-credits to …",
        "You've hit your monthly spend limit · raise it at claude.ai/settings/usage",
        "You're out of extra usage · resets May 12, 2:30am (Asia/Calcutta)",
        "You're out of usage credits",
        "Your org is out of usage · add funds to continue",
        "Your group's usage limit is set to $0",
        "spend limit reached (daily; resets 2026-08-09 00:00 UTC)",
        "You've hit your limit · resets 10pm (Europe/London)",
        "Session limit reached ∙ resets 4am",
        "5-hour limit reached ∙ resets 5am",
        "Claude usage limit reached. Your limit will reset at 12am",
        "Claude AI usage limit reached|1749924000",
      })
  void speaksOfLimit_limitMessage_isRecognised(String text) {
    assertTrue(LimitText.speaksOfLimit(text));
    assertEquals(new LimitLine(Sample.MILLIS, text, null, 0), judge(message(text)).limit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "API Error: Server is temporarily limiting requests (not your usage limit)",
        "API Error: Request rejected (429) this would exceed the limit, it resets later",
        "Context limit reached",
        "Credit balance is too low",
        "Approaching usage limit · resets at 3pm",
        "Invalid API key · Please run /login",
        "No response requested.",
      })
  void speaksOfLimit_otherMessage_isNot(String text) {
    assertFalse(LimitText.speaksOfLimit(text));
    Judged judged = judge(message(text));
    assertEquals(SkipReason.SYNTHETIC, judged.reason());
    assertNull(judged.limit());
  }

  @Test
  void read_quotaLimits_areTakenAlong() {
    String record =
        message("Some new wording")
            .replace(
                "\"requestId\"",
                """
                "quotaLimits":{"status":"rejected","resetsAt":1790784600,"rateLimitType":\
                "five_hour","x":{"y":[1]}},"requestId\"\
                """);
    LimitLine expected =
        new LimitLine(Sample.MILLIS, "Some new wording", "five_hour", 1_790_784_600_000L);
    assertEquals(expected, judge(record).limit());
  }

  @Test
  void read_apiErrorOfARealModel_countsAndTellsOfTheLimit() {
    String text = "You've hit your monthly spend limit";
    String record =
        message(text)
            .replace("<synthetic>", "claude-opus-5-5")
            .replace("\"requestId\"", "\"isApiErrorMessage\":true,\"requestId\"");
    Judged judged = judge(record);
    assertNotNull(judged.usage());
    assertEquals(new LimitLine(Sample.MILLIS, text, null, 0), judged.limit());
  }

  @Test
  void read_answerThatQuotesALimitMessage_isNoLimit() {
    String record =
        message("Session limit reached ∙ resets 4am").replace("<synthetic>", "claude-opus-5-5");
    Judged judged = judge(record);
    assertNotNull(judged.usage());
    assertNull(judged.limit());
  }

  @Test
  void read_contentThatIsAString_isTheText() {
    String record =
        message("x").replace("[{\"type\":\"text\",\"text\":\"x\"}]", "\"Session limit reached\"");
    assertEquals(
        new LimitLine(Sample.MILLIS, "Session limit reached", null, 0), judge(record).limit());
  }
}
