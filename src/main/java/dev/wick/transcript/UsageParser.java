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

  private final Counts counts = new Counts();
  private final Counts iterationCounts = new Counts();
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
    counts.clear();
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
    iterationCounts.clear();
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      Key key = values.key();
      switch (key) {
        case TYPE -> type = values.textOrNull();
        case MODEL -> model = values.textOrNull();
        default -> count(key, iterationCounts);
      }
    }
    return new Iteration(type == null ? "" : type, model, iterationCounts.usage());
  }

  private void count(Key key, Counts into) throws BrokenJson {
    switch (key) {
      case INPUT_TOKENS -> into.input = number();
      case OUTPUT_TOKENS -> into.output = number();
      case CACHE_CREATION_INPUT_TOKENS -> into.flatWrite = number();
      case CACHE_READ_INPUT_TOKENS -> into.read = number();
      case CACHE_CREATION, SERVER_TOOL_USE -> {
        if (json.peek() == '{') {
          details(into);
        } else {
          json.skip();
        }
      }
      default -> json.skip();
    }
  }

  private void details(Counts into) throws BrokenJson {
    for (boolean more = json.firstKey(); more; more = json.nextKey()) {
      switch (values.key()) {
        case EPHEMERAL_5M_INPUT_TOKENS -> into.write5m = number();
        case EPHEMERAL_1H_INPUT_TOKENS -> into.write1h = number();
        case WEB_SEARCH_REQUESTS -> into.webSearches = number();
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

  /// Used again and again: there are two for every line.
  private static final class Counts {
    private long input;
    private long output;
    private long flatWrite;
    private long write5m;
    private long write1h;
    private long read;
    private long webSearches;

    private void clear() {
      input = 0;
      output = 0;
      flatWrite = 0;
      write5m = 0;
      write1h = 0;
      read = 0;
      webSearches = 0;
    }

    private RawUsage usage() {
      return new RawUsage(input, output, flatWrite, write5m, write1h, read, webSearches);
    }
  }
}
