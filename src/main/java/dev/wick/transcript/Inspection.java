package dev.wick.transcript;

import dev.wick.json.ByteWord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A second look at every transcript, for what the doctor alone wants to know: how many lines there
/// are, on which line something is, and what Claude Code itself reckoned. No other command pays for
/// it. For one thread.
public final class Inspection {

  private static final int PIECE = 1 << 20;
  private static final byte[] COST_STATE =
      ('"' + CostStateParser.TYPE + '"').getBytes(StandardCharsets.US_ASCII);

  private final byte[] buffer = new byte[PIECE + ByteWord.MARGIN];

  // Of the file that is being looked through.
  private long base;
  private long lines;
  private List<CostState> costStates = List.of();
  private Map<Long, Long> lineNumbers = Map.of();

  private Inspection() {}

  /// Looks through every transcript below the roots, those written to last first. One that cannot
  /// be read is left out: the reader says so.
  ///
  /// @param offsets by file, the bytes whose lines are asked for
  public static List<Inspected> of(List<Root> roots, Map<Path, ? extends SortedSet<Long>> offsets) {
    var inspection = new Inspection();
    var silent = new Notices(batch -> {});
    List<Inspected> inspected = new ArrayList<>();
    for (FoundFile found : Walk.through(roots, silent).newestFirst()) {
      @Nullable SortedSet<Long> asked = offsets.get(found.file().path());
      try {
        inspected.add(inspection.look(found, asked == null ? new TreeSet<>() : asked));
      } catch (IOException e) {
        // Gone, or unreadable, of which the reader has told.
      }
    }
    return inspected;
  }

  private Inspected look(FoundFile found, SortedSet<Long> offsets) throws IOException {
    base = 0;
    lines = 0;
    costStates = new ArrayList<>();
    lineNumbers = new HashMap<>();
    String session = found.file().session();
    try (FileChannel channel = FileChannel.open(found.file().path(), StandardOpenOption.READ)) {
      int length = 0;
      int count;
      while ((count = channel.read(ByteBuffer.wrap(buffer, length, PIECE - length))) > 0) {
        length += count;
        int end = ByteSearch.lineStart(buffer, 0, length);
        if (end == 0 && length == PIECE) {
          end = length; // a part of a line longer than any that matters here
        }
        look(end, session, offsets);
        System.arraycopy(buffer, end, buffer, 0, length - end);
        base += end;
        length -= end;
      }
      look(length, session, offsets);
      lines += length > 0 ? 1 : 0;
      base += length;
    }
    return new Inspected(
        found.file(), base, found.modified(), lines, costStates, Map.copyOf(lineNumbers));
  }

  private void look(int to, String session, SortedSet<Long> offsets) {
    count(to, offsets.subSet(base, base + to));
    int at = 0;
    int word;
    while ((word = ByteSearch.string(buffer, at, to, COST_STATE)) >= 0) {
      int end = ByteSearch.newline(buffer, word, to);
      @Nullable CostState state =
          CostStateParser.read(buffer, ByteSearch.lineStart(buffer, at, word), end, session);
      if (state != null) {
        costStates.add(state);
      }
      at = end;
    }
  }

  private void count(int to, SortedSet<Long> offsets) {
    int at = 0;
    for (long offset : offsets) {
      int here = (int) (offset - base);
      at = count(at, here);
      lineNumbers.put(offset, lines + 1);
    }
    count(at, to);
  }

  /// Counts the newlines of a stretch.
  ///
  /// @return the end of the stretch
  private int count(int from, int to) {
    int at = from;
    while ((at = ByteSearch.newline(buffer, at, to)) < to) {
      lines++;
      at++;
    }
    return to;
  }
}
