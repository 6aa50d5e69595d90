package dev.wick.usage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One instance of each place and engine: they come with every line anew, and a gigabyte of
/// transcripts has a few thousand different ones. For one thread.
public final class Shared {
  private final Map<Place, Place> places = new HashMap<>();
  private final Map<Engine, Engine> engines = new HashMap<>();
  private final Map<String, String> strings = new HashMap<>();

  // The next line is mostly of the same place and engine, and has the same Strings.
  private Place lastPlace = new Place("", "", null, null, false);
  private Engine lastEngine = new Engine("", 0);

  public Place place(
      String session,
      String project,
      @Nullable String cwd,
      @Nullable String version,
      boolean sidechain) {
    Place place = new Place(session, project, cwd, version, sidechain);
    if (!place.equals(lastPlace)) {
      Place known = places.get(place);
      if (known == null) {
        known =
            new Place(one(session), one(project), oneOrNull(cwd), oneOrNull(version), sidechain);
        places.put(known, known);
      }
      lastPlace = known;
    }
    return lastPlace;
  }

  /// @param flags as in [Engine]
  public Engine engine(String model, int flags) {
    if (lastEngine.flags() != flags || !lastEngine.model().equals(model)) {
      Engine engine = new Engine(one(model), flags);
      Engine known = engines.putIfAbsent(engine, engine);
      lastEngine = known == null ? engine : known;
    }
    return lastEngine;
  }

  private String one(String string) {
    String earlier = strings.putIfAbsent(string, string);
    return earlier == null ? string : earlier;
  }

  private @Nullable String oneOrNull(@Nullable String string) {
    return string == null ? null : one(string);
  }
}
