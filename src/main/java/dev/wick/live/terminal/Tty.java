package dev.wick.live.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Lanterna's UnixTerminal with its sharp edges off: one write for a frame instead of one for each
/// cell, frames between the marks of synchronized output, two runs of stty at the start instead of
/// five, no question that anybody waits for, and a way to give the terminal back for a while.
///
/// What it sends: what takes the terminal, at once with the first frame; frames; what gives the
/// terminal back. Not a byte lies between.
public class Tty extends UnixTerminal {
  /// Rings the bell.
  public static final String BELL = "\u0007";

  /// A terminal without another screen to go back to keeps an empty one, not the last frame.
  private static final String ERASE = "\u001b[0m\u001b[2J\u001b[H";

  /// Who writes has the lock; if the terminal takes nothing any more, for ever.
  private static final long PATIENCE_SECONDS = 1;

  private final ReentrantLock lock;
  private final Line line;
  private final Wire wire;
  private final Answers answers;
  private final Modes modes;
  private boolean cursorHidden;

  /// Whether the terminal is wick's; where it is not, nothing is sent.
  private volatile boolean open;

  /// A terminal over two streams.
  Tty(Line line, Typing typing, Answers answers, Wire wire, Charset charset, Dialect dialect)
      throws IOException {
    lock = new ReentrantLock();
    modes = new Modes(dialect);
    this.line = line;
    this.wire = wire;
    this.answers = answers;
    super(typing, wire, charset, CtrlCBehaviour.TRAP);
  }

  /// The process's own terminal. The caller has made sure that there is one at both ends, and that
  /// it is more than [Dialect#LINES].
  ///
  /// @param settings those of the line, which come back in the end
  /// @throws IOException if it cannot be taken
  public static Tty open(
      LineSettings settings, boolean ascii, Dialect dialect, TerminalListener listener)
      throws IOException {
    var answers = new Answers(listener);
    return new Tty(
        new Line(settings),
        new Typing(System.in, Job.IN_BACKGROUND, answers),
        answers,
        new Wire(new FileOutputStream(FileDescriptor.out)),
        ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8,
        dialect);
  }

  /// Everything until the next [#flush] is one frame; if that is nothing, there is none.
  public void beginFrame() throws IOException {
    lock.lock();
    try {
      wire.openFrame(modes.frameBegins());
      write(modes.paste());
    } finally {
      lock.unlock();
    }
  }

  /// Within a frame: shows a title. The one before wick's comes back at the end.
  ///
  /// @param text without control characters
  public void title(String text) throws IOException {
    write(modes.title(text));
  }

  /// Within a frame: hears the mouse, or leaves it to the terminal, which selects text with it.
  public void mouse(boolean wanted) throws IOException {
    write(modes.mouse(wanted));
  }

  /// Within a frame: asks what the background is like. The listener hears of an answer, if one
  /// comes.
  public void askBackground() throws IOException {
    write(modes.background(answers));
  }

  /// Within a frame: puts text on the clipboard of the machine that the user sits at, if the
  /// terminal lets programs do so.
  public void copy(String text) throws IOException {
    write(modes.copy(text));
  }

  /// Within a frame: rings and shows notices.
  ///
  /// @param sequences [#BELL], and what [Toast] makes
  public void alarm(String sequences) throws IOException {
    write(sequences);
  }

  /// Has something done when someone else asks to stop, or when the process goes on after a stop
  /// that it did not hear of before.
  public void hearShell(Runnable onStop, Runnable onContinue) {
    line.hearShell(onStop, onContinue);
  }

  /// Gives the line back to the shell, stops until the shell wakes this job again, and takes the
  /// line once more. No screen may be on it meanwhile.
  ///
  /// @param onStop as in [#hearShell]
  public void suspend(Runnable onStop) throws IOException, InterruptedException {
    line.giveBack();
    Job.stop(onStop);
    line.take();
  }

  /// Takes the terminal again after a stop that gave no time to give it back. The next frame must
  /// be a whole one.
  ///
  /// @return false if the shell has it: then the job has to wait
  public boolean retake() throws IOException {
    if (line.isShells()) {
      return false;
    }
    line.take();
    cursorHidden = false;
    modes.forget();
    return true;
  }

  @Override
  public void enterPrivateMode() throws IOException {
    lock.lock();
    try {
      wire.drop();
      open = true;
      super.enterPrivateMode();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void exitPrivateMode() throws IOException {
    answers.await();
    if (!acquired()) {
      // Whoever has the lock waits for a terminal that takes nothing: nor would it take this.
      open = false;
      return;
    }
    try {
      if (open) {
        // A signal's hook leaves while the loop may be drawing: half a frame is dropped, and
        // nothing
        // drawn later lands on the shell's screen.
        wire.drop();
        write(modes.end() + ERASE);
        super.exitPrivateMode();
        wire.send();
        open = false;
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IllegalStateException e) {
      // The process is being ended by a signal, whose hook does what is left to do.
    }
  }

  /// Ends a frame. Lanterna flushes at other times, too: then nothing is sent.
  @Override
  public void flush() throws IOException {
    lock.lock();
    try {
      wire.closeFrame(modes.frameEnds());
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected void writeToTerminal(byte... bytes) throws IOException {
    lock.lock();
    try {
      if (open) {
        super.writeToTerminal(bytes);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Whole code points: Lanterna's own sends `?` for an emoji's halves and a NUL after each
  /// two-byte character.
  @Override
  public void putString(String string) throws IOException {
    writeToTerminal(string.getBytes(getCharset()));
  }

  /// Lanterna hides the cursor anew with every frame.
  @Override
  public void setCursorVisible(boolean visible) throws IOException {
    if (visible == cursorHidden) {
      cursorHidden = !visible;
      super.setCursorVisible(visible);
    }
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return new Sequences();
  }

  /// Lanterna asks the terminal, and waits 5 seconds for one that does not answer.
  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    return line.size();
  }

  /// Takes the line only after changes of its size are heard of, so that none is missed.
  @Override
  protected void registerTerminalResizeListener(Runnable onResize) throws IOException {
    line.onSizeChange(onResize);
    line.take();
  }

  @Override
  protected void saveTerminalSettings() throws IOException {
    line.save();
  }

  @Override
  protected void restoreTerminalSettings() throws IOException {
    line.giveBack();
  }

  @Override
  protected void canonicalMode(boolean enabled) {}

  @Override
  protected void keyEchoEnabled(boolean enabled) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {}

  private boolean acquired() {
    try {
      return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return lock.tryLock();
    }
  }

  private void write(String sequence) throws IOException {
    if (!sequence.isEmpty()) {
      writeToTerminal(sequence.getBytes(StandardCharsets.UTF_8));
    }
  }
}
