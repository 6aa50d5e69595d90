package dev.wick.benchmark.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// A file that is being written, up to a given size; time passes evenly over its bytes.
final class Transcript implements AutoCloseable {

  /// A line as it was written, for a session that is resumed from it.
  record Copy(Kind kind, String text) {}

  private static final int BUFFER = 1 << 18;
  private static final int COPIED_LINES = 30;
  private static final int COPIED_BYTES = 100_000;

  private final Path file;
  private final int size;
  private final long start;
  private final long end;
  private final Prose prose;
  private final Dice dice;
  private final Tally tally;
  private final OutputStream out;
  private final List<Copy> beginning = new ArrayList<>();

  private int written;

  Transcript(Path file, int size, long start, long end, Prose prose, Dice dice, Tally tally)
      throws IOException {
    Files.createDirectories(file.getParent());
    this.file = file;
    this.size = size;
    this.start = start;
    this.end = end;
    this.prose = prose;
    this.dice = dice;
    this.tally = tally;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  /// Bytes that are left.
  int room() {
    return size - written;
  }

  /// When the next line is written, milliseconds since 1970 UTC.
  long time() {
    return start + (end - start) * written / Math.max(1, size);
  }

  /// Writes a line, shortened where it would leave less than `spare` bytes.
  void write(Line line, int spare) throws IOException {
    write(line.kind(), line.bytes(prose, dice, room() - spare));
  }

  /// Writes what another session wrote.
  ///
  /// @param from the other session's id, which becomes `to`
  /// @param most bytes; the lines beyond are left out
  void copy(List<Copy> lines, String from, String to, int most) throws IOException {
    int before = written;
    for (Copy line : lines) {
      byte[] bytes = line.text().replace(from, to).getBytes(UTF_8);
      if (written - before + bytes.length > most) {
        return;
      }
      write(line.kind(), bytes);
    }
  }

  private void write(Kind kind, byte[] line) throws IOException {
    out.write(line);
    written += line.length;
    tally.line(kind, line.length);
    if (beginning.size() < COPIED_LINES && written < COPIED_BYTES) {
      beginning.add(new Copy(kind, new String(line, UTF_8)));
    }
  }

  /// The first lines.
  List<Copy> beginning() {
    return beginning;
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.setLastModifiedTime(file, FileTime.fromMillis(end));
    tally.file(written);
  }
}
