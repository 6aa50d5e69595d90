package dev.wick.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wick.budget.Threshold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file under reading, and the list of what is wrong in it. A value that does not fit is named
/// with its place and passed over.
record Source(Path file, JsonParser json, List<String> notices) {

  /// Names something wrong at the place just read.
  void notice(String what) {
    notices.add(file + ":" + json.currentTokenLocation().getLineNr() + ": " + what);
  }

  /// The text at hand; null, after a notice, if it is none.
  @Nullable String text(String key, String wanted) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    wrong(key, wanted);
    return null;
  }

  /// The number at hand; null, after a notice, if it is none.
  @Nullable Double number(String key) throws IOException {
    if (json.currentToken() != null && json.currentToken().isNumeric()) {
      return json.getDoubleValue();
    }
    wrong(key, "a number");
    return null;
  }

  /// The flag at hand; null, after a notice, if it is none.
  @Nullable Boolean flag(String key) throws IOException {
    if (json.currentToken() != null && json.currentToken().isBoolean()) {
      return json.getBooleanValue();
    }
    wrong(key, "true or false");
    return null;
  }

  /// What 100 % is: a number above 0, `p90` or `max`; null, after a notice, if it is none of them.
  Threshold.@Nullable Goal goal(String key) throws IOException {
    JsonToken token = json.currentToken();
    if (token != null && token.isNumeric()) {
      double value = json.getDoubleValue();
      if (value > 0 && Double.isFinite(value)) {
        return new Threshold.Goal.Fixed(value);
      }
    } else if (token == JsonToken.VALUE_STRING) {
      switch (json.getText()) {
        case "p90" -> {
          return new Threshold.Goal.P90();
        }
        case "max" -> {
          return new Threshold.Goal.Max();
        }
        default -> {}
      }
    }
    wrong(key, "a number above 0, \"p90\" or \"max\"");
    return null;
  }

  /// A goal that may be switched off with null; the one that holds already if it is wrong.
  Threshold.@Nullable Goal goalOrNull(String key, Threshold.@Nullable Goal base)
      throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    Threshold.Goal goal = goal(key);
    return goal == null ? base : goal;
  }

  private void wrong(String key, String wanted) throws IOException {
    notice(key + " has to be " + wanted);
    json.skipChildren();
  }
}
