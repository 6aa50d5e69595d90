package dev.wick.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

  private static final ObjectMapper LIBRARY =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String RECORD =
      """
      {"parentUuid":null,"isSidechain":false,"cwd":"/home/ana/shop","version":"2.1.300",\
      "message":{"id":"A","content":[{"type":"text","text":"say \\"usage\\": {"}],\
      "stop_reason":null,"usage":{"a":[1.5,-2e3,true,null]}},"timestamp":"2026-11-22T10:00:00Z"}\
      """;

  /// Whether the bytes are one JSON value and nothing more.
  private static boolean isJson(byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, bytes.length + ByteWord.MARGIN);
    // What lies behind the end must not matter.
    Arrays.fill(padded, bytes.length, padded.length, (byte) '"');
    var json = new JsonBytes();
    json.begin(padded, 0, bytes.length);
    try {
      json.skip();
      return json.position() == bytes.length;
    } catch (BrokenJson e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\":1}",
        "[1,2,[3,{\"b\":[]}]]",
        "\"\"",
        "\"abc\"",
        "true",
        "false",
        "null",
        "0",
        "-0",
        "12",
        "-1.5e+10",
        "1E5",
        "0.0",
        "{ \"a\" :\t1 ,\r\n\"b\" : [ ] }",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\"",
        "\"é – ツ 🚀\"",
        "\"\u007f\""
      })
  void skip_json_isPassed(String json) {
    assertEquals(true, isJson(json.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "}",
        "[",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "\"abc",
        "\"a\\\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"a\nb\"",
        "\"\u0000\"",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "1e+",
        "- 1",
        "tru",
        "nulL",
        "NaN",
        "{\"a\":1}}",
        "1 2"
      })
  void skip_anythingElse_isBroken(String text) {
    assertEquals(false, isJson(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff",
        "\u0080",
        "\u00c3(",
        "\u00c0\u0080",
        "\u00ed\u00a0\u0080",
        "\u00f4\u0090\u0080\u0080",
        "\u00e2\u0082",
        "\u00f0\u009f\u009a"
      })
  void skip_bytesThatAreNoUtf8_areBroken(String bytes) {
    assertEquals(false, isJson(("\"" + bytes + "\"").getBytes(ISO_8859_1)));
  }

  @Test
  void skip_tooDeep_isBrokenAndNoOverflow() {
    assertEquals(true, isJson(("[".repeat(900) + "]".repeat(900)).getBytes(UTF_8)));
    assertEquals(false, isJson("[".repeat(1_000_000).getBytes(UTF_8)));
  }

  @Test
  void skip_randomlyChangedRecords_agreesWithTheLibrary() {
    Random random = new Random(2);
    String alphabet = "{}[]\",:\\u0e+-.1 \ntfé";
    for (int round = 0; round < 50_000; round++) {
      String json = Changes.of(RECORD, alphabet, random).strip();
      assertEquals(isJsonToTheLibrary(json), isJson(json.getBytes(UTF_8)), json);
    }
  }

  private static boolean isJsonToTheLibrary(String json) {
    try {
      return !LIBRARY.readTree(json.getBytes(UTF_8)).isMissingNode();
    } catch (IOException e) {
      return false;
    }
  }
}
