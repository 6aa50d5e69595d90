package dev.wick.live.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/// A terminal made of streams: no line, no shell. It has the size it is given and takes whatever is
/// typed by [#type].
public final class StreamTty extends Tty {
  private final Sheet sheet;
  private final Keyboard keyboard;

  public StreamTty(int columns, int rows, OutputStream out) throws IOException {
    this(
        columns,
        rows,
        out,
        new TerminalListener() {
          @Override
          public void pasted(String text) {}

          @Override
          public void background(boolean dark) {}
        });
  }

  public StreamTty(int columns, int rows, OutputStream out, TerminalListener listener)
      throws IOException {
    this(new Sheet(columns, rows), new Keyboard(), out, new Answers(listener));
  }

  private StreamTty(Sheet sheet, Keyboard keyboard, OutputStream out, Answers answers)
      throws IOException {
    this.sheet = sheet;
    this.keyboard = keyboard;
    super(
        sheet,
        new Typing(keyboard, () -> false, answers),
        answers,
        new Wire(out),
        StandardCharsets.UTF_8,
        Dialect.MODERN);
  }

  /// Presses keys.
  public void type(String keys) {
    for (byte key : keys.getBytes(StandardCharsets.UTF_8)) {
      keyboard.keys.add(key);
    }
  }

  /// Has another size from now on.
  public void resize(int columns, int rows) {
    sheet.rowsAndColumns = rows + " " + columns;
    sheet.sizeChanged.run();
  }

  /// A line that is nobody else's.
  private static final class Sheet extends Line {
    private volatile String rowsAndColumns;
    private Runnable sizeChanged = () -> {};

    Sheet(int columns, int rows) {
      rowsAndColumns = rows + " " + columns;
      super(() -> "");
    }

    @Override
    void hearSizeChange(Runnable deed) {
      sizeChanged = deed;
    }

    @Override
    void hearShell(Runnable onStop, Runnable onContinue) {}

    @Override
    boolean isShells() {
      return false;
    }

    @Override
    String stty(String... words) {
      return rowsAndColumns;
    }
  }

  /// What was typed and not read yet.
  private static final class Keyboard extends InputStream {
    private final LinkedBlockingQueue<Byte> keys = new LinkedBlockingQueue<>();

    @Override
    public int read() throws IOException {
      try {
        return keys.take() & 0xFF;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return -1;
      }
    }

    /// Waits for one byte only: a reader that asks for a thousand must get the one there is.
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int key = read();
      if (key < 0) {
        return -1;
      }
      buffer[offset] = (byte) key;
      return 1;
    }

    @Override
    public int available() {
      return keys.size();
    }
  }
}
