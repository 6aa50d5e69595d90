package dev.wick.format;

import dev.wick.price.ShortName;
import java.util.ArrayList;
import java.util.List;

/// Model ids as people say them.
public final class ModelNames {
  private ModelNames() {}

  /// The short name, without anything that a terminal would obey.
  public static String shortened(String id) {
    return ShortName.of(Cells.clean(id));
  }

  /// Short names of several ids, each once, in their order.
  public static List<String> shortened(List<String> ids) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      String name = shortened(id);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
