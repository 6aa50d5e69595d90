package dev.wick.format;

import dev.wick.budget.Level;
import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.config.MailSettings;
import dev.wick.config.NoticeSettings;
import dev.wick.config.Secret;
import dev.wick.config.Settings;
import dev.wick.config.SettingsOrigin;
import dev.wick.config.TextFile;
import dev.wick.window.official.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The settings in force in words, and where each comes from. A secret is told by its place.
public final class SettingsRows {
  private static final String OWN = "wick's own";
  private static final int VALUE = 24;

  private final List<Row> rows = new ArrayList<>();

  /// @param from where the value comes from
  private record Row(String key, String value, String from) {}

  /// @param origin the settings and the user's file
  public SettingsRows(SettingsOrigin origin) {
    Settings settings = origin.settings();
    add(origin, "theme", settings.theme());
    add(origin, "title", word(settings.title()));
    add(origin, "timezone", settings.zone() == null ? "local" : settings.zone());
    add(origin, "mode", settings.mode().name().toLowerCase(Locale.ROOT));
    add(origin, "burnWindowMinutes", plain(settings.burnWindow().toSeconds() / 60.0));
    add(origin, "tokenLimit", goal(settings.tokenLimit()));
    add(origin, "costLimit", goal(settings.costLimit()));
    List<Threshold> thresholds = settings.thresholds();
    if (thresholds.isEmpty()) {
      add(origin, "thresholds", "none");
    }
    for (Threshold threshold : thresholds) {
      add(origin, "thresholds", threshold(threshold));
    }
    watchers(origin, settings.watchers());
    notices(origin, settings.notices());
    for (String key : origin.foreignKeys()) {
      add(origin, key, "as another tool has it");
    }
  }

  /// Adds what comes from elsewhere than from a file.
  public SettingsRows and(String key, String value, String from) {
    rows.add(new Row(key, Cells.clean(value), from));
    return this;
  }

  /// Draws the table.
  public void draw(Page page) {
    List<Table.Line> lines = new ArrayList<>(rows.size());
    String above = "";
    for (Row row : rows) {
      String key = row.key().equals(above) ? "" : row.key();
      above = row.key();
      Tone tone = row.from().equals(OWN) ? Tone.DIM : Tone.BODY;
      lines.add(new Table.Line(tone, false, List.of(key, row.value(), row.from())));
    }
    new Table(
            List.of(
                Column.label("Setting", 0),
                Column.text("Value", 0, VALUE),
                Column.text("From", 1, VALUE)),
            lines)
        .draw(page);
  }

  /// Writes them as a JSON document.
  public void write(Writer out) throws IOException {
    try (JsonDocument json = new JsonDocument(out)) {
      json.list(
          "settings",
          () -> {
            for (Row row : rows) {
              json.element(
                  () -> {
                    json.text("key", row.key());
                    json.text("value", row.value());
                    json.text("from", row.from());
                  });
            }
          });
    }
  }

  private void add(SettingsOrigin origin, String name, String value) {
    int dot = name.indexOf('.');
    Integer line = origin.lines().get(dot < 0 ? name : name.substring(0, dot));
    and(name, value, line == null ? OWN : origin.userFile() + ":" + line);
  }

  private void watchers(SettingsOrigin origin, Watchers watchers) {
    add(origin, "watchers.runaway", factor(watchers.runaway()));
    add(origin, "watchers.jump", factor(watchers.jump()));
    double cold = watchers.coldCacheSeconds();
    add(origin, "watchers.coldCache", cold == 0 ? "no" : plain(cold) + " s before");
    List<String> models = watchers.expectedModels();
    add(origin, "watchers.expectedModels", models.isEmpty() ? "all" : String.join(", ", models));
  }

  private void notices(SettingsOrigin origin, NoticeSettings notices) {
    add(origin, "notices.least", notices.least().word());
    add(origin, "notices.bell", word(notices.bell()));
    add(origin, "notices.terminal", word(notices.terminal()));
    add(origin, "notices.desktop", word(notices.desktop()));
    List<String> command = notices.command();
    add(origin, "notices.command", command.isEmpty() ? "none" : String.join(" ", command));
    add(origin, "notices.webhook", place(notices.webhook()));
    MailSettings mail = notices.mail();
    add(
        origin,
        "notices.mail",
        mail == null
            ? "none"
            : "to "
                + mail.to()
                + " by "
                + mail.host()
                + ":"
                + mail.port()
                + ", password: "
                + place(mail.password()));
    add(origin, "notices.trust", certificates(notices.trust()));
  }

  private static String certificates(@Nullable TextFile trust) {
    return "Java's own" + (trust == null ? "" : " and those in " + trust.path());
  }

  private static String period(Threshold.Period period) {
    return switch (period) {
      case FIVE_HOUR -> LimitText.name(Kind.FIVE_HOUR);
      case SEVEN_DAY -> LimitText.name(Kind.SEVEN_DAY);
      case BLOCK, HOUR, DAY, WEEK, MONTH, SESSION -> ThresholdText.word(period);
    };
  }

  private static String threshold(Threshold threshold) {
    StringBuilder text = new StringBuilder(threshold.name()).append(": ");
    text.append(ThresholdText.word(threshold.measure()).replace('_', ' '));
    text.append(" of each ").append(period(threshold.period()));
    text.append(", ").append(goal(threshold.goal()));
    text.append(", levels");
    for (int level : threshold.levels()) {
      text.append(' ').append(level);
    }
    text.append(threshold.predict() ? "" : ", not predicted");
    Level least = threshold.least();
    text.append(least == null ? "" : ", told from " + least.word() + " on");
    text.append(threshold.project() == null ? "" : ", project " + threshold.project());
    text.append(threshold.model() == null ? "" : ", model " + threshold.model());
    return text.toString();
  }

  private static String goal(Threshold.@Nullable Goal goal) {
    if (goal == null) {
      return "none";
    }
    return switch (goal) {
      case Threshold.Goal.Fixed fixed -> plain(fixed.value());
      case Threshold.Goal.P90 _ -> "p90";
      case Threshold.Goal.Max _ -> "max";
    };
  }

  private static String factor(double factor) {
    return factor == 0 ? "no" : "× " + plain(factor);
  }

  private static String place(@Nullable Secret secret) {
    return secret == null ? "none" : secret.place();
  }

  private static String word(boolean flag) {
    return flag ? "yes" : "no";
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
