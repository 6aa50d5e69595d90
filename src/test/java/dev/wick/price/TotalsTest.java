package dev.wick.price;

import static dev.wick.usage.Told.usage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.Iteration;
import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import dev.wick.usage.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
  private static final String[] MODELS = {
    "claude-opus-5-5", "claude-haiku-5-5", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "glm-5.1"
  };

  private final Pricer pricer = new Pricer(Prices.LIST, CostMode.AUTO);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void of_anyOrderAndAnySplit_samePicodollars(long seed) {
    var random = new Random(seed);
    var messages = new ArrayList<Message>();
    for (int i = 0; i < 300; i++) {
      messages.add(message(random, i));
    }
    Totals expected = Totals.of(pricer.price(messages));
    Collections.shuffle(messages, random);
    assertEquals(expected, Totals.of(pricer.price(messages)));

    int cut = random.nextInt(messages.size());
    Cost inTwo =
        Totals.of(pricer.price(messages.subList(0, cut)))
            .cost()
            .plus(Totals.of(pricer.price(messages.subList(cut, messages.size()))).cost());
    assertEquals(expected.cost(), inTwo);
  }

  private static Message message(Random random, int i) {
    Told told =
        Told.record("m" + i)
            .time(Told.NOON + random.nextLong(1L << 34))
            .model(MODELS[random.nextInt(MODELS.length)])
            .usage(
                usage(
                    random.nextInt(9_999),
                    random.nextInt(9_999),
                    0,
                    random.nextInt(99_999),
                    random.nextInt(99_999),
                    random.nextInt(999_999)))
            .iterations(
                new Iteration("compaction", null, usage(random.nextInt(99), 1, 0, 0, 0, 0)));
    return (random.nextBoolean() ? told.us() : told.fast()).message();
  }

  @Test
  void of_partsAndModels_addUp() {
    Message message =
        Told.record("m")
            .usage(usage(1, 2, 0, 0, 0, 0))
            .iterations(new Iteration("advisor_message", "glm-5.1", usage(10, 20, 0, 0, 0, 0)))
            .message();
    Totals totals = Totals.of(pricer.price(List.of(message)));
    assertEquals(1, totals.messages());
    assertEquals(new Tokens(11, 22, 0, 0, 0), totals.tokens());
    assertEquals(new Cost(55_000_000, false), totals.cost());
    assertEquals(List.of("glm-5.1"), totals.unpricedModels());
    assertEquals(
        List.of("claude-opus-4-8", "glm-5.1"),
        totals.byModel().stream().map(ModelTotals::model).toList());
  }
}
