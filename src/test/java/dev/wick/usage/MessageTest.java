package dev.wick.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final Place PLACE = new Place("s", "-home-dev-shop", null, null, false);

  private static Message message(Tokens tokens) {
    return new Message(MessageId.of("m"), 1, PLACE, new Engine("opus", 0), tokens, Extras.NONE);
  }

  /// The largest count there is has 53 bits, an int 31.
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x7FFF_FFFFL, 0x8000_0000L, 0xFFFF_FFFFL, 0x1_0000_0000L, 1L << 53})
  void tokens_anyCount_comeBackAsTheyWere(long count) {
    List<Tokens> all =
        List.of(
            new Tokens(count, 1, 2, 3, 4),
            new Tokens(1, count, 2, 3, 4),
            new Tokens(1, 2, count, 3, 4),
            new Tokens(1, 2, 3, count, 4),
            new Tokens(1, 2, 3, 4, count));
    for (Tokens tokens : all) {
      Message message = message(tokens);
      assertEquals(tokens, message.tokens());
      assertEquals(tokens.input(), message.input());
      assertEquals(tokens.output(), message.output());
      assertEquals(tokens.write5m(), message.write5m());
      assertEquals(tokens.write1h(), message.write1h());
      assertEquals(tokens.read(), message.read());
      assertEquals(tokens.total(), message.total());
      assertEquals(message, message(tokens));
      assertNotEquals(message, message(tokens.plus(new Tokens(0, 0, 0, 0, 1))));
    }
  }

  @Test
  void extras_ofNothing_areShared() {
    Message message =
        new Message(
            MessageId.of("m"),
            1,
            PLACE,
            new Engine("opus", 0),
            Tokens.NONE,
            new Extras(0, List.of(), List.of(), null));
    assertSame(Extras.NONE, message.extras());
  }
}
