package dev.wick.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  @ParameterizedTest
  @CsvSource({
    "msg_01XFDUDYJgAACzvnptvVoYEL, true",
    "msg_000000000000000000000000, true",
    "msg_zzzzzzzzzzzzzzzzzzzzzzzz, true",
    "msg_01XFDUDYJgAACzvnptvVoYE, false",
    "msg_01XFDUDYJgAACzvnptvVoYELa, false",
    "msg_01XFDUDYJgAACzvnptvVoYE-, false",
    "msg-01XFDUDYJgAACzvnptvVoYEL, false",
    "msg_bdrk_01XFDUDYJgAACzvnptv, false",
    "request:req_011CSHoEeqs5C35K, false",
    "'', false",
  })
  void of_text_isThatText(String text, boolean packed) {
    assertEquals(text, MessageId.of(text).toString());
    assertEquals(packed, MessageId.of(text).isPacked());
  }

  @Test
  void of_letterThatIsNoByte_isThatText() {
    String text = "msg_01XFDUDYJgAACzvnptvVoY\u00e9\u20ac";
    assertEquals(text, MessageId.of(text).toString());
  }

  @Test
  void packed_bits_isTheSameId() {
    MessageId id = MessageId.of("msg_01XFDUDYJgAACzvnptvVoYEL");
    MessageId again = MessageId.packed(id.high(), id.middle(), id.low());
    assertEquals(id, again);
    assertEquals(id.hashCode(), again.hashCode());
    assertEquals(id.toString(), again.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "msg_11XFDUDYJgAACzvnptvVoYEL",
        "msg_01XFDUDYJgABCzvnptvVoYEL",
        "msg_01XFDUDYJgAACzvnptvVoYEM",
        "msg_000000000000000000000000",
        "",
      })
  void equals_anotherText_isNot(String text) {
    assertNotEquals(MessageId.of("msg_01XFDUDYJgAACzvnptvVoYEL"), MessageId.of(text));
  }

  /// Ids of all kinds: equal, ordered and hashed as their texts are.
  @Test
  void compareTo_many_isTheOrderOfTheirTexts() {
    Random random = new Random(4);
    List<String> texts = new ArrayList<>(List.of("", "msg_", "msg_1", "request:1", "uuid:z"));
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("msg_");
      int length = random.nextInt(8) == 0 ? random.nextInt(40) : 24;
      for (int letter = 0; letter < length; letter++) {
        // Mostly the same letters, so that ids differ at their ends as well.
        text.append(random.nextInt(4) > 0 ? '0' : LETTERS.charAt(random.nextInt(62)));
      }
      texts.add(text.toString());
    }
    Collections.shuffle(texts, random);
    Stream<String> byId = texts.stream().map(MessageId::of).sorted().map(MessageId::toString);
    assertEquals(texts.stream().sorted().toList(), byId.toList());
    for (String text : texts) {
      assertEquals(MessageId.of(text), MessageId.of(new String(text)));
      assertEquals(MessageId.of(text).hashCode(), MessageId.of(new String(text)).hashCode());
    }
  }
}
