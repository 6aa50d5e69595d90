package dev.wick.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.json.ByteWord;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

  private static final byte[] USAGE = "\"usage\"".getBytes(ISO_8859_1);

  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    return Arrays.copyOf(bytes, bytes.length + ByteWord.MARGIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"usage\":{", "\"usage\": {", "\"usage\" :\t{", "\"usage\"  :  \r{"})
  void usageKey_atEveryPlace_isFound(String key) {
    for (int before = 0; before < 40; before++) {
      String text = "x".repeat(before) + key;
      assertEquals(before, ByteSearch.usageKey(padded(text), 0, text.length()));
      assertEquals(-1, ByteSearch.usageKey(padded(text), 0, text.length() - 1));
      assertEquals(-1, ByteSearch.usageKey(padded(text), before + 1, text.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"usage\":null",
        "\\\"usage\\\":{",
        "\"usagE\":{",
        "\"usage\":[{",
        "\"usage\"{",
        "usage:{",
        "\"x_usage\":{",
        "\"usage\"",
        "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""
      })
  void usageKey_otherText_isNotFound(String text) {
    assertEquals(-1, ByteSearch.usageKey(padded("12345" + text + "67890"), 0, text.length() + 10));
  }

  @Test
  void all_randomText_agreeWithPlainSearch() {
    Random random = new Random(1);
    String[] words = {"\"", "\"usage\":{", "\"usage\"", "\n", "\u0001", "\u000b", "x", ": {", "é"};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]);
      }
      String string = text.toString();
      int from = random.nextInt(string.length() + 1);
      byte[] bytes = padded(string);
      Matcher key = Pattern.compile("\"usage\"[ \t\r]*:[ \t\r]*\\{").matcher(string);
      int found = key.find(from) ? key.start() : -1;
      assertEquals(found, ByteSearch.usageKey(bytes, from, string.length()));
      int word = string.indexOf("\"usage\"", from);
      assertEquals(word, ByteSearch.string(bytes, from, string.length(), USAGE));
      int newline = string.indexOf('\n', from);
      assertEquals(
          newline < 0 ? string.length() : newline,
          ByteSearch.newline(bytes, from, string.length()));
      int last = string.lastIndexOf('\n');
      assertEquals(Math.max(from, last + 1), ByteSearch.lineStart(bytes, from, string.length()));
    }
  }
}
