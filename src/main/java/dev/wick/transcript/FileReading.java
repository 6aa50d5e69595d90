package dev.wick.transcript;

import dev.wick.json.ByteWord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads what is new in a file, piece by piece, through one reused buffer. For one thread.
///
/// The buffer holds some bytes that are done with, which the cursor remembers as its mark, then
/// those that wait for the end of their line.
final class FileReading {

  /// What is read beyond a share at first: most lines are shorter.
  private static final int SEAM = 1 << 14;

  private final LineJudge judge = new LineJudge();
  private final Findings findings = new Findings();
  private final LongLines longLines;
  private final TranscriptListener listener;
  private final LongConsumer progress;
  private final boolean once;
  private final LineSizes sizes;

  private byte[] buffer;
  private int done; // bytes before it are done with
  private int length; // bytes before it are there
  private long base; // where the buffer begins in the file
  private int searched; // between `done` and it is no newline
  private boolean overlong; // inside a line that is being skipped
  private boolean foreign; // inside a line that began before the share
  private boolean shared; // the cursor moves only at the file's end
  private long to; // lines that begin here or later are another's

  /// @param progress told the number of bytes read, after the batch that they gave
  /// @param once what waits for its rest will not be looked at again
  FileReading(TranscriptListener listener, LongConsumer progress, boolean once) {
    this(listener, progress, once, LineSizes.USUAL);
  }

  FileReading(TranscriptListener listener, LongConsumer progress, boolean once, LineSizes sizes) {
    this.listener = listener;
    this.progress = progress;
    this.once = once;
    this.longLines = new LongLines(findings, once, sizes);
    this.sizes = sizes;
    this.buffer = new byte[sizes.piece() + ByteWord.MARGIN];
  }

  /// Reads the file from the cursor to its end and moves the cursor there, or to the beginning of a
  /// last line that is not complete.
  ///
  /// @throws java.nio.file.NoSuchFileException when the file is gone
  void read(FileCursor cursor) throws IOException {
    read(cursor, Files.readAttributes(cursor.file().path(), BasicFileAttributes.class));
  }

  /// The same where the attributes are known. They may be older than the file is: what was written
  /// or put in its place since they were read is seen by the next look.
  void read(FileCursor cursor, BasicFileAttributes attributes) throws IOException {
    cursor.meet(attributes);
    try (FileChannel channel = open(cursor)) {
      if (!isHeaded(channel, cursor)) {
        cursor.rewind();
      }
      start(cursor);
      int count = fill(channel);
      if (length < done || !cursor.isMarkedBy(buffer)) {
        cursor.rewind();
        start(cursor);
        count = fill(channel);
      }
      @Nullable LongSearch earlier = cursor.search();
      if (earlier != null) {
        resume(earlier);
        count = fill(channel);
      }
      pieces(channel, cursor, count);
    }
  }

  /// Reads the lines that begin in a share. Who comes to the end of the file with a line of its own
  /// moves the cursor, which has to have met the file: when all shares are read, it is where a
  /// reading of the whole file would have left it.
  ///
  /// @throws java.nio.file.NoSuchFileException when the file is gone
  void read(Share share) throws IOException {
    try (FileChannel channel = open(share.cursor())) {
      start(share);
      pieces(channel, share.cursor(), fill(channel));
    }
  }

  private void pieces(FileChannel channel, FileCursor cursor, int first) throws IOException {
    if (base + done == 0 && !foreign) {
      cursor.beginWith(buffer, length);
    }
    for (int count = first; count > 0; count = fill(channel)) {
      lines(channel);
      if (!shared && !longLines.isInside()) {
        move(cursor);
      }
      tell(cursor);
      progress.accept(Math.max(0, Math.min(count, to - (base + length - count))));
      if (base + done >= to && !overlong && !longLines.isInside()) {
        return; // the lines behind are another share's
      }
      leaveLongLine(channel);
      makeRoom();
    }
    if (foreign) {
      return;
    }
    if (longLines.isInside()) {
      boolean mayEnd = length > 0 && buffer[length - 1] == '}';
      longLines.rest(channel, cursor, base + length, mayEnd, shared);
      tell(cursor);
      return;
    }
    if (!overlong) {
      done = judge.rest(buffer, done, length, base, findings);
      if (once && ByteSearch.usageKey(buffer, done, length) >= 0) {
        findings.skip(SkipReason.UNFINISHED, base + done);
      }
    }
    move(cursor);
    tell(cursor);
  }

  private static FileChannel open(FileCursor cursor) throws IOException {
    return FileChannel.open(cursor.file().path(), StandardOpenOption.READ);
  }

