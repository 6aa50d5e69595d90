package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wick.json.BrokenJson;
import java.io.IOException;

/// The first text of a record's message. A second reading of the same bytes, for the few lines that
/// turn out to be Claude Code's own: whether they are may be known only after the text.
final class MessageText {

  static final JsonFactory JSON = new JsonFactory();

  private MessageText() {}

  /// Empty where there is none. The object must be readable.
  static String of(byte[] bytes, int from, int end) throws BrokenJson {
    try (JsonParser parser = JSON.createParser(bytes, from, end - from)) {
      parser.nextToken();
      String text = "";
      String name;
      while ((name = parser.nextFieldName()) != null) {
        JsonToken value = parser.nextToken();
        if (name.equals("message") && value == JsonToken.START_OBJECT) {
          text = ofMessage(parser);
        } else {
          parser.skipChildren();
        }
      }
      return text;
    } catch (IOException e) {
      throw new BrokenJson(); // the library's bounds are narrower in places
    }
  }

  private static String ofMessage(JsonParser parser) throws IOException {
    String text = "";
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      if (name.equals("content")) {
        text = ofContent(parser);
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }

  private static String ofContent(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText();
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      parser.skipChildren();
      return "";
    }
    String text = "";
    JsonToken block;
    while ((block = parser.nextToken()) != JsonToken.END_ARRAY) {
      if (block == JsonToken.START_OBJECT && text.isEmpty()) {
        text = ofBlock(parser);
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }

  private static String ofBlock(JsonParser parser) throws IOException {
    String text = "";
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      if (name.equals("text") && value == JsonToken.VALUE_STRING) {
        text = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }
}
