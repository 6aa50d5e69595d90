package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import dev.wick.json.JsonBytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a `usage` object (design: Counting 4 and 5). Holds what it read last. For one thread.
final class UsageParser {

  private static final long MAX = 1L << 53;

  private final JsonBytes json;
  private final JsonValues values;

  private RawUsage usage = new RawUsage(0, 0, 0, 0, 0, 0, 0);
  private List<Iteration> iterations = List.of();
  private boolean fast;
  private boolean us;
  private boolean batch;
  private boolean bad;

  UsageParser(JsonBytes json, JsonValues values) {
    this.json = json;
    this.values = values;
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

  /// Reads the object that comes next.
  void read() throws BrokenJson {
    iterations = List.of();
    fast = false;
    us = false;
    batch = false;
    bad = false;
    var counts = new Counts();
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      Key key = values.key();
      switch (key) {
        case SPEED -> fast = values.isText("fast");
        case INFERENCE_GEO -> us = values.isText("us");
        case SERVICE_TIER -> batch = values.isText("batch");
        case ITERATIONS -> iterations = readIterations();
        default -> count(key, counts);
      }
    }
    usage = counts.usage();
  }

  private List<Iteration> readIterations() throws BrokenJson {
    if (json.peek() != '[') {
      json.skip();
      return List.of();
    }
    List<Iteration> entries = new ArrayList<>(2);
    for (boolean more = json.firstItem(); more; more = json.nextItem()) {
      if (json.peek() == '{') {
        entries.add(iteration());
      } else {
        json.skip();
      }
    }
    return List.copyOf(entries);
  }

  private Iteration iteration() throws BrokenJson {
    @Nullable String type = null;
    @Nullable String model = null;
    var counts = new Counts();
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      Key key = values.key();
      switch (key) {
        case TYPE -> type = values.textOrNull();
        case MODEL -> model = values.textOrNull();
        default -> count(key, counts);
      }
    }
    return new Iteration(type == null ? "" : type, model, counts.usage());
  }

  private void count(Key key, Counts counts) throws BrokenJson {
    switch (key) {
      case INPUT_TOKENS -> counts.input = number();
      case OUTPUT_TOKENS -> counts.output = number();
      case CACHE_CREATION_INPUT_TOKENS -> counts.flatWrite = number();
      case CACHE_READ_INPUT_TOKENS -> counts.read = number();
      case CACHE_CREATION, SERVER_TOOL_USE -> {
        if (json.peek() == '{') {
          details(counts);
        } else {
          json.skip();
        }
      }
      default -> json.skip();
    }
  }

  private void details(Counts counts) throws BrokenJson {
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case EPHEMERAL_5M_INPUT_TOKENS -> counts.write5m = number();
        case EPHEMERAL_1H_INPUT_TOKENS -> counts.write1h = number();
        case WEB_SEARCH_REQUESTS -> counts.webSearches = number();
        default -> json.skip();
      }
    }
  }

  private long number() throws BrokenJson {
    long number = values.count();
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
