package dev.wick.config;

import dev.wick.budget.Level;
import dev.wick.budget.Threshold;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file under reading, and the list of what is wrong in it. A value that does not fit is named
/// with its place and passed over.
record Source(Path file, JsonReader json, List<String> notices) {

  /// Names something wrong at the place just read.
  void notice(String what) {
    notices.add(file + ":" + json.line() + ": " + what);
  }

  /// The text at hand; null, after a notice, if it is none.
  @Nullable String text(String key, String wanted) throws IOException {
    if (json.token() == JsonToken.TEXT) {
      return json.text();
    }
    wrong(key, wanted);
    return null;
  }

  /// The number at hand; null, after a notice, if it is none.
  @Nullable Double number(String key) throws IOException {
    if (json.token().isNumber()) {
      return json.number();
    }
    wrong(key, "a number");
    return null;
  }

  /// The flag at hand; null, after a notice, if it is none.
  @Nullable Boolean flag(String key) throws IOException {
    if (json.token().isFlag()) {
      return json.token() == JsonToken.TRUE;
    }
    wrong(key, "true or false");
    return null;
  }

  /// The whole number at hand; null, after a notice, if it is none between two.
  @Nullable Integer whole(String key, int least, int most) throws IOException {
    if (json.token() == JsonToken.WHOLE && json.number() >= least && json.number() <= most) {
      return (int) json.number();
    }
    wrong(key, "a whole number between " + least + " and " + most);
    return null;
  }

  /// The texts of the list at hand; null, after a notice, if it is no list of texts.
  @Nullable List<String> texts(String key) throws IOException {
    boolean fits = json.token() == JsonToken.LIST;
    List<String> texts = new ArrayList<>();
    if (fits) {
      while (json.next() != JsonToken.LIST_END) {
        if (json.token() == JsonToken.TEXT) {
          texts.add(json.text());
        } else {
          fits = false;
          json.skip();
        }
      }
    } else {
      json.skip();
    }
    if (!fits) {
      notice(key + " has to be a list of texts: [\"…\", …]");
    }
    return fits ? texts : null;
  }

  /// The secret at hand: a text, or where one is to be found; null, after a notice, if it is none.
  /// What stands in its place is not repeated.
  @Nullable Secret secret(String key) throws IOException {
    if (json.token() == JsonToken.TEXT && !json.text().isBlank()) {
      return new Secret.Plain(json.text().strip());
    }
    Secret secret = null;
    if (json.token() == JsonToken.OBJECT) {
      while (json.next() == JsonToken.NAME) {
        String place = json.name();
        if (json.next() == JsonToken.TEXT && !json.text().isBlank()) {
          secret = found(place, json.text());
        }
        json.skip();
      }
    }
    if (secret == null) {
      wrong(key, "a text, {\"env\": \"NAME\"} or {\"file\": \"path\"}");
    }
    return secret;
  }

  private @Nullable Secret found(String place, String where) {
    try {
      return switch (place) {
        case "env" -> new Secret.Variable(where);
        case "file" -> new Secret.InFile(path(where));
        default -> null;
      };
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /// The file whose path is at hand; null, after a notice, if it is none.
  @Nullable TextFile textFile(String key) throws IOException {
    String where = text(key, "the path of a file");
    try {
      return where == null ? null : new TextFile(path(where));
    } catch (InvalidPathException e) {
      wrong(key, "the path of a file");
      return null;
    }
  }

  /// A path is meant from the folder of the settings, or from the user's home.
  private Path path(String where) {
    return where.startsWith("~") ? Path.of(where) : file.resolveSibling(where);
  }

  /// Enters the object at hand.
  ///
  /// @return false, after a notice, if it is none
  boolean object(String key) throws IOException {
    if (json.token() == JsonToken.OBJECT) {
      return true;
    }
    wrong(key, "an object: { … }");
    return false;
  }

  /// Names the key just read as one that nobody knows, and passes over its value.
  void unknown(String place, List<String> known) throws IOException {
    String key = json.name();
    notice("unknown key '" + place + key + "'" + Spelling.hint(key, known));
    json.skip();
  }

  /// What 100 % is: a number above 0, `p90` or `max`; null, after a notice, if it is none of them.
  Threshold.@Nullable Goal goal(String key) throws IOException {
    JsonToken token = json.token();
    if (token.isNumber()) {
      double value = json.number();
      if (value > 0 && Double.isFinite(value)) {
        return new Threshold.Goal.Fixed(value);
      }
    } else if (token == JsonToken.TEXT) {
      switch (json.text()) {
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

  /// The level at hand; null, after a notice, if it is none.
  @Nullable Level level(String key) throws IOException {
    String word = text(key, "\"warning\", \"alert\" or \"critical\"");
    List<String> words = new ArrayList<>();
    for (Level level : Level.values()) {
      words.add(level.word());
      if (level.word().equals(word)) {
        return level;
      }
    }
    if (word != null) {
      notice(
          key
              + " has to be one of "
              + String.join(", ", words)
              + ", not '"
              + word
              + "'"
              + Spelling.hint(word, words));
    }
    return null;
  }

  /// A goal that may be switched off with null; the one that holds already if it is wrong.
  Threshold.@Nullable Goal goalOrNull(String key, Threshold.@Nullable Goal base)
      throws IOException {
    if (json.token() == JsonToken.NULL) {
      return null;
    }
    Threshold.Goal goal = goal(key);
    return goal == null ? base : goal;
  }

  private void wrong(String key, String wanted) throws IOException {
    notice(key + " has to be " + wanted);
    json.skip();
  }
}
