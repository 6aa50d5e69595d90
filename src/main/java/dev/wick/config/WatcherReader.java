package dev.wick.config;

import dev.wick.budget.Watchers;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.util.List;

/// What to look out for besides thresholds, as a settings file tells it under `watchers`.
final class WatcherReader {
  private static final List<String> KEYS =
      List.of("runaway", "jump", "coldCache", "expectedModels");

  private final Source source;
  private final JsonReader json;

  WatcherReader(Source source) {
    this.source = source;
    json = source.json();
  }

  /// Reads the object at hand.
  ///
  /// @param base what holds where it says nothing
  Watchers read(Watchers base) throws IOException {
    if (!source.object("watchers")) {
      return base;
    }
    double runaway = base.runaway();
    double jump = base.jump();
    double coldCache = base.coldCacheSeconds();
    List<String> models = base.expectedModels();
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      json.next();
      switch (key) {
        case "runaway" -> runaway = figure(key, runaway, 1);
        case "jump" -> jump = figure(key, jump, 1);
        case "coldCache" -> coldCache = figure(key, coldCache, 0);
        case "expectedModels" -> {
          List<String> named = source.texts("watchers.expectedModels");
          models = named == null ? models : named;
        }
        default -> source.unknown("watchers.", KEYS);
      }
    }
    return new Watchers(runaway, jump, coldCache, models);
  }

  /// A number above another, or 0 for `false`.
  private double figure(String key, double before, double above) throws IOException {
    if (json.token() == JsonToken.FALSE) {
      return 0;
    }
    if (json.token().isNumber()) {
      double number = json.number();
      if (number > above && Double.isFinite(number)) {
        return number;
      }
    } else {
      json.skip();
    }
    source.notice("watchers." + key + " has to be a number above " + (int) above + ", or false");
    return before;
  }
}
