package dev.wick.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The official windows that are kept, by the real path of their root, each once. Thread-safe.
final class SeenWindows {

  // Written under the lock, read without.
  private volatile Map<String, List<SeenWindow>> byRoot = Map.of();

  /// Those of a root; the same object until one is added.
  List<SeenWindow> of(String root) {
    return byRoot.getOrDefault(root, List.of());
  }

  synchronized void add(String root, List<SeenWindow> windows) {
    if (windows.isEmpty()) {
      return;
    }
    Map<String, SeenWindow> all = new LinkedHashMap<>();
    for (SeenWindow window : of(root)) {
      all.put(window.key(), window);
    }
    for (SeenWindow window : windows) {
      all.merge(window.key(), window, SeenWindow::higher);
    }
    Map<String, List<SeenWindow>> next = new HashMap<>(byRoot);
    next.put(root, List.copyOf(all.values()));
    byRoot = Map.copyOf(next);
  }
}
