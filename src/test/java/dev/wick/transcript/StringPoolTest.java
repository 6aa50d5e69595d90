package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StringPoolTest {

  private final StringPool pool = new StringPool();

  private String pooled(String text, String behind) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] padded = Arrays.copyOf((text + behind).getBytes(UTF_8), bytes.length + 100);
    return pool.of(padded, 0, bytes.length);
  }

  @Test
  void of_anyText_isThatTextWhateverLiesBehind() {
    for (int length = 0; length < 50; length++) {
      String text = "é" + "x".repeat(length);
      String first = pooled(text, "\"abc");
      assertEquals(text, first);
      assertSame(first, pooled(text, "\0\0zzzzzzzzzzzz"));
    }
  }

  @Test
  void of_moreTextsThanSlots_areAllRight() {
    for (int i = 0; i < 100_000; i++) {
      assertEquals("text " + i % 7777, pooled("text " + i % 7777, ""));
    }
  }

  @Test
  void of_textsThatDifferByZeros_areDifferent() {
    assertEquals("a", pooled("a", ""));
    assertEquals("a\0", pooled("a\0", ""));
    assertEquals("a", pooled("a", ""));
  }
}
