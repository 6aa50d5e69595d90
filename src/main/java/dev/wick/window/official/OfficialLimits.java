package dev.wick.window.official;

import dev.wick.window.OfficialWindow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The official limits of all roots, each on its own.
///
/// @param roots those with captures, in the order in which they are read
public record OfficialLimits(List<RootLimits> roots) {
  /// Where Claude Code has told nothing.
  public static final OfficialLimits NONE = new OfficialLimits(List.of());

  public OfficialLimits {
    roots = List.copyOf(roots);
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
    RootLimits lead = lead();
    return lead == null ? List.of() : lead.windows();
  }
}
