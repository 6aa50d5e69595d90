package dev.wick.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each different thing of a chapter a number, in the order in which they first come.
final class Names<T> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  int of(T thing) {
    Integer known = numbers.putIfAbsent(thing, things.size());
    if (known != null) {
      return known;
    }
    things.add(thing);
    return things.size() - 1;
  }

  List<T> things() {
    return things;
  }
}
