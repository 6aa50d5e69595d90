package dev.wick.window.official;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The captures of one root on disk: a file for each day in UTC, a line for each capture. Many
/// processes append at once, each line in one write, and nobody waits for a lock; a line that a
/// crash has cut costs itself alone.
public final class CaptureLog {
  /// A session is silent about the rest of its week after so many days.
  public static final int DAYS_KEPT = 9;

  private static final long DAY = 86_400_000;
  private static final String PREFIX = "captures-";
  private static final String SUFFIX = ".tsv";

  /// Of a day; a busy one takes 200 KB. What comes after that many bytes is not kept.
  private static final long MOST_BYTES = 4 << 20;

  /// How much of a file's end is searched for what a session told last: some 80 lines.
  private static final int TAIL = 8 << 10;

  /// How much of a file's end tells where the limits stand: some 300 lines.
  private static final int RECENT = 32 << 10;

  /// A session that tells nothing new of the limits is noted no more often, in milliseconds.
  private static final long SAME_LIMITS_PAUSE = 15_000;

  /// A session that tells nothing new at all.
  private static final long SAME_FIGURES_PAUSE = 60_000;

  private final PrivateFolder folder;
  private final String key;

  /// @param root Claude Code's folder that the captures are of, under whatever name
  public CaptureLog(PrivateFolder folder, Path root) {
    this.folder = folder;
    this.key = RootKey.of(root);
  }

  /// Adds a capture, unless its session has just told the same.
  ///
  /// @throws IOException if it cannot be written
  public void add(Capture capture) throws IOException {
    append(capture.time(), CaptureLine.of(capture), capture);
  }

  /// Notes an input that could not be taken.
  ///
  /// @throws IOException if it cannot be written
  public void add(InputFault fault) throws IOException {
    append(fault.time(), CaptureLine.of(fault), null);
  }

  private void append(long time, String line, @Nullable Capture capture) throws IOException {
    String name = name(Math.floorDiv(time, DAY));
    try (FileChannel file =
        folder.open(name, StandardOpenOption.APPEND, StandardOpenOption.CREATE)) {
      long size = file.size();
      if (size >= MOST_BYTES) {
        return;
      }
      String tail = size == 0 ? "" : tail(folder.file(name), size, TAIL);
      if (capture != null && isNoNews(capture, tail)) {
        return;
      }
      String start = tail.isEmpty() || tail.endsWith("\n") ? "" : "\n";
      // One write: the system puts it behind whatever others have written meanwhile.
      file.write(ByteBuffer.wrap((start + line + "\n").getBytes(StandardCharsets.US_ASCII)));
      if (size == 0) {
        forget(Math.floorDiv(time, DAY) - DAYS_KEPT);
      }
    }
  }

  private static String tail(Path file, long size, int length) throws IOException {
    try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate(length);
      int read = reading.read(bytes, Math.max(0, size - length));
      return read <= 0 ? "" : new String(bytes.array(), 0, read, StandardCharsets.US_ASCII);
    }
  }

  private static boolean isNoNews(Capture capture, String tail) {
    int end = tail.length();
    while (end > 0) {
      int start = tail.lastIndexOf('\n', end - 1) + 1;
      Capture earlier = CaptureLine.capture(tail.substring(start, end));
      if (earlier != null && earlier.session().equals(CaptureLine.clean(capture.session()))) {
        long age = capture.time() - earlier.time();
        return age >= 0
            && capture.sameLimits(earlier)
            && age < (capture.sameFigures(earlier) ? SAME_FIGURES_PAUSE : SAME_LIMITS_PAUSE);
      }
      end = start - 1;
    }
    return false;
  }

  /// Deletes the files of days before one. That another process does the same at once is no harm.
  private void forget(long day) throws IOException {
    String oldest = name(day);
    // No pattern: it would be the only one at a start, and a regular expression of 15 classes.
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path())) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(PREFIX + key + "-")
            && name.endsWith(SUFFIX)
            && name.compareTo(oldest) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /// What was captured from one moment to another, both inclusive, in the order of the file.
  ///
  /// @throws IOException if a file is there and cannot be read
  public Captures read(long since, long until) throws IOException {
    List<Capture> captures = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    for (long day = Math.floorDiv(since, DAY); day <= Math.floorDiv(until, DAY); day++) {
      Path file = folder.file(name(day));
      if (Files.exists(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        read(text, since, until, captures, faults);
      }
    }
    return new Captures(captures, faults);
  }

  /// The newest captures, some hundred: enough to tell where the limits stand now.
  ///
  /// @throws IOException if a file is there and cannot be read
  public Captures recent(long now) throws IOException {
    List<Capture> captures = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    long today = Math.floorDiv(now, DAY);
    for (long day = today - 1; day <= today; day++) {
      Path file = folder.file(name(day));
      long size = file.toFile().length();
      if (size > 0) {
        read(tail(file, size, RECENT), Long.MIN_VALUE, now, captures, faults);
      }
    }
    return new Captures(captures, faults);
  }

  private static void read(
      String text, long since, long until, List<Capture> captures, List<InputFault> faults) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      Capture capture = CaptureLine.capture(line);
      if (capture != null) {
        if (since <= capture.time() && capture.time() <= until) {
          captures.add(capture);
        }
      } else {
        InputFault fault = CaptureLine.fault(line);
        if (fault != null && since <= fault.time() && fault.time() <= until) {
          faults.add(fault);
        }
      }
      start = end < 0 ? text.length() : end + 1;
    }
  }

  /// How many bytes the files of the last two days have: it grows with every capture.
  public long size(long now) {
    long day = Math.floorDiv(now, DAY);
    return folder.file(name(day)).toFile().length() + folder.file(name(day - 1)).toFile().length();
  }

  private String name(long day) {
    return PREFIX + key + "-" + LocalDate.ofEpochDay(day) + SUFFIX;
  }
}
