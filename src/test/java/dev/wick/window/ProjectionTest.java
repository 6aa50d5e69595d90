package dev.wick.window;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.price.PricedMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final BurnRate RATE = new BurnRate(10, 1, 1, 0.6, true);

  @Test
  void of_rate_holdsUntilTheEnd() {
    Projection projection = project(0, "11:00");
    assertEquals(100 + 240 * 10, projection.totalTokens());
    assertEquals(6 + 240, projection.totalTokensWithoutReads());
    assertEquals(0.01 + 4 * 0.6, projection.totalCost(), 1e-9);
    assertEquals(240, projection.remainingMinutes());
  }

  @Test
  void of_fewClosedBlocks_hasNoRange() {
    assertNull(project(4, "11:00").range());
  }

  /// Closed block n has 1 cent at its start and n cents after three hours.
  @Test
  void of_closedBlocks_rangeIsWhatTheyAddedAfterTheSameShare() {
    Projection.Range range = requireNonNull(project(10, "11:00").range());
    assertEquals(new Projection.Range(200, 1000, 0.02, 0.10, true), range);
  }

  @Test
  void of_lateInTheBlock_rangeIsWhatItHolds() {
    Projection.Range range = requireNonNull(project(10, "14:00").range());
    assertEquals(new Projection.Range(100, 100, 0.01, 0.01, true), range);
  }

  private static Projection project(int closed, String now) {
    List<PricedMessage> messages = new ArrayList<>();
    for (int n = 1; n <= closed; n++) {
      String day = n < 10 ? "0" + n : "" + n;
      messages.add(Sample.cents("2026-02-" + day + "T10:00:00Z", 1));
      messages.add(Sample.cents("2026-02-" + day + "T13:00:00Z", n));
    }
    messages.add(Sample.cents("2026-03-01T10:00:00Z", 1));
    BlockChain chain = Sample.chain(messages);
    long time = Sample.time("2026-03-01T" + now + ":00Z");
    return Projection.of(chain, requireNonNull(chain.activeAt(time)), RATE, time);
  }
}
