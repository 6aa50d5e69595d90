package dev.wick.budget;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.window.official.CaptureSource;
import dev.wick.window.official.OfficialLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where a reading and the status line leave each other notes, in wick's folder of short-lived
/// state: what Claude Code has told is taken from it, a glance at the standing is pinned to it.
/// Notes may be lost, so whatever fails here is left at that. For one thread.
public final class Pinboard {
  /// A glance says of when it is; nobody needs it to the second.
  private static final long PAUSE = 10_000;

  private final PrivateFolder folder;
  private final List<Root> roots;
  private final CaptureSource captures;
  private final boolean pins;

  private long pinned = Long.MIN_VALUE;

  /// @param until what is later does not exist, in milliseconds since 1970 UTC
  /// @param rules by which blocks are cut; a glance is pinned only where they are the usual ones
  ///   and the present is looked at
  public Pinboard(PrivateFolder folder, List<Root> roots, long until, StandingRules rules) {
    this(folder, roots, until, until == Long.MAX_VALUE && rules.cutsBlocksAsUsual());
  }

  private Pinboard(PrivateFolder folder, List<Root> roots, long until, boolean pins) {
    this.folder = folder;
    this.roots = List.copyOf(roots);
    this.captures = new CaptureSource(folder, roots, until);
    this.pins = pins;
  }

  /// One on which nothing is and nothing stays.
  public static Pinboard blank() {
    return new Pinboard(new PrivateFolder(Path.of("")), List.of(), 0, false);
  }

  /// What Claude Code has told by now; the same object as before where nothing was added.
  public OfficialLimits official(long now) {
    return captures.at(now);
  }

  /// Pins a glance at a standing, unless one was pinned just now or not everything is read yet.
  public void pin(Standing standing) {
    boolean due = pinned == Long.MIN_VALUE || standing.now() - pinned >= PAUSE;
    if (!pins || !due || !standing.reading().done()) {
      return;
    }
    pinned = standing.now();
    try {
      Glance.of(standing).write(folder, roots);
    } catch (IOException e) {
      // The status line then shows less.
    }
  }
}
