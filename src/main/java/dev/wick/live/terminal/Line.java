package dev.wick.live.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The line to the process's terminal: its settings, which have to be as before in the end, and its
/// size.
class Line {
  private static final TerminalSize USUAL_SIZE = new TerminalSize(80, 24);

  /// What was set before.
  interface Settings {
    /// Waits until it is known.
    ///
    /// @return in the form that stty takes
    String await() throws IOException;
  }

  private final Settings found;
  private final AtomicBoolean sizeKnown = new AtomicBoolean();
  private volatile TerminalSize size = USUAL_SIZE;
  private volatile @Nullable String before;
  private volatile boolean taken;

  Line(Settings found) {
    this.found = found;
  }

  /// Remembers the settings.
  void save() throws IOException {
    before = found.await();
  }

  /// Has keys come one by one, unseen, and none of them made a signal: Ctrl-\ would print a thread
  /// dump over the picture, Ctrl-S freeze it. One stty where Lanterna takes four, and the size with
  /// it.
  void take() throws IOException {
    sizeKnown.set(true);
    size =
        size(
            stty("size", "-icanon", "-echo", "-ixon", "-isig", "-iexten", "min", "1", "time", "0"));
    taken = true;
  }

  /// Puts the settings back; nothing, if that is done or the line is the shell's.
  void giveBack() throws IOException {
    String settings = before;
    if (taken && settings != null && !isShells()) {
      taken = false;
      String ignored = stty(settings);
    }
  }

  /// The terminal's size; stty is asked only where it may have changed.
  TerminalSize size() throws IOException {
    if (!sizeKnown.getAndSet(true)) {
      size = size(stty("size"));
    }
    return size;
  }

  /// Has something done when the size may be another. Several changes that come before anyone asks
  /// are one.
  void onSizeChange(Runnable deed) {
    hearSizeChange(
        () -> {
          if (sizeKnown.getAndSet(false)) {
            deed.run();
          }
        });
  }

  void hearShell(Runnable onStop, Runnable onContinue) {
    Job.hear(onStop, onContinue);
  }

  void hearSizeChange(Runnable deed) {
    Signals.on("WINCH", deed);
  }

  /// Whether the shell has the line, because the process is in the background.
  boolean isShells() throws IOException {
    return Job.place() == Job.Place.BACKGROUND;
  }

  String stty(String... words) throws IOException {
    return Stty.run(words);
  }

  private static TerminalSize size(String rowsAndColumns) {
    int space = rowsAndColumns.indexOf(' ');
    int rows = Integer.parseInt(rowsAndColumns.substring(0, space));
    int columns = Integer.parseInt(rowsAndColumns.substring(space + 1));
    // A serial line does not know.
    return rows > 0 && columns > 0 ? new TerminalSize(columns, rows) : USUAL_SIZE;
  }
}
