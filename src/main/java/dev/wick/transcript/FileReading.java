package dev.wick.transcript;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.function.LongConsumer;

/// Reads what is new in a file, piece by piece, through one reused buffer. For one thread.
///
/// The buffer holds some bytes that are done with, which the cursor remembers as its mark, then
/// those that wait for the end of their line.
final class FileReading {

  /// As fast as a megabyte, and batches stay small.
  private static final int PIECE = 1 << 18;

  /// A longer line is skipped; the longest seen in 320,000 has 2 MB.
  private static final int MAX_LINE = 64 << 20;

  private final LineJudge judge = new LineJudge();
  private final Findings findings = new Findings();
  private final TranscriptListener listener;
  private final LongConsumer progress;
  private final boolean once;
  private final int piece;
  private final int maxLine;

  private byte[] buffer;
  private int done; // bytes before it are done with
  private int length; // bytes before it are there
  private long base; // where the buffer begins in the file
  private boolean overlong; // inside a line that is being skipped

  /// @param progress told the number of bytes read, after the batch that they gave
  /// @param once what waits for its rest will not be looked at again
  FileReading(TranscriptListener listener, LongConsumer progress, boolean once) {
    this(listener, progress, once, PIECE, MAX_LINE);
  }

  FileReading(
      TranscriptListener listener, LongConsumer progress, boolean once, int piece, int maxLine) {
    this.listener = listener;
    this.progress = progress;
    this.once = once;
    this.piece = piece;
    this.maxLine = maxLine;
    this.buffer = new byte[piece + ByteSearch.MARGIN];
  }

  /// Reads the file from the cursor to its end and moves the cursor there, or to the beginning of a
  /// last line that is not complete.
  ///
  /// @throws java.nio.file.NoSuchFileException when the file is gone
  void read(FileCursor cursor) throws IOException {
    Path path = cursor.file().path();
    // Before it is opened: what is written or put in its place meanwhile is seen by the next look.
    cursor.meet(Files.readAttributes(path, BasicFileAttributes.class));
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
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
      if (base + done == 0) {
        cursor.beginWith(buffer, length);
      }
      while (count > 0) {
        lines();
        tell(cursor);
        progress.accept(count);
        makeRoom();
        count = fill(channel);
      }
      if (!overlong) {
        done = judge.rest(buffer, done, length, base, findings);
        if (once && ByteSearch.usageKey(buffer, done, length) >= 0) {
          findings.skip(SkipReason.UNFINISHED, base + done);
        }
      }
      tell(cursor);
    } finally {
      if (buffer.length > piece + ByteSearch.MARGIN) {
        buffer = new byte[piece + ByteSearch.MARGIN]; // a long line's memory is not kept
      }
    }
  }

  private void start(FileCursor cursor) {
    done = cursor.markLength();
    length = 0;
    base = cursor.offset() - done;
    overlong = cursor.inOverlongLine();
  }

  private boolean isHeaded(FileChannel channel, FileCursor cursor) throws IOException {
    int expected = cursor.headLength();
    return expected == 0
        || (channel.read(ByteBuffer.wrap(buffer, 0, expected), 0) == expected
            && cursor.isHeadedBy(buffer));
  }

  private int fill(FileChannel channel) throws IOException {
    int space = buffer.length - ByteSearch.MARGIN - length;
    int count = channel.read(ByteBuffer.wrap(buffer, length, space), base + length);
    length += Math.max(0, count);
    return count;
  }

  private void lines() {
    if (overlong) {
      int newline = ByteSearch.newline(buffer, done, length);
      overlong = newline == length;
      done = overlong ? length : newline + 1;
    }
    int end = ByteSearch.lineStart(buffer, done, length);
    judge.lines(buffer, done, end, base, findings);
    done = end;
  }

  private void makeRoom() {
    int capacity = buffer.length - ByteSearch.MARGIN;
    if (length - done >= maxLine) {
      findings.skip(SkipReason.MALFORMED, base + done);
      overlong = true;
      done = length;
    }
    int keep = Math.min(done, FileCursor.MARK_LENGTH);
    int gone = done - keep;
    System.arraycopy(buffer, gone, buffer, 0, length - gone);
    base += gone;
    done = keep;
    length -= gone;
    if (length == capacity) {
      int larger = Math.min(2 * capacity, maxLine) + FileCursor.MARK_LENGTH;
      buffer = Arrays.copyOf(buffer, larger + ByteSearch.MARGIN);
    }
  }

  private void tell(FileCursor cursor) {
    cursor.moveTo(base + done, buffer, done, overlong);
    if (!findings.isEmpty()) {
      listener.batch(findings.take(cursor.file()));
    }
  }
}