  private void start(FileCursor cursor) {
    done = cursor.markLength();
    base = cursor.offset() - done;
    length = 0;
    searched = 0;
    longLines.turnTo(null);
    overlong = cursor.inOverlongLine();
    foreign = false;
    shared = false;
    to = Long.MAX_VALUE;
  }

  /// From the byte before the share on: if that is a newline, a line begins with the share. What a
  /// cursor is marked by comes before it, as far as it leaves room for more.
  private void start(Share share) {
    long first = Math.max(0, share.from() - 1);
    foreign = share.from() > 0;
    done = (int) Math.min(first, Math.min(FileCursor.MARK_LENGTH, sizes.piece() / 2));
    base = first - done;
    length = 0;
    searched = 0;
    longLines.turnTo(null);
    overlong = false;
    shared = true;
    to = share.to();
  }

  /// Goes on inside a line whose end was looked for before.
  private void resume(LongSearch earlier) {
    longLines.turnTo(earlier);
    base = earlier.searched();
    done = 0;
    length = 0;
  }

  /// Gives the memory of a long line back, which would otherwise serve the next one: for who goes
  /// on for hours.
  void shrink() {
    if (buffer.length > sizes.piece() + ByteWord.MARGIN) {
      buffer = new byte[sizes.piece() + ByteWord.MARGIN];
    }
  }

  private boolean isHeaded(FileChannel channel, FileCursor cursor) throws IOException {
    int expected = cursor.headLength();
    return expected == 0
        || (channel.read(ByteBuffer.wrap(buffer, 0, expected), 0) == expected
            && cursor.isHeadedBy(buffer));
  }

  /// Reads no more at once than a piece, as the channel keeps as much memory of its own, and little
  /// beyond the share.
  private int fill(FileChannel channel) throws IOException {
    long position = base + length;
    int space = Math.min(sizes.piece(), buffer.length - ByteWord.MARGIN - length);
    boolean inside = longLines.isInside();
    int wanted = inside ? space : (int) Math.min(space, Math.max(to - position, SEAM));
    int count = channel.read(ByteBuffer.wrap(buffer, length, wanted), position);
    length += Math.max(0, count);
    return count;
  }

  private void lines(FileChannel channel) throws IOException {
    if (longLines.isInside()) {
      done = longLines.goOn(channel, buffer, done, length, base);
      searched = done;
    }
    if (overlong || foreign) {
      int newline = ByteSearch.newline(buffer, done, length);
      boolean within = newline == length;
      overlong &= within;
      foreign &= within;
      done = within ? length : newline + 1;
      searched = done;
    }
    if (base + done < to && !longLines.isInside()) {
      int end = endOfLines();
      judge.lines(buffer, done, end, base, findings);
      done = end;
      searched = length;
    }
  }

  /// After the last complete line of the share; `done` if there is none.
  private int endOfLines() {
    int from = Math.max(done, searched);
    if (base + length > to) {
      int last = Math.max(from, (int) Math.max(0, to - 1 - base));
      int newline = ByteSearch.newline(buffer, last, length);
      if (newline < length) {
        return newline + 1;
      }
    }
    int start = ByteSearch.lineStart(buffer, from, length);
    return start == from ? done : start;
  }

  /// A line that grows too long is not held any more, one that goes on for ever is skipped.
  private void leaveLongLine(FileChannel channel) throws IOException {
    if (!longLines.isInside() && length - done >= sizes.held()) {
      done = longLines.begin(channel, base + done, buffer, done, length, base);
    }
    if (longLines.skips(base + length)) {
      overlong = true;
      done = length;
    }
  }

  private void makeRoom() {
    int capacity = buffer.length - ByteWord.MARGIN;
    int keep = Math.min(done, FileCursor.MARK_LENGTH);
    int gone = done - keep;
    if (gone > 0) {
      System.arraycopy(buffer, gone, buffer, 0, length - gone);
    }
    base += gone;
    done = keep;
    length -= gone;
    searched = Math.max(0, searched - gone);
    if (length == capacity) {
      int larger = Math.min(2 * capacity, sizes.held()) + FileCursor.MARK_LENGTH;
      buffer = Arrays.copyOf(buffer, larger + ByteWord.MARGIN);
    }
  }

  private void move(FileCursor cursor) {
    cursor.moveTo(base + done, buffer, done, overlong);
  }

  private void tell(FileCursor cursor) {
    if (!findings.isEmpty()) {
      listener.batch(findings.take(cursor.file()));
    }
  }
}
