package dev.wick.transcript;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a `usage` object (design: Counting 4 and 5). Holds what it read last. For one thread.
final class UsageParser {

  private static final long MAX = 1L << 53;

  private final StringPool strings;

  private RawUsage usage = new RawUsage(0, 0, 0, 0, 0, 0, 0);
  private List<Iteration> iterations = List.of();
  private boolean fast;
  private boolean us;
  private boolean batch;
  private boolean bad;

  UsageParser(StringPool strings) {
    this.strings = strings;
  }

  RawUsage usage() {
    return usage;
  }

  List<Iteration> iterations() {
    return iterations;
  }

  boolean fast() {
    return fast;
  }

  boolean us() {
    return us;
  }

  boolean batch() {
    return batch;
  }

  /// A count is negative, above 2^53 or no number.
  boolean bad() {
    return bad;
  }

  /// Reads the object whose opening brace is the parser's current token.
  void read(JsonParser parser) throws IOException {
    iterations = List.of();
    fast = false;
    us = false;
    batch = false;
    bad = false;
    var counts = new Counts();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "speed" -> fast = says(parser, "fast");
        case "inference_geo" -> us = says(parser, "us");
        case "service_tier" -> batch = says(parser, "batch");
        case "iterations" -> iterations = iterations(parser, value);
        default -> count(parser, name, value, counts);
      }
    }
    usage = counts.usage();
  }

  private List<Iteration> iterations(JsonParser parser, JsonToken value) throws IOException {
    if (value != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return List.of();
    }
    List<Iteration> entries = new ArrayList<>(2);
    JsonToken entry;
    while ((entry = parser.nextToken()) != JsonToken.END_ARRAY) {
      if (entry == JsonToken.START_OBJECT) {
        entries.add(iteration(parser));
      } else {
        parser.skipChildren();
      }
    }
    return List.copyOf(entries);
  }

  private Iteration iteration(JsonParser parser) throws IOException {
    String type = "";
    @Nullable String model = null;
    var counts = new Counts();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING && name.equals("type")) {
        type = text(parser);
      } else if (value == JsonToken.VALUE_STRING && name.equals("model")) {
        model = text(parser);
      } else {
        count(parser, name, value, counts);
      }
    }
    return new Iteration(type, model, counts.usage());
  }

  private String text(JsonParser parser) throws IOException {
    return strings.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  private static boolean says(JsonParser parser, String word) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText().equals(word);
    }
    parser.skipChildren();
    return false;
  }

  private void count(JsonParser parser, String name, JsonToken value, Counts counts)
      throws IOException {
    switch (name) {
      case "input_tokens" -> counts.input = number(parser, value);
      case "output_tokens" -> counts.output = number(parser, value);
      case "cache_creation_input_tokens" -> counts.flatWrite = number(parser, value);
      case "cache_read_input_tokens" -> counts.read = number(parser, value);
      case "cache_creation", "server_tool_use" -> {
        if (value == JsonToken.START_OBJECT) {
          details(parser, counts);
        } else {
          parser.skipChildren();
        }
      }
      default -> parser.skipChildren();
    }
  }

  private void details(JsonParser parser, Counts counts) throws IOException {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "ephemeral_5m_input_tokens" -> counts.write5m = number(parser, value);
        case "ephemeral_1h_input_tokens" -> counts.write1h = number(parser, value);
        case "web_search_requests" -> counts.webSearches = number(parser, value);
        default -> parser.skipChildren();
      }
    }
  }

  private long number(JsonParser parser, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_NULL) {
      return 0;
    }
    if (value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER) {
      return checked(parser.getLongValue());
    }
    if (value == JsonToken.VALUE_NUMBER_FLOAT) {
      double number = parser.getDoubleValue();
      return checked(number < 0 ? -1 : (long) number);
    }
    parser.skipChildren();
    bad = true;
    return 0;
  }

  private long checked(long number) {
    if (number < 0 || number > MAX) {
      bad = true;
      return 0;
    }
    return number;
  }

  private static final class Counts {
    private long input;
    private long output;
    private long flatWrite;
    private long write5m;
    private long write1h;
    private long read;
    private long webSearches;

    private RawUsage usage() {
      return new RawUsage(input, output, flatWrite, write5m, write1h, read, webSearches);
    }
  }
}
