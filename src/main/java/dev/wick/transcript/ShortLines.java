package dev.wick.transcript;

import dev.wick.json.ByteWord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Goes through the lines of a file that are shorter than a buffer and passes over the others: what
/// is looked for here never stands on long ones. For one thread.
final class ShortLines {
  private static final int LONGEST = 1 << 20;

  private final byte[] buffer = new byte[LONGEST + ByteWord.MARGIN];

  /// Looks at a line.
  interface Reader {
    /// @param to the newline, or the end of the file
    void line(byte[] bytes, int from, int to) throws IOException;
  }

  /// @throws java.nio.file.NoSuchFileException when the file is gone
  void read(Path path, Reader reader) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      int length = 0;
      boolean overlong = false;
      int count;
      while ((count = channel.read(ByteBuffer.wrap(buffer, length, LONGEST - length))) > 0) {
        length += count;
        int done = 0;
        int newline;
        while ((newline = ByteSearch.newline(buffer, done, length)) < length) {
          if (!overlong) {
            reader.line(buffer, done, newline);
          }
          overlong = false;
          done = newline + 1;
        }
        overlong |= done == 0 && length == LONGEST;
        int rest = overlong ? 0 : length - done;
        System.arraycopy(buffer, length - rest, buffer, 0, rest);
        length = rest;
      }
      if (!overlong && length > 0) {
        reader.line(buffer, 0, length);
      }
    }
  }
}
