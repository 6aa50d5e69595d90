package dev.wick.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every chain, over messages and windows made by chance.
class BlockPropertiesTest {
  private static final long FIVE_HOURS = 5 * 3_600_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void chain_anyMessages_holdsEachInExactlyOneBlock(long seed) {
    Random random = new Random(seed);
    List<PricedMessage> messages = Sample.stream(random, 400);
    List<OfficialWindow> windows = windows(random, messages);
    BlockChain chain =
        BlockChain.of(Ledger.of(messages), windows, BlockRules.DEFAULT, Long.MIN_VALUE);

    List<PricedMessage> held = new ArrayList<>();
    TotalsBuilder sum = new TotalsBuilder();
    for (Block block : chain.blocks()) {
      held.addAll(block.messages());
      sum.add(block.totals());
      assertEquals(Totals.of(block.messages()), block.totals());
      for (PricedMessage message : block.messages()) {
        assertTrue(block.start() <= message.time() && message.time() < block.end());
      }
    }
    assertEquals(messages, held);
    assertEquals(Totals.of(messages), sum.build());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void spans_anyMessages_areWithoutHoleOrOverlap(long seed) {
    Random random = new Random(seed);
    List<PricedMessage> messages = Sample.stream(random, 400);
    List<OfficialWindow> windows = windows(random, messages);
    List<Span> spans =
        BlockChain.of(Ledger.of(messages), windows, BlockRules.DEFAULT, Long.MIN_VALUE).spans();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      assertTrue(span.start() < span.end());
      if (i > 0) {
        assertEquals(spans.get(i - 1).end(), span.start());
        assertFalse(span instanceof Gap && spans.get(i - 1) instanceof Gap);
      }
      if (span instanceof Block block) {
        assertTrue(block.end() - block.start() <= FIVE_HOURS);
        assertTrue(
            !block.messages().isEmpty() || block.source() != StartSource.ESTIMATED,
            "an estimated block has its first message");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
  void next_grownAndChangedList_isAsIfMadeAnew(long seed) {
    Random random = new Random(seed);
    List<PricedMessage> messages = Sample.stream(random, 300);
    Ledger ledger = Ledger.of(List.of());
    for (int count = 0; count < messages.size(); count += 1 + random.nextInt(40)) {
      List<PricedMessage> now = new ArrayList<>(messages.subList(0, count));
      if (count > 0 && random.nextBoolean()) {
        now.remove(random.nextInt(count));
      }
      ledger = ledger.next(now);
      BlockChain grown = BlockChain.of(ledger, List.of(), BlockRules.DEFAULT, Long.MIN_VALUE);
      assertEquals(Sample.chain(now).spans(), grown.spans());
      for (Quantity quantity : Quantity.values()) {
        assertEquals(
            Ledger.of(now).meter(quantity).between(Long.MIN_VALUE, Long.MAX_VALUE),
            ledger.meter(quantity).between(Long.MIN_VALUE, Long.MAX_VALUE));
      }
    }
  }

  private static List<OfficialWindow> windows(Random random, List<PricedMessage> messages) {
    List<OfficialWindow> windows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      long seen = messages.get(random.nextInt(messages.size())).time();
      StartSource source = random.nextBoolean() ? StartSource.OFFICIAL : StartSource.LIMIT_MESSAGE;
      windows.add(OfficialWindow.endingAt(seen + 1 + random.nextInt(5 * 3_600_000), seen, source));
    }
    return windows;
  }
}
