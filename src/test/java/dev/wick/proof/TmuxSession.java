package dev.wick.proof;

import dev.wick.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A shell in a terminal of its own, on a tmux server of its own.
final class TmuxSession implements AutoCloseable {

  /// A bound for what never comes; what comes takes a second or two on a busy machine.
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private static final long LOOK_AGAIN_NANOS = 50_000_000L;

  private final Path folder;
  private final Map<String, String> environment;
  private final String socket;

  private TmuxSession(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
    this.socket = folder.resolve("tmux.socket").toString();
  }

  /// Whether tmux is there to test with.
  static boolean possible() {
    try {
      return Run.of(Path.of("."), Map.of(), List.of("tmux", "-V")).exit() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Opens a terminal with a shell that waits at its prompt.
  ///
  /// @param folder an empty folder for the session's own things, where the shell begins
  static TmuxSession open(int columns, int rows, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    TmuxSession session = new TmuxSession(folder, environment);
    session.tmux(
        "-f",
        "/dev/null",
        "new-session",
        "-d",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        "env PS1='ready$ ' HISTFILE= bash --norc --noprofile");
    session.await("the prompt", screen -> screen.contains("ready$"));
    return session;
  }

  /// Types a line for the shell.
  void line(String text) throws IOException, InterruptedException {
    tmux("send-keys", "-l", text);
    tmux("send-keys", "Enter");
  }

  /// Presses keys by the names that tmux gives them: `q`, `C-c`, `Enter`.
  void press(String... keys) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    tmux(words.toArray(String[]::new));
  }

  /// Sends bytes as the terminal would, which no key stands for: of the mouse, of a paste.
  void send(String bytes) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("send-keys", "-H"));
    for (byte b : bytes.getBytes(StandardCharsets.UTF_8)) {
      words.add(HexFormat.of().toHexDigits(b));
    }
    tmux(words.toArray(String[]::new));
  }

  /// From now on all that programs write to the terminal goes to a file, too.
  void record(Path file) throws IOException, InterruptedException {
    tmux("pipe-pane", "exec cat > '" + file + "'");
  }

  /// The terminal's title.
  String title() throws IOException, InterruptedException {
    return tmux("display-message", "-p", "#{pane_title}").strip();
  }

  void resize(int columns, int rows) throws IOException, InterruptedException {
    tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  /// What the terminal shows, without colours.
  String screen() throws IOException, InterruptedException {
    return tmux("capture-pane", "-p");
  }

  /// What the terminal shows, with the codes of colours.
  String colouredScreen() throws IOException, InterruptedException {
    return tmux("capture-pane", "-p", "-e");
  }

  /// Whether the other screen is on, the cursor shown, and the mouse heard: `0 1 0` in a shell.
  String modes() throws IOException, InterruptedException {
    return tmux("display-message", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
        .strip();
  }

  /// The process id of the shell.
  long shell() throws IOException, InterruptedException {
    return Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
  }

  /// Waits until the screen shows something.
  ///
  /// @return the screen that does
  /// @throws AssertionError with the last screen, if it never does
  String await(String what, Predicate<String> shown) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    String screen = screen();
    while (!shown.test(screen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + " on\n" + screen);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      screen = screen();
    }
    return screen;
  }

  private String tmux(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket));
    command.addAll(List.of(words));
    Run run = Run.of(folder, environment, command);
    if (run.exit() != 0) {
      throw new IOException(command + ": " + run.err());
    }
    return run.out();
  }

  @Override
  public void close() throws IOException {
    try {
      tmux("kill-server");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
