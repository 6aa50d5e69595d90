package dev.wick.report.checkup;

import java.nio.file.Path;
import java.util.Comparator;

/// Where a line is that does not count. Ordered by file, then from its start.
///
/// @param offset in bytes from the file's start
/// @param line from 1 on; 0 where the file has changed since and the line cannot be told
public record Place(Path file, long offset, long line) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingLong(Place::offset)
          .thenComparingLong(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
