package dev.wick.window.official;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads what was captured of some roots, again and again. A look at what has not changed costs two
/// file sizes a root. For one thread.
public final class CaptureSource {
  private static final long DAY = 86_400_000;

  private final PrivateFolder folder;
  private final List<Root> roots;
  private final long until;

  private long size = -1;
  private OfficialLimits limits = OfficialLimits.NONE;

  /// @param folder wick's own state
  /// @param until what was captured later does not exist, in milliseconds since 1970 UTC
  public CaptureSource(PrivateFolder folder, List<Root> roots, long until) {
    this.folder = folder;
    this.roots = List.copyOf(roots);
    this.until = until;
  }

  /// What is known now; the same object as before if nothing has changed. What cannot be read is
  /// not known.
  public OfficialLimits at(long now) {
    long sum = 0;
    for (Root root : roots) {
      sum += new CaptureLog(folder, root.directory()).size(now);
    }
    if (sum != size) {
      size = sum;
      limits = read(now);
    }
    return limits;
  }

  private OfficialLimits read(long now) {
    List<RootLimits> known = new ArrayList<>(roots.size());
    for (Root root : roots) {
      Captures captures = captures(root, now);
      if (!captures.captures().isEmpty()) {
        known.add(RootLimits.of(root.directory(), captures.captures()));
      }
    }
    return new OfficialLimits(known);
  }

  /// What was captured of a root.
  public Captures captures(Root root, long now) {
    long since = now - CaptureLog.DAYS_KEPT * DAY;
    try {
      return new CaptureLog(folder, root.directory()).read(since, Math.min(until, now));
    } catch (IOException e) {
      return Captures.NONE;
    }
  }
}
