package dev.wick.budget;

import dev.wick.history.History;
import dev.wick.history.SeenWindow;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.window.official.CaptureSource;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.RootLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private @Nullable History history;
  private OfficialLimits told = OfficialLimits.NONE;
  private List<SeenWindow> kept = List.of();
  private OfficialLimits official = OfficialLimits.NONE;
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

  /// Takes official windows of earlier times from history, and hands it those that have closed.
  ///
  /// @return this one
  public Pinboard beside(@Nullable History keeper) {
    history = keeper;
    return this;
  }

  /// What Claude Code has told by now; the same object as before where nothing was added.
  public OfficialLimits official(long now) {
    OfficialLimits newest = captures.at(now);
    List<SeenWindow> remembered = remembered(newest);
    if (!isSame(newest, told) || !isSame(remembered, kept)) {
      told = newest;
      kept = remembered;
      official = new OfficialLimits(newest.roots(), ClosedWindows.remembered(remembered));
    }
    return official;
  }

  /// Those of the root in the lead, or of the first that has any.
  private List<SeenWindow> remembered(OfficialLimits limits) {
    RootLimits lead = limits.lead();
    for (Root root : roots) {
      List<SeenWindow> windows =
          history != null && (lead == null || lead.root().equals(root.directory()))
              ? history.windows(root)
              : List.of();
      if (!windows.isEmpty()) {
        return windows;
      }
    }
    return List.of();
  }

  /// Both are the same object until something is added.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }

  /// Pins a glance at a standing, unless one was pinned just now or not everything is read yet.
  public void pin(Standing standing) {
    boolean due = pinned == Long.MIN_VALUE || standing.now() - pinned >= PAUSE;
    if (!pins || !due || !standing.reading().done()) {
      return;
    }
    pinned = standing.now();
    handOver(standing.now());
    try {
      Glance.of(standing).write(folder, roots);
    } catch (IOException e) {
      // The status line then shows less.
    }
  }

  private void handOver(long now) {
    if (history == null) {
      return;
    }
    for (Root root : roots) {
      for (RootLimits limits : told.roots()) {
        if (limits.root().equals(root.directory())) {
          List<SeenWindow> closed = ClosedWindows.of(limits, history.windows(root), now);
          // What cannot be kept now is tried again with the next standing.
          boolean ignored = history.keep(root, closed);
        }
      }
    }
  }
}
