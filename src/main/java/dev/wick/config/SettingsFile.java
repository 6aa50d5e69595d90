package dev.wick.config;

import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.json.JsonFault;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import dev.wick.price.CostMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One settings file, read once over the settings that hold without it. For one thread.
///
/// Streaming, not data binding: that would cost every command 70 ms.
final class SettingsFile {
  private static final List<String> KEYS =
      List.of(
          "$schema",
          "theme",
          "title",
          "timezone",
          "mode",
          "burnWindowMinutes",
          "tokenLimit",
          "costLimit",
          "thresholds",
          "watchers",
          "notices",
          "daily_limit",
          "monthly_limit",
          "alerts",
          "notifications");
  private static final double MOST_MINUTES = 300;

  private final Source source;
  private final Map<String, Integer> lines;
  private String theme;
  private boolean title;
  private @Nullable String zone;
  private CostMode mode;
  private Duration burnWindow;
  private Threshold.@Nullable Goal tokenLimit;
  private Threshold.@Nullable Goal costLimit;
  private List<Threshold> thresholds;
  private Watchers watchers;
  private final NoticeReader notices;
  private final ForeignBudget foreign;

  private SettingsFile(Source source, Settings base, Map<String, Integer> lines) {
    this.source = source;
    this.lines = lines;
    theme = base.theme();
    title = base.title();
    zone = base.zone();
    mode = base.mode();
    burnWindow = base.burnWindow();
    tokenLimit = base.tokenLimit();
    costLimit = base.costLimit();
    thresholds = base.thresholds();
    watchers = base.watchers();
    notices = new NoticeReader(source, base.notices());
    foreign = new ForeignBudget(source);
  }

  /// The settings of a file over others; the others alone where the file does not exist.
  static Settings read(Path file, Settings base, List<String> notices) {
    return read(file, base, notices, new HashMap<>());
  }

  /// The same.
  ///
  /// @param lines gets the line of each key that the file has and that is right
  static Settings read(Path file, Settings base, List<String> notices, Map<String, Integer> lines) {
    try {
      JsonReader json = JsonReader.ofHandwritten(Files.readAllBytes(file));
      SettingsFile settings = new SettingsFile(new Source(file, json, notices), base, lines);
      try {
        settings.read();
      } catch (JsonFault e) {
        settings.source.notice(
            e.endsTooEarly()
                ? "ends too early: a closing bracket or quote is missing"
                : "is no JSON from here on; what follows is left out");
      }
      return settings.settings();
    } catch (NoSuchFileException e) {
      return base;
    } catch (IOException e) {
      notices.add(file + " cannot be read: " + e.getMessage());
      return base;
    }
  }

  private Settings settings() {
    return new Settings(
        theme,
        title,
        zone,
        mode,
        burnWindow,
        tokenLimit,
        costLimit,
        foreign.behind(thresholds),
        watchers,
        notices.settings());
  }

  private void read() throws IOException {
    JsonReader json = source.json();
    if (json.next() != JsonToken.OBJECT) {
      source.notice("has to be an object: { … }");
      return;
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      if (KEYS.contains(key)) {
        int line = json.line();
        int faults = source.notices().size();
        json.next();
        value(key);
        if (source.notices().size() == faults) {
          lines.put(key, line);
        }
      } else {
        source.notice("unknown key '" + key + "'" + Spelling.hint(key, KEYS));
        json.next();
        json.skip();
      }
    }
  }

  private void value(String key) throws IOException {
    switch (key) {
      case "$schema" -> source.json().skip(); // for editors
      case "theme" -> theme();
      case "title" -> title();
      case "timezone" -> zone();
      case "mode" -> mode();
      case "burnWindowMinutes" -> burnWindow();
      case "tokenLimit" -> tokenLimit = source.goalOrNull(key, tokenLimit);
      case "costLimit" -> costLimit = source.goalOrNull(key, costLimit);
      case "thresholds" -> thresholds = new ThresholdList(source).read(thresholds);
      case "watchers" -> watchers = new WatcherReader(source).read(watchers);
      case "notices" -> notices.read();
      case "daily_limit" -> foreign.dailyLimit();
      case "monthly_limit" -> foreign.monthlyLimit();
      case "alerts" -> foreign.alerts();
      case "notifications" -> notices.readForeign();
      default -> throw new IllegalStateException("no such key: " + key);
    }
  }

  private void theme() throws IOException {
    String name = source.text("theme", "a text such as \"dark\"");
    if (name != null) {
      theme = name;
    }
  }

  private void title() throws IOException {
    Boolean wanted = source.flag("title");
    if (wanted != null) {
      title = wanted;
    }
  }

  private void zone() throws IOException {
    String name = source.text("timezone", "a text such as \"Europe/Berlin\"");
    if (name != null) {
      zone = name.equals("local") ? null : name;
    }
  }

  private void mode() throws IOException {
    String name = source.text("mode", "\"auto\", \"calculate\" or \"display\"");
    if (name == null) {
      return;
    }
    for (CostMode known : CostMode.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
        mode = known;
        return;
      }
    }
    source.notice("mode has to be \"auto\", \"calculate\" or \"display\", not \"" + name + "\"");
  }

  private void burnWindow() throws IOException {
    Double minutes = source.number("burnWindowMinutes");
    if (minutes == null) {
      return;
    }
    if (minutes < 1 || minutes > MOST_MINUTES) {
      source.notice("burnWindowMinutes has to be between 1 and 300");
    } else {
      burnWindow = Duration.ofSeconds(Math.round(minutes * 60));
    }
  }
}
