package dev.wick.live;

import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Lanterna's UnixTerminal with its sharp edges off: one write for a frame instead of one for each
/// cell, frames between the marks of synchronized output, two runs of stty at the start instead of
/// five, and no key that could stop the JVM inside the alternate screen.
class Tty extends UnixTerminal {
  /// Begin and end of a synchronized update (DEC private mode 2026); unknown to a terminal they do
  /// nothing.
  static final String SYNC_ON = "\u001b[?2026h";

  static final String SYNC_OFF = "\u001b[?2026l";

  /// A complete frame of 240×60 in 24-bit colour is 41 KB.
  private static final int BUFFER = 64 * 1024;

  private boolean inFrame;
  private boolean left;

  /// A terminal over two streams.
  ///
  /// @param out written to in small pieces, so it is buffered
  Tty(InputStream in, OutputStream out, Charset charset) throws IOException {
    super(in, out, charset, CtrlCBehaviour.TRAP);
  }

  /// The process's own terminal. The caller has made sure that there is one at both ends, else the
  /// size query waits 5 seconds for an answer.
  static Tty open(boolean ascii) throws IOException {
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    return new Tty(System.in, out, ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8);
  }

  /// Everything until the next [#flush] is one frame.
  synchronized void beginFrame() throws IOException {
    inFrame = true;
    write(SYNC_ON);
  }

  @Override
  public synchronized void flush() throws IOException {
    if (inFrame) {
      inFrame = false;
      write(SYNC_OFF);
    }
    super.flush();
  }

  @Override
  public synchronized void exitPrivateMode() throws IOException {
    super.exitPrivateMode();
    flush();
    // A signal's hook leaves while the loop may still be drawing: that frame must not land on the
    // shell's screen.
    left = true;
  }

  /// The size query (`ESC [ 6 n`) is the one sequence whose answer somebody waits for.
  @Override
  protected synchronized void writeToTerminal(byte... bytes) throws IOException {
    if (left) {
      return;
    }
    super.writeToTerminal(bytes);
    if (bytes.length == 4 && bytes[3] == 'n') {
      super.flush();
    }
  }

  /// Whole code points: Lanterna's own sends `?` for an emoji's halves and a NUL after each
  /// two-byte character.
  @Override
  public void putString(String string) throws IOException {
    writeToTerminal(string.getBytes(getCharset()));
  }

  /// One stty for all that UnixTerminal asks for in three, and for what it forgets: Ctrl-\ would
  /// print a thread dump over the picture, Ctrl-Z stop the JVM with the shell's prompt inside it,
  /// Ctrl-S freeze it.
  @Override
  protected void canonicalMode(boolean enabled) throws IOException {
    if (!enabled) {
      runSTTYCommand(
          "-icanon", "-echo", "-ixon", "min", "1", "intr", "undef", "quit", "undef", "susp",
          "undef");
    }
  }

  @Override
  protected void keyEchoEnabled(boolean enabled) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {}

  private void write(String sequence) throws IOException {
    writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
  }
}
