package dev.wick.window.official;

import dev.wick.json.JsonFault;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import dev.wick.transcript.IsoTime;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads Claude Code's input of the status line. Whatever it is given it answers, and says what was
/// wrong. For one reading.
///
/// Streaming, not data binding: that would cost the status line 70 ms of its 80.
public final class StatusInputReader {
  /// Moments below are seconds since 1970, above milliseconds: the year 5138 and 1973.
  private static final double FIRST_MILLIS = 1e11;

  /// In milliseconds, the year 33658: what is later is no moment.
  private static final double LAST_MOMENT = 1e15;

  private static final long MINUTE = 60_000;

  private final JsonReader json;

  private String session = "";
  private String transcript = "";
  private String currentDirectory = "";
  private String projectDirectory = "";
  private String modelId = "";
  private String modelName = "";
  private @Nullable Double cost;
  private @Nullable Double context;
  private @Nullable Reported fiveHour;
  private @Nullable Reported sevenDay;
  private @Nullable CacheClock cache;
  private boolean impossible;

  private StatusInputReader(JsonReader json) {
    this.json = json;
  }

  /// What an input tells. Of one that breaks off nothing counts but the names at its beginning.
  ///
  /// @param input the first `length` bytes of this
  /// @param whole false if there was more, which was not read
  public static StatusInput read(byte[] input, int length, boolean whole) {
    if (!whole) {
      return StatusInput.faulty(InputFault.Reason.TOO_LARGE);
    }
    try {
      return new StatusInputReader(JsonReader.of(input, length)).read();
    } catch (IOException e) {
      return StatusInput.faulty(InputFault.Reason.NO_JSON);
    }
  }

  private StatusInput read() throws IOException {
    try {
      JsonToken first = json.next();
      if (first != JsonToken.OBJECT) {
        return StatusInput.faulty(
            first == JsonToken.END ? InputFault.Reason.EMPTY : InputFault.Reason.NO_JSON);
      }
      top();
    } catch (JsonFault e) {
      return named(e.endsTooEarly() ? InputFault.Reason.CUT_OFF : InputFault.Reason.NO_JSON);
    }
    return new StatusInput(
        session,
        transcript,
        directory(),
        modelId,
        modelName,
        cost,
        context,
        fiveHour,
        sevenDay,
        cache,
        impossible ? InputFault.Reason.IMPOSSIBLE_PERCENTAGE : null);
  }

  private StatusInput named(InputFault.Reason fault) {
    return new StatusInput(
        session, transcript, directory(), modelId, modelName, null, null, null, null, null, fault);
  }

  private String directory() {
    return projectDirectory.isEmpty() ? currentDirectory : projectDirectory;
  }

  private void top() throws IOException {
    while (field()) {
      switch (json.name()) {
        case "session_id" -> session = text();
        case "transcript_path" -> transcript = text();
        case "cwd" -> currentDirectory = text();
        case "workspace" -> workspace();
        case "model" -> model();
        case "cost" -> cost();
        case "context_window" -> context();
        case "rate_limits" -> limits();
        case "prompt_cache" -> cache();
        default -> skip();
      }
    }
  }

  private void workspace() throws IOException {
    boolean object = enter();
    while (object && field()) {
      if (json.name().equals("project_dir")) {
        projectDirectory = text();
      } else {
        skip();
      }
    }
  }

  private void model() throws IOException {
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "id" -> modelId = text();
        case "display_name" -> modelName = text();
        default -> skip();
      }
    }
  }

  private void cost() throws IOException {
    boolean object = enter();
    while (object && field()) {
      if (json.name().equals("total_cost_usd")) {
        cost = number();
      } else {
        skip();
      }
    }
  }

  /// Before 2.1.6 there was no percentage, but what it is made of.
  private void context() throws IOException {
    Double percent = null;
    Double size = null;
    double used = 0;
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "used_percentage" -> percent = number();
        case "context_window_size" -> size = number();
        case "current_usage" -> used = prompt();
        default -> skip();
      }
    }
    if (percent != null) {
      context = percent;
    } else if (size != null && size > 0 && used > 0) {
      context = 100 * used / size;
    }
  }

  private double prompt() throws IOException {
    double tokens = 0;
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens" -> {
          Double part = number();
          tokens += part == null ? 0 : part;
        }
        default -> skip();
      }
    }
    return tokens;
  }

  private void limits() throws IOException {
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "five_hour" -> fiveHour = window();
        case "seven_day" -> sevenDay = window();
        default -> skip();
      }
    }
  }

  private @Nullable Reported window() throws IOException {
    Double percent = null;
    long resetsAt = 0;
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "used_percentage" -> percent = anyNumber();
        case "resets_at" -> resetsAt = moment();
        default -> skip();
      }
    }
    Reported reported = percent == null ? null : Reported.of(percent, resetsAt);
    impossible |= reported == null && percent != null && resetsAt > 0;
    return reported;
  }

  private void cache() throws IOException {
    long expiresAt = 0;
    long lifeMillis = 0;
    Double recache = null;
    boolean object = enter();
    while (object && field()) {
      switch (json.name()) {
        case "expires_at" -> expiresAt = moment();
        case "ttl" -> lifeMillis = life(text());
        case "recache_tokens_if_cold" -> recache = number();
        default -> skip();
      }
    }
    if (expiresAt > 0 || lifeMillis > 0 || recache != null) {
      cache = new CacheClock(expiresAt, lifeMillis, recache == null ? -1 : recache.longValue());
    }
  }

  private static long life(String word) {
    return switch (word) {
      case "5m" -> 5 * MINUTE;
      case "1h" -> 60 * MINUTE;
      default -> 0;
    };
  }

  /// Whether the object at hand has another field; its value comes next.
  private boolean field() throws IOException {
    return json.next() == JsonToken.NAME;
  }

  /// Enters the value that comes next if it is an object, else passes it.
  private boolean enter() throws IOException {
    if (json.next() == JsonToken.OBJECT) {
      return true;
    }
    json.skip();
    return false;
  }

  private void skip() throws IOException {
    json.next();
    json.skip();
  }

  /// The text that comes next; empty for anything else.
  private String text() throws IOException {
    if (json.next() == JsonToken.TEXT) {
      return json.text();
    }
    json.skip();
    return "";
  }

  /// The number that comes next; null for a negative one and for anything else.
  private @Nullable Double number() throws IOException {
    Double number = anyNumber();
    return number != null && number >= 0 ? number : null;
  }

  private @Nullable Double anyNumber() throws IOException {
    if (json.next().isNumber()) {
      double number = json.number();
      return Double.isFinite(number) ? number : null;
    }
    json.skip();
    return null;
  }

  /// The moment that comes next, in seconds or milliseconds since 1970 or in ISO-8601; 0 if it is
  /// none.
  private long moment() throws IOException {
    JsonToken token = json.next();
    if (token.isNumber()) {
      double number = json.number();
      return number > 0 && number < LAST_MOMENT
          ? (long) (number < FIRST_MILLIS ? number * 1000 : number)
          : 0;
    }
    if (token == JsonToken.TEXT) {
      long millis = IsoTime.millis(json.text());
      return millis == IsoTime.UNREADABLE ? 0 : Math.max(0, millis);
    }
    json.skip();
    return 0;
  }
}
