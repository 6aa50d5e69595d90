package dev.wick.window.official;

import dev.wick.window.OfficialWindow;
import dev.wick.window.StartSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The official limits of all roots, each on its own.
///
/// @param roots those with captures, in the order in which they are read
/// @param earlier windows of times before the captures, of the root in the lead
public record OfficialLimits(List<RootLimits> roots, List<PastWindow> earlier) {
  /// Where Claude Code has told nothing.
  public static final OfficialLimits NONE = new OfficialLimits(List.of());

  public OfficialLimits {
    roots = List.copyOf(roots);
    earlier = List.copyOf(earlier);
  }

  /// Those of which nothing earlier is known.
  public OfficialLimits(List<RootLimits> roots) {
    this(roots, List.of());
  }

  /// The root that was used last; null if there are no captures. Its windows are those of the
  /// blocks: windows of several accounts would cut each other.
  public @Nullable RootLimits lead() {
    RootLimits lead = null;
    for (RootLimits root : roots) {
      if (lead == null || root.newest() > lead.newest()) {
        lead = root;
      }
    }
    return lead;
  }

  /// The 5-hour windows that blocks are cut by.
  public List<OfficialWindow> windows() {
    List<OfficialWindow> windows = new ArrayList<>(earlier.size());
    for (PastWindow window : earlier) {
      if (window.kind() == Kind.FIVE_HOUR) {
        windows.add(OfficialWindow.endingAt(window.end(), window.seenAt(), StartSource.OFFICIAL));
      }
    }
    RootLimits lead = lead();
    if (lead != null) {
      windows.addAll(lead.windows());
    }
    return windows;
  }
}
