package dev.wick.cli;

import dev.wick.transcript.Progress;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// One line on the terminal that says how far the reading is, and goes when it is done. Readings
/// that take no time never show it. Thread-safe.
final class ProgressLine {
  /// What takes less needs no explanation.
  private static final long PATIENCE_NANOS = 500_000_000;

  private static final long REDRAW_NANOS = 100_000_000;
  private static final String TO_LINE_START_AND_ERASE = "\r\u001b[K";

  private final @Nullable PrintStream terminal;

  // Guarded by this.
  private long next = System.nanoTime() + PATIENCE_NANOS;
  private boolean shown;

  private ProgressLine(@Nullable PrintStream terminal) {
    this.terminal = terminal;
  }

  /// The line on standard error; one that never shows where that is no terminal.
  static ProgressLine of(Surroundings surroundings) {
    return new ProgressLine(surroundings.terminals().err() ? surroundings.err() : null);
  }

  synchronized void show(Progress progress) {
    if (terminal == null || progress.done() || System.nanoTime() - next < 0) {
      return;
    }
    next = System.nanoTime() + REDRAW_NANOS;
    shown = true;
    long percent = progress.bytes() == 0 ? 0 : 100 * progress.bytesRead() / progress.bytes();
    terminal.print(
        TO_LINE_START_AND_ERASE
            + "reading "
            + progress.filesRead()
            + " of "
            + progress.files()
            + " transcripts, "
            + percent
            + "%");
    terminal.flush();
  }

  synchronized void erase() {
    if (terminal != null && shown) {
      terminal.print(TO_LINE_START_AND_ERASE);
      terminal.flush();
    }
  }
}
