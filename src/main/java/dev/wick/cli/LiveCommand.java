package dev.wick.cli;

import dev.wick.config.Settings;
import dev.wick.live.Alarm;
import dev.wick.live.Appearance;
import dev.wick.live.ColorDepth;
import dev.wick.live.LiveOptions;
import dev.wick.live.LiveView;
import dev.wick.live.Theme;
import dev.wick.live.Themes;
import dev.wick.live.demo.Demo;
import dev.wick.live.terminal.Dialect;
import dev.wick.live.terminal.LineSettings;
import dev.wick.live.terminal.Toast;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `live`: the terminal view; without a terminal, what `now` prints.
final class LiveCommand {
  private static final int REAL_TIME = 1;

  private LiveCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    boolean demo = inquiry.arguments().has(Switch.DEMO);
    Surroundings surroundings = inquiry.surroundings();
    boolean drawable = Dialect.of(surroundings.environment()) != Dialect.LINES;
    if (surroundings.terminals().interactive() && drawable) {
      LineSettings settings = LineSettings.ask();
      LiveOptions options = options(inquiry);
      PrintStream before = System.err;
      HeldStream held = new HeldStream();
      System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
      try {
        return demo ? Demo.run(options, settings) : LiveView.run(options, settings);
      } finally {
        System.setErr(before);
        held.release(before);
      }
    }
    if (demo) {
      throw new IOException("the demo needs a terminal to draw on and to hear keys from");
    }
    if (!drawable && surroundings.terminals().interactive()) {
      surroundings.say(
          "TERM="
              + surroundings.variable("TERM")
              + " cannot show the live view; this is 'wick now'");
    }
    return NowCommand.run(inquiry);
  }

  /// What the view needs to know of the command line and of the world.
  static LiveOptions options(Inquiry inquiry) throws IOException, UsageException {
    Surroundings surroundings = inquiry.surroundings();
    return new LiveOptions(
        inquiry.roots(),
        inquiry.rules(),
        inquiry.prices(),
        inquiry.mode(),
        inquiry.clock(),
        inquiry.until(),
        inquiry.arguments().has(Switch.NO_HISTORY) ? null : surroundings.folders().ownData(),
        REAL_TIME,
        Intake.WORKERS,
        surroundings.home().toString(),
        Settings.userFile(surroundings.environment(), surroundings.home()),
        inquiry.pinboard(),
        appearance(inquiry),
        surroundings.folders().ownState(),
        Dialect.of(surroundings.environment()),
        titled(inquiry),
        alarm(inquiry));
  }

  /// What was so at another time is told to nobody.
  private static Alarm alarm(Inquiry inquiry) {
    Map<String, String> environment = inquiry.surroundings().environment();
    return inquiry.lookBack() != null
        ? Alarm.NONE
        : new Alarm(
            inquiry.settings().watchers(),
            inquiry.settings().notices(),
            environment,
            Toast.of(environment));
  }

  private static boolean titled(Inquiry inquiry) {
    // GNU screen has no stack of titles: what was there before could not be put back.
    boolean restorable = inquiry.surroundings().variable("STY").isEmpty();
    return restorable && inquiry.settings().title() && !inquiry.arguments().has(Switch.NO_TITLE);
  }

  /// The theme asked for, else that of the settings, else one that suits the terminal. A name in
  /// the settings that is wrong must not keep the view from opening.
  ///
  /// @throws UsageException if the theme asked for is none, or its file is wrong
  private static Appearance appearance(Inquiry inquiry) throws IOException, UsageException {
    Surroundings surroundings = inquiry.surroundings();
    Map<String, String> environment = surroundings.environment();
    Themes themes =
        new Themes(
            surroundings.installation().resolve("config").resolve("themes"),
            Settings.userThemes(environment, surroundings.home()));
    String asked = inquiry.arguments().text(Switch.THEME);
    String name = asked == null ? inquiry.settings().theme() : asked;
    Theme theme =
        name.equals(Themes.AUTO) ? null : theme(themes, name, asked != null, surroundings);
    return new Appearance(
        themes,
        theme == null ? themes.load(Themes.suiting(environment)) : theme,
        theme == null,
        asked != null,
        inquiry.look().colour() ? ColorDepth.of(environment) : ColorDepth.NONE,
        inquiry.look().ascii());
  }

  private static @Nullable Theme theme(
      Themes themes, String name, boolean asked, Surroundings surroundings) throws UsageException {
    try {
      return themes.load(name);
    } catch (IOException e) {
      if (asked) {
        throw new UsageException(Switch.THEME + ": " + e.getMessage());
      }
      surroundings.say("theme in the settings: " + e.getMessage());
      return null;
    }
  }
}
