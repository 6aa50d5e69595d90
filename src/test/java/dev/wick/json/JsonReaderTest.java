package dev.wick.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static final JsonFactory LIBRARY = new JsonFactory();
  private static final JsonFactory LENIENT_LIBRARY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final String FILE =
      """
      {
        "name" : "W\\u00e4rme \\"\\ud83d\\ude80\\" ツ",
        "whole":-12, "decimal": 1.5e3,
        "flags": [true, false, null, [], {}],
        "inner": {"a": {"b": [1, 2]}, "c": "\\b\\f\\n\\r\\t\\/\\\\"}
      }
      """;

  private static final String COMMENTED =
      """
      // first
      { /* second * / */ "a": [1, 2, /**/], // third
        "b": {"c": true,},
      }
      // last\
      """;

  /// All tokens with what they say, up to the end or the fault.
  private static String read(JsonReader json) {
    StringBuilder tokens = new StringBuilder();
    try {
      for (JsonToken token = json.next(); token != JsonToken.END; token = json.next()) {
        boolean says = token == JsonToken.NAME || token.isScalar();
        tokens.append(token).append(says ? ' ' + json.text() : "").append('\n');
      }
      return tokens.toString();
    } catch (JsonFault e) {
      return tokens + (e.endsTooEarly() ? "early" : "fault");
    }
  }

  private static String read(JsonFactory library, String text) throws IOException {
    StringBuilder tokens = new StringBuilder();
    boolean whole = false;
    try (JsonParser json = library.createParser(text.getBytes(UTF_8))) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (whole) {
          return tokens + "fault"; // It takes any number of values, one after another.
        }
        whole = json.getParsingContext().inRoot();
        tokens.append(
            switch (token) {
              case START_OBJECT -> "OBJECT";
              case END_OBJECT -> "OBJECT_END";
              case START_ARRAY -> "LIST";
              case END_ARRAY -> "LIST_END";
              case FIELD_NAME -> "NAME " + json.getText();
              case VALUE_STRING -> "TEXT " + json.getText();
              case VALUE_NUMBER_INT -> "WHOLE " + json.getText();
              case VALUE_NUMBER_FLOAT -> "DECIMAL " + json.getText();
              case VALUE_TRUE -> "TRUE true";
              case VALUE_FALSE -> "FALSE false";
              case VALUE_NULL -> "NULL null";
              case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException();
            });
        tokens.append('\n');
      }
      return tokens.toString();
    } catch (JsonEOFException e) {
      return tokens + "early";
    } catch (IOException e) {
      return tokens + "fault";
    }
  }

  @Test
  void next_aFile_givesWhatTheLibraryGives() throws IOException {
    assertEquals(read(LIBRARY, FILE), read(JsonReader.of(FILE.getBytes(UTF_8))));
  }

  @Test
  void next_aHandwrittenFile_givesWhatTheLibraryGives() throws IOException {
    String given = read(JsonReader.ofHandwritten(COMMENTED.getBytes(UTF_8)));

    assertEquals(read(LENIENT_LIBRARY, COMMENTED), given);
    assertEquals(12, given.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"// c\n1", "/* c */ 1", "[1,]", "{\"a\":1,}", "[1 // c\n]"})
  void next_commentOrCommaTooMany_isAFaultWhereNobodyWritesByHand(String text) {
    assertEquals("fault", lastLine(read(JsonReader.of(text.getBytes(UTF_8)))));
    assertEquals(false, read(JsonReader.ofHandwritten(text.getBytes(UTF_8))).endsWith("fault"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[,]", "[1,,]", "{,}", "[1,,2]", "/ c\n1", "/- c", "1 2", "[1}", "{\"a\"]"})
  void next_noJson_isAFaultInHandwritingToo(String text) {
    assertEquals("fault", lastLine(read(JsonReader.ofHandwritten(text.getBytes(UTF_8)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1", "[1,", "{\"a\"", "{\"a\":", "\"a", "tr", "-", "1.", "/*/", "/"})
  void next_cutOff_endsTooEarly(String text) {
    assertEquals("early", lastLine(read(JsonReader.ofHandwritten(text.getBytes(UTF_8)))));
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\uFEFF", "// nothing"})
  void next_nothing_isTheEnd(String text) {
    assertEquals("", read(JsonReader.ofHandwritten(text.getBytes(UTF_8))));
  }

  @Test
  void next_afterAByteOrderMark_isTheValue() {
    assertEquals("WHOLE 7\n", read(JsonReader.of("\uFEFF7".getBytes(UTF_8))));
  }

  @Test
  void next_bytesBeyondTheLength_doNotCount() {
    assertEquals("WHOLE 12\n", read(JsonReader.of("123".getBytes(UTF_8), 2)));
  }

  @Test
  void next_tooDeep_isAFaultAndNoOverflow() {
    assertEquals("fault", lastLine(read(JsonReader.of("[".repeat(100_000).getBytes(UTF_8)))));
  }

  @Test
  void next_randomlyChangedFiles_givesWhatTheLibraryGives() throws IOException {
    Random random = new Random(4);
    String alphabet = "{}[]\",:\\u0e+-.1 \ntfé/*";
    for (int round = 0; round < 20_000; round++) {
      boolean byHand = random.nextBoolean();
      String text = Changes.of(byHand ? COMMENTED : FILE, alphabet, random);
      byte[] bytes = text.getBytes(UTF_8);
      String given = read(byHand ? JsonReader.ofHandwritten(bytes) : JsonReader.of(bytes));
      String library = read(byHand ? LENIENT_LIBRARY : LIBRARY, text);
      if (faulty(library)) {
        // It looks ahead, and comes upon some faults a token earlier.
        assertEquals(true, faulty(given), text::toString);
        assertEquals(
            true, given.startsWith(library.substring(0, library.length() - 5)), text::toString);
      } else {
        assertEquals(library, given, text::toString);
      }
    }
  }

  private static boolean faulty(String tokens) {
    return tokens.endsWith("early") || tokens.endsWith("fault");
  }

  @ParameterizedTest
  @CsvSource({"1.5e3, 1500", "-0.25, -0.25", "9223372036854775808, 9.223372036854775808e18"})
  void number_asWritten_isTheNearest(String written, double number) throws IOException {
    JsonReader json = JsonReader.of(written.getBytes(UTF_8));
    json.next();

    assertEquals(number, json.number());
  }

  @Test
  void skip_objectsAndLists_goesToTheirEndAndLeavesTheRest() throws IOException {
    JsonReader json = JsonReader.of("{\"a\":{\"b\":[1,{}]},\"c\":[[]],\"d\":1}".getBytes(UTF_8));
    json.next();
    for (String name : new String[] {"a", "c", "d"}) {
      assertEquals(JsonToken.NAME, json.next());
      assertEquals(name, json.name());
      json.next();
      json.skip();
      assertEquals(1, json.depth());
    }
    assertEquals(JsonToken.OBJECT_END, json.next());
    assertEquals(0, json.depth());
  }

  @Test
  void line_ofTokensAndFaults_isWhereTheyStand() throws IOException {
    JsonReader json = JsonReader.of("{\n\n\"a\":\n1,\n x".getBytes(UTF_8));
    assertEquals(1, json.line());
    json.next();
    assertEquals(1, json.line());
    json.next();
    assertEquals(3, json.line());
    json.next();
    assertEquals(4, json.line());
    assertThrows(JsonFault.class, json::next);
    assertEquals(5, json.line());
  }

  @Test
  void token_beforeTheFirst_isAMistake() {
    assertThrows(IllegalStateException.class, JsonReader.of(new byte[0])::token);
  }
}
