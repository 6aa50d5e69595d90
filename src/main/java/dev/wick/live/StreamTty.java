package dev.wick.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/// A terminal made of streams: no tty, no stty. It answers the question for its size by itself and
/// otherwise takes whatever is typed by [#type].
final class StreamTty extends Tty {
  private final int columns;
  private final int rows;
  private final Keyboard keyboard;

  StreamTty(int columns, int rows, OutputStream out) throws IOException {
    this(columns, rows, out, new Keyboard());
  }

  private StreamTty(int columns, int rows, OutputStream out, Keyboard keyboard) throws IOException {
    this.columns = columns;
    this.rows = rows;
    this.keyboard = keyboard;
    super(keyboard, out, StandardCharsets.UTF_8);
  }

  /// Presses keys.
  void type(String keys) {
    for (byte key : keys.getBytes(StandardCharsets.UTF_8)) {
      keyboard.keys.add(key);
    }
  }

  @Override
  protected synchronized void writeToTerminal(byte... bytes) throws IOException {
    super.writeToTerminal(bytes);
    if (bytes.length == 4 && bytes[3] == 'n') {
      type("\u001b[" + rows + ";" + columns + "R");
    }
  }

  @Override
  protected String runSTTYCommand(String... parameters) {
    return "";
  }

  /// What was typed and not read yet.
  private static final class Keyboard extends InputStream {
    private final LinkedBlockingQueue<Byte> keys = new LinkedBlockingQueue<>();

    @Override
    public int read() throws IOException {
      try {
        return keys.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return -1;
      }
    }

    /// Waits for one byte only: a reader that asks for a thousand must get the one there is.
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      buffer[offset] = (byte) read();
      return 1;
    }

    @Override
    public int available() {
      return keys.size();
    }
  }
}
