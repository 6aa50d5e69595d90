package dev.wick.notice;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// The desktop's own notices: `notify-send` on Linux, `osascript` on macOS.
final class DesktopChannel implements Channel {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final boolean mac;

  /// @param system the operating system, as `os.name` has it
  DesktopChannel(String system) {
    this.mac = system.startsWith("Mac");
  }

  @Override
  public String name() {
    return "desktop";
  }

  @Override
  public void send(Notice notice) throws IOException, InterruptedException {
    new CommandChannel(name(), command(notice), PATIENCE).send(notice);
  }

  /// The text is an argument of its own everywhere: none of it is run.
  List<String> command(Notice notice) {
    return mac
        ? List.of(
            "osascript",
            "-e",
            "on run argv",
            "-e",
            "display notification (item 2 of argv) with title (item 1 of argv)",
            "-e",
            "end run",
            notice.title(),
            notice.text())
        : List.of("notify-send", "--app-name=wick", "--", notice.title(), notice.text());
  }
}
