package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.wick.price.PricedMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockChainTest {

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T10:47:13Z, AUTO, 2025-12-31T10:00:00Z",
    "2025-12-31T23:59:59.999Z, AUTO, 2025-12-31T23:00:00Z",
    "2026-01-01T00:00:00Z, AUTO, 2026-01-01T00:00:00Z",
    "2026-01-01T00:19:59Z, AUTO, 2026-01-01T00:10:00Z",
    "2026-05-01T10:47:13Z, AUTO, 2026-05-01T10:40:00Z",
    "2026-05-01T10:40:00Z, AUTO, 2026-05-01T10:40:00Z",
    "2026-05-01T10:47:13Z, HOUR, 2026-05-01T10:00:00Z",
    "2025-05-01T10:47:13Z, TEN_MINUTES, 2025-05-01T10:40:00Z",
    "2025-05-01T10:47:13.250Z, EXACT, 2025-05-01T10:47:13.250Z",
    "1969-12-31T23:59:00Z, HOUR, 1969-12-31T23:00:00Z",
  })
  void start_firstMessage_isFlooredInUtc(String message, BlockStart rule, String start) {
    BlockChain chain =
        BlockChain.of(
            Ledger.of(List.of(Sample.at(message))),
            List.of(),
            new BlockRules(BlockRules.FIVE_HOURS, rule),
            Long.MIN_VALUE);
    Block block = chain.blocks().getFirst();
    assertEquals(Sample.time(start), block.start());
    assertEquals(Sample.time(start) + 5 * 3_600_000, block.end());
    assertEquals(StartSource.ESTIMATED, block.source());
  }

  /// Messages and spans on 2026-03-01; a span is `start-end=messages`, a gap `start-end`.
  @ParameterizedTest
  @CsvSource({
    "nothing at all, '', ''",
    "one block, 10:03 10:04 14:59, 10:00-15:00=3",
    "a message exactly at the end opens the next, 10:00 15:00, 10:00-15:00=1 15:00-20:00=1",
    "the next starts no earlier than the end, 10:03 15:04, 10:00-15:00=1 15:00-20:00=1",
    "a gap, 02:00 09:07, 02:00-07:00=1 07:00-09:00 09:00-14:00=1",
    "no gap within ten minutes, 02:00 07:09, 02:00-07:00=1 07:00-12:00=1",
    "silence inside a block is none, 10:00 14:59, 10:00-15:00=2",
  })
  void spans_messages_chain(String what, String messages, String expected) {
    assertEquals(expected, spans(Sample.chain(day(messages))), what);
  }

  /// As above; windows are written `reset@seen`.
  @ParameterizedTest
  @CsvSource({
    "stands where it is, 10:33 11:00, 15:00@11:00, 10:00-15:00=2",
    "ends what chains before it, 08:00 10:30 12:00, 15:00@12:00, 08:00-10:00=1 10:00-15:00=2",
    "a message at its start is its own, 08:00 10:00, 15:00@12:00, 08:00-10:00=1 10:00-15:00=1",
    "a message at its end is not, 10:00 15:00, 15:00@12:00, 10:00-15:00=1 15:00-20:00=1",
    "what comes after chains from its end, 10:00 15:03, 14:57@12:00, 09:57-14:57=1 14:57-15:00"
        + " 15:00-20:00=1",
    "the floor stops at its end, 10:00 14:59, 14:57@12:00, 09:57-14:57=1 14:57-19:57=1",
    "nothing used here, 01:00, 15:00@12:00, 01:00-06:00=1 06:00-10:00 10:00-15:00=0",
  })
  void spans_officialWindow_standsFirst(
      String what, String messages, String window, String expected) {
    OfficialWindow official =
        OfficialWindow.endingAt(
            clock(window.substring(0, 5)), clock(window.substring(6)), StartSource.LIMIT_MESSAGE);
    assertEquals(expected, spans(Sample.chain(day(messages), official)), what);
  }

  @Test
  void sources_ofBothKinds_areTold() {
    BlockChain chain =
        Sample.chain(
            day("02:00 10:30"),
            OfficialWindow.endingAt(clock("15:00"), clock("11:00"), StartSource.OFFICIAL));
    assertEquals(
        List.of(StartSource.ESTIMATED, StartSource.OFFICIAL),
        chain.blocks().stream().map(Block::source).toList());
  }

  @Test
  void length_otherThanFiveHours_leavesOfficialWindowsOut() {
    BlockChain chain =
        BlockChain.of(
            Ledger.of(day("09:00 10:30 12:30")),
            List.of(OfficialWindow.endingAt(clock("15:00"), clock("11:00"), StartSource.OFFICIAL)),
            new BlockRules(Duration.ofHours(2), BlockStart.AUTO),
            Long.MIN_VALUE);
    assertEquals("09:00-11:00=2 11:00-12:30 12:30-14:30=1", spans(chain));
  }

  @Test
  void length_shorterThanTheFloor_stillHoldsItsMessage() {
    BlockChain chain =
        BlockChain.of(
            Ledger.of(day("10:50")),
            List.of(),
            new BlockRules(Duration.ofMinutes(30), BlockStart.HOUR),
            Long.MIN_VALUE);
    assertEquals("10:30-11:00=1", spans(chain));
    assertThrows(
        IllegalArgumentException.class, () -> new BlockRules(Duration.ZERO, BlockStart.AUTO));
  }

  @Test
  void limitReset_blockInWhichTheLimitWasHit_hasIt() {
    BlockChain chain =
        Sample.chain(
            day("02:00 10:30 15:30"),
            OfficialWindow.endingAt(clock("15:00"), clock("11:00"), StartSource.LIMIT_MESSAGE));
    assertEquals(
        List.of(0L, clock("15:00"), 0L), chain.blocks().stream().map(Block::limitReset).toList());
  }

  @Test
  void activeAt_moment_isTheBlockAround() {
    BlockChain chain = Sample.chain(day("02:00 09:07"));
    assertEquals(chain.blocks().getFirst(), chain.activeAt(clock("02:00")));
    assertNull(chain.activeAt(clock("07:00")));
    assertNull(chain.activeAt(clock("01:59")));
    assertEquals(chain.blocks().getLast(), chain.activeAt(clock("13:59")));
    assertNull(chain.activeAt(clock("14:00")));
  }

  @Test
  void closedAt_moment_areThoseThatEndedAndWereUsed() {
    BlockChain chain =
        Sample.chain(
            day("02:00 15:00"),
            OfficialWindow.endingAt(clock("13:00"), clock("11:00"), StartSource.OFFICIAL));
    assertEquals(List.of(), chain.closedAt(clock("06:59")));
    assertEquals(List.of(chain.blocks().getFirst()), chain.closedAt(clock("07:00")));
    assertEquals(List.of(chain.blocks().getFirst()), chain.closedAt(clock("19:59")));
    assertEquals(2, chain.closedAt(clock("20:00")).size(), "the empty window is not one");
  }

  /// The last block's start, when all since a moment has been read.
  @ParameterizedTest
  @CsvSource({
    "messages may be missing before, 10:00 14:00, 09:00, '', true",
    "five silent hours after what is read begins, 16:00, 11:00, '', false",
    "not quite five, 16:00, 11:01, '', true",
    "five silent hours between two messages, 08:00 13:30 17:00, 07:50, '', false",
    "silence that may not be complete, 08:00 13:30 17:00, 08:40, '', true",
    "an official start is inside, 10:30 16:00, 10:15, 15:20@10:40, false",
    "an official end is inside, 10:30 16:00, 15:00, 15:20@10:40, false",
    "an official window all before, 09:30 16:00, 15:30, 13:20@10:40, true",
    "the official block itself, 10:30, 10:29, 15:20@10:40, false",
  })
  void provisional_whileReading_untilAStartIsCertain(
      String what, String messages, String since, String window, boolean provisional) {
    List<OfficialWindow> windows =
        window.isEmpty()
            ? List.of()
            : List.of(
                OfficialWindow.endingAt(
                    clock(window.substring(0, 5)),
                    clock(window.substring(6)),
                    StartSource.LIMIT_MESSAGE));
    BlockChain chain =
        BlockChain.of(Ledger.of(day(messages)), windows, BlockRules.DEFAULT, clock(since));
    assertEquals(provisional, chain.blocks().getLast().provisional(), what);
    BlockChain read =
        BlockChain.of(Ledger.of(day(messages)), windows, BlockRules.DEFAULT, Long.MIN_VALUE);
    assertEquals(false, read.blocks().getLast().provisional(), "all is read");
  }

  private static List<PricedMessage> day(String clocks) {
    List<PricedMessage> messages = new ArrayList<>();
    for (String clock : clocks.isEmpty() ? new String[0] : clocks.split(" ", -1)) {
      messages.add(Sample.at("2026-03-01T" + clock + ":00Z"));
    }
    return messages;
  }

  private static String spans(BlockChain chain) {
    List<String> spans = new ArrayList<>();
    for (Span span : chain.spans()) {
      String bounds = clock(span.start()) + "-" + clock(span.end());
      spans.add(
          switch (span) {
            case Block block -> bounds + "=" + block.messages().size();
            case Gap gap -> bounds;
          });
    }
    return String.join(" ", spans);
  }

  private static long clock(String time) {
    return Sample.time("2026-03-01T" + time + ":00Z");
  }

  private static String clock(long time) {
    return Instant.ofEpochMilli(time).toString().substring(11, 16);
  }
}
