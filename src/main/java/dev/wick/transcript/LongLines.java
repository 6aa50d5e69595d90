package dev.wick.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// Takes lines that are too long to be held: looks for their end and for a first key while the
/// bytes go by, and only then, and only if there is a key, looks at the line again where it lies in
/// the file. For one thread.
final class LongLines {

  private final Findings findings;
  private final boolean once;
  private final LineSizes sizes;

  private @Nullable LongSearch search;
  private boolean again; // the line was looked at before

  /// @param once what waits for its rest will not be looked at again
  LongLines(Findings findings, boolean once, LineSizes sizes) {
    this.findings = findings;
    this.once = once;
    this.sizes = sizes;
  }

  /// Whether the bytes that come next belong to such a line.
  boolean isInside() {
    return search != null;
  }

  /// Forgets the line, or turns to one that was searched before.
  void turnTo(@Nullable LongSearch earlier) {
    search = earlier;
    again = earlier != null;
  }

  /// Looks through the bytes from `buffer[from]` to `buffer[to]`.
  ///
  /// @param start where the line begins in the file
  /// @param base where the buffer begins in the file
  /// @return up to where they are done with: behind the line if it ended
  int begin(FileChannel channel, long start, byte[] buffer, int from, int to, long base)
      throws IOException {
    again = false;
    return goOn(new LongSearch(start, start, -1), channel, buffer, from, to, base);
  }

  /// The same inside of a line; nothing is done if there is none.
  int goOn(FileChannel channel, byte[] buffer, int from, int to, long base) throws IOException {
    @Nullable LongSearch now = search;
    return now == null ? from : goOn(now, channel, buffer, from, to, base);
  }

  private int goOn(LongSearch now, FileChannel channel, byte[] buffer, int from, int to, long base)
      throws IOException {
    int newline = ByteSearch.newline(buffer, from, to);
    int found = now.key() >= 0 ? -1 : ByteSearch.usageKey(buffer, from, newline);
    long key = found >= 0 ? base + found : now.key();
    if (newline < to) {
      search = null;
      if (key >= 0) {
        judge(channel, now.start(), key, base + newline);
      }
      return newline + 1;
    }
    int next = key >= 0 ? to : ByteSearch.openKey(buffer, from, to);
    // A key that the blanks in it make longer than a window is none for who looks again, either.
    int done = to - next < sizes.reach() ? next : to;
    search = new LongSearch(now.start(), base + done, key);
    return done;
  }

  private void judge(FileChannel channel, long start, long key, long end) throws IOException {
    try {
      LineJudge.whole(new LongLine(channel, end, sizes.reach(), true), start, key, findings);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Skips the line if it is longer than any may be.
  ///
  /// @param end up to where it has been read
  boolean skips(long end) {
    @Nullable LongSearch now = search;
    if (now == null || end - now.start() < sizes.longest()) {
      return false;
    }
    findings.skip(SkipReason.MALFORMED, now.start());
    search = null;
    return true;
  }

  /// The file ends inside the line. The cursor is moved behind what is there in full, and else
  /// keeps the search, so that who looks again goes on with it.
  ///
  /// @param end the file's
  /// @param mayEnd whether it ends as an object does: who looks again reads nothing twice before
  /// @param behind the cursor may be before the line
  void rest(FileChannel channel, FileCursor cursor, long end, boolean mayEnd, boolean behind)
      throws IOException {
    @Nullable LongSearch now = search;
    if (now == null) {
      return;
    }
    boolean tries = now.key() >= 0 && (mayEnd || !again);
    long upTo = tries ? rest(channel, now, end) : now.start();
    if (behind || upTo > now.start()) {
      var mark = ByteBuffer.allocate((int) Math.min(upTo, FileCursor.MARK_LENGTH));
      int count = channel.read(mark, upTo - mark.capacity());
      cursor.moveTo(upTo, mark.array(), Math.max(0, count), false);
    }
    if (upTo == now.start()) {
      cursor.searched(now);
    }
  }

  private long rest(FileChannel channel, LongSearch now, long end) throws IOException {
    try {
      var line = new LongLine(channel, end, sizes.reach(), false);
      long upTo = LineJudge.rest(line, now.start(), now.key(), findings);
      if (once && line.usageKey(upTo) >= 0) {
        findings.skip(SkipReason.UNFINISHED, upTo);
      }
      return upTo;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
