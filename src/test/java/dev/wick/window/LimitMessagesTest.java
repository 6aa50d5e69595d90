package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.LimitLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every wording of Claude Code's limit messages so far, as told by the machine in Berlin.
class LimitMessagesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-10-01T09:00:00Z; You've hit your session limit · resets 8:30pm (Asia/Tokyo);"
            + " 2026-10-01T11:30:00Z",
        "2026-10-01T09:00:00Z; You’ve hit your session limit ∙ resets 1pm; 2026-10-01T11:00:00Z",
        "2025-10-10T00:30:00Z; Session limit reached ∙ resets 4am; 2025-10-10T02:00:00Z",
        "2025-08-20T01:00:00Z; 5-hour limit reached ∙ resets 5am; 2025-08-20T03:00:00Z",
        "2026-02-01T18:00:00Z; You've hit your limit · resets 10pm (Europe/London);"
            + " 2026-02-01T22:00:00Z",
        "2025-07-01T20:00:00Z; Claude usage limit reached. Your limit will reset at 12am;"
            + " 2025-07-01T22:00:00Z",
        "2025-06-14T13:00:00Z; Claude AI usage limit reached|1749924000; 2025-06-14T18:00:00Z",
        "2026-10-01T09:00:00Z; You've hit your session limit · resets Oct 1 at 2pm;"
            + " 2026-10-01T12:00:00Z",
      })
  void sessionLimit_namesWindow(String time, String text, String reset) {
    List<OfficialWindow> windows = LimitMessages.windows(List.of(Sample.limit(time, text)), BERLIN);
    assertEquals(
        List.of(
            OfficialWindow.endingAt(
                Sample.time(reset), Sample.time(time), StartSource.LIMIT_MESSAGE)),
        windows);
    assertEquals(
        Sample.time(reset) - 5 * 3_600_000, windows.getFirst().start(), "five hours earlier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "You've hit your weekly limit · resets Oct 1 at 1pm (Asia/Tokyo)",
        "You've hit your weekly limit · resets Thu 12:00pm",
        "Weekly limit reached ∙ resets 1pm",
        "You've hit your Opus limit · resets 1pm",
        "You've hit your Sonnet limit · resets 1pm",
        "You've reached your Fable 5 limit. Run /usage-credits to go on · resets 1pm",
        "You've hit your monthly spend limit · raise it at claude.ai/settings/usage · resets 1pm",
        "You're out of extra usage · resets Oct 1, 1pm (Europe/Berlin)",
        "You're out of usage credits · resets 1pm",
        "Your org is out of usage · add funds to continue · resets 1pm",
        "Your group's usage limit is set to $0 · resets 1pm",
        "spend limit reached (daily; resets 2026-10-01 12:00 UTC)",
        "Approaching usage limit · resets at 1pm",
        "API Error: Server is temporarily limiting requests (not your usage limit)",
        "Credit balance is too low",
      })
  void otherLimit_movesNoBlock(String text) {
    assertEquals(
        List.of(), windows("2026-10-01T09:00:00Z", text, "five_hour", "2026-10-01T12:00:00Z"));
    assertEquals(List.of(), windows("2026-10-01T09:00:00Z", text, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "the time of the label wins; You've hit your session limit · resets 1pm; five_hour;"
            + " 2026-10-01T12:30:00Z; 2026-10-01T12:30:00Z",
        "the text wins over the label's kind; You've hit your session limit; seven_day;"
            + " 2026-10-01T12:30:00Z; 2026-10-01T12:30:00Z",
        "the label tells an unnamed limit; You've hit your limit · resets 1pm; seven_day; -; -",
        "the label tells an unnamed limit; You've hit your limit · resets 1pm; five_hour; -;"
            + " 2026-10-01T11:00:00Z",
        "unnamed, too far off; You've hit your limit · resets 5pm; -; -; -",
        "unnamed, five hours off; You've hit your limit · resets 4pm; -; -; 2026-10-01T14:00:00Z",
        "a new wording with a label; Your window is full; five_hour; 2026-10-01T12:30:00Z;"
            + " 2026-10-01T12:30:00Z",
        "a new wording without; Your window is full · resets 1pm; -; -; -",
        "no session is longer than five hours; You've hit your session limit; five_hour;"
            + " 2026-10-01T14:00:01Z; -",
        "a reset that has been; You've hit your session limit; five_hour; 2026-10-01T08:59:00Z; -",
        "no time at all; You've hit your session limit; five_hour; -; -",
        "a zone nobody knows; You've hit your session limit · resets 1pm (Mars/Base); -; -; -",
      })
  void label_helpsTheText(
      String what,
      String text,
      @Nullable String quotaType,
      @Nullable String resetsAt,
      @Nullable String reset) {
    List<OfficialWindow> windows = windows("2026-10-01T09:00:00Z", text, quotaType, resetsAt);
    assertEquals(
        reset == null ? List.of() : List.of(Instant.parse(reset)),
        windows.stream().map(window -> Instant.ofEpochMilli(window.end())).toList(),
        what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "You've hit your session limit · resets 1pm; SESSION; 2026-10-01T11:00:00Z",
        "Claude AI usage limit reached|1790856000; SESSION; 2026-10-01T12:00:00Z",
        "You've hit your weekly limit · resets Oct 3 at 4am; WEEK; 2026-10-03T02:00:00Z",
        "Weekly limit reached; WEEK; -",
        "You've hit your Opus limit · resets 3:45pm; MODEL; 2026-10-01T13:45:00Z",
        "You've reached your Fable 5 limit. Run /usage-credits to go on; MODEL; -",
        "You've hit your monthly spend limit · raise it at claude.ai; SPEND; -",
        "You're out of extra usage · resets Oct 2, 2:30am; SPEND; 2026-10-02T00:30:00Z",
        "Your org is out of usage · add funds to continue; SPEND; -",
        "Approaching usage limit · resets at 3pm; -; -",
        "API Error: Server is temporarily limiting requests; -; -",
      })
  void events_everyWording_hasItsKind(
      String text, LimitEvent.@Nullable Kind kind, @Nullable String reset) {
    LimitLine line = Sample.limit("2026-10-01T09:00:00Z", text);
    LimitLine again = Sample.limit("2026-10-01T09:00:01Z", text);
    List<LimitEvent> expected =
        kind == null
            ? List.of()
            : List.of(
                new LimitEvent(
                    line.time(), kind, model(text), reset == null ? 0 : Sample.time(reset)));
    assertEquals(expected, LimitMessages.events(List.of(line, again), BERLIN));
  }

  private static String model(String text) {
    return text.contains("Opus") ? "Opus" : text.contains("Fable") ? "Fable" : "";
  }

  /// Nobody says when money is there again.
  @Test
  void events_withoutReset_areAnewAfterAnHour() {
    String text = "Your org is out of usage · add funds to continue";
    List<LimitLine> lines =
        List.of(
            Sample.limit("2026-10-01T09:00:00Z", text),
            Sample.limit("2026-10-01T09:59:59Z", text),
            Sample.limit("2026-10-02T09:00:00Z", text));
    assertEquals(2, LimitMessages.events(lines, BERLIN).size());
  }

  private static List<OfficialWindow> windows(
      String time, String text, @Nullable String quotaType, @Nullable String resetsAt) {
    long reset = resetsAt == null ? 0 : Sample.time(resetsAt);
    LimitLine limit = new LimitLine(Sample.time(time), text, quotaType, reset);
    return LimitMessages.windows(List.of(limit), BERLIN);
  }
}
