package dev.wick.live.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Collects what Lanterna writes cell by cell, and sends it in one write. Until then it can be
/// dropped: half a frame never goes out.
final class Wire extends ByteArrayOutputStream {
  /// A complete frame of 240×60 in 24-bit colour is 41 KB.
  private static final int USUAL = 64 * 1024;

  private final OutputStream terminal;
  private boolean open;
  private int frame;
  private int content;

  Wire(OutputStream terminal) {
    super(USUAL);
    this.terminal = terminal;
  }

  /// From now on nothing is sent until [#closeFrame].
  ///
  /// @param head what the frame begins with
  synchronized void openFrame(String head) {
    open = true;
    frame = count;
    writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    content = count;
  }

  /// Sends the frame and whatever was held back before it. A frame without content is none.
  ///
  /// @param tail what it ends with
  synchronized void closeFrame(String tail) throws IOException {
    if (!open) {
      return;
    }
    open = false;
    if (count == content) {
      count = frame;
    } else {
      writeBytes(tail.getBytes(StandardCharsets.US_ASCII));
    }
    send();
  }

  /// Forgets what was not sent.
  synchronized void drop() {
    open = false;
    reset();
  }

  /// Sends everything collected.
  synchronized void send() throws IOException {
    if (count > 0) {
      int length = count;
      // Before the write: should it fail, the same bytes must not be sent again.
      count = 0;
      terminal.write(buf, 0, length);
      terminal.flush();
    }
  }

  /// Does nothing: Lanterna flushes whenever it has said a word.
  @Override
  public void flush() {}
}
