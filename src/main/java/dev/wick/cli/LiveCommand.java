package dev.wick.cli;

import dev.wick.config.Settings;
import dev.wick.live.ColorDepth;
import dev.wick.live.LiveOptions;
import dev.wick.live.LiveView;
import dev.wick.live.Theme;
import dev.wick.live.demo.Demo;
import java.io.IOException;

/// `live`: the terminal view; without a terminal, what `now` prints.
final class LiveCommand {
  private static final int REAL_TIME = 1;

  private LiveCommand() {}

  static int run(Inquiry inquiry) throws IOException {
    boolean demo = inquiry.arguments().has(Switch.DEMO);
    if (inquiry.surroundings().terminals().interactive()) {
      return demo ? Demo.run(options(inquiry)) : LiveView.run(options(inquiry));
    }
    if (demo) {
      throw new IOException("the demo needs a terminal to draw on and to hear keys from");
    }
    return NowCommand.run(inquiry);
  }

  /// What the view needs to know of the command line and of the world.
  static LiveOptions options(Inquiry inquiry) throws IOException {
    Surroundings surroundings = inquiry.surroundings();
    return new LiveOptions(
        inquiry.roots(),
        inquiry.rules(),
        inquiry.prices(),
        inquiry.mode(),
        inquiry.clock(),
        inquiry.until(),
        REAL_TIME,
        Intake.WORKERS,
        surroundings.home().toString(),
        Settings.userFile(surroundings.environment(), surroundings.home()),
        Theme.of(surroundings.environment()),
        inquiry.look().colour() ? ColorDepth.of(surroundings.environment()) : ColorDepth.NONE,
        inquiry.look().ascii());
  }
}
