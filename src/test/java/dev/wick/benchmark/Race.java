package dev.wick.benchmark;

import dev.wick.benchmark.Entrant.Preparation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Programs that do the same, run in turn, A B C A B C …, so that a machine that slows down slows
/// all of them.
final class Race {
  private static final int PEAK_RUNS = 2;

  private final String what;
  private final int runs;
  private final Preparation preparation;
  private final Map<Entrant, Figure> figures = new LinkedHashMap<>();

  private Race(String what, int runs, Preparation preparation) {
    this.what = what;
    this.runs = runs;
    this.preparation = preparation;
  }

  /// Runs each once uncounted, then `runs` times for the clock, then for the memory.
  static Race run(
      String what, int runs, List<Entrant> entrants, Preparation preparation, Findings findings)
      throws IOException, InterruptedException {
    Race race = new Race(what, runs, preparation);
    List<Entrant> able = new ArrayList<>();
    for (Entrant entrant : entrants) {
      try {
        race.time(entrant);
        able.add(entrant);
      } catch (Command.Failure failure) {
        findings.remark(
            "%s: `%s` failed: %s".formatted(what, entrant.shown(), failure.getMessage()));
      }
    }
    race.measure(able);
    race.figures.values().forEach(findings::add);
    return race;
  }

  /// What a program took, if it took part.
  Optional<Figure> of(Optional<Entrant> entrant) {
    return entrant.map(figures::get);
  }

  Optional<Figure> of(Entrant entrant) {
    return of(Optional.of(entrant));
  }

  private void measure(List<Entrant> entrants) throws IOException, InterruptedException {
    Map<Entrant, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      for (Entrant entrant : entrants) {
        times.computeIfAbsent(entrant, none -> new ArrayList<>()).add(time(entrant));
      }
    }
    for (Map.Entry<Entrant, List<Double>> each : times.entrySet()) {
      Entrant entrant = each.getKey();
      long peak = 0;
      for (int i = 0; i < PEAK_RUNS; i++) {
        preparation.before(entrant);
        peak = Math.max(peak, entrant.command().peak());
      }
      figures.put(
          entrant,
          new Figure(what, entrant.name(), entrant.shown(), new Series(each.getValue()), peak));
    }
  }

  private double time(Entrant entrant) throws IOException, InterruptedException {
    preparation.before(entrant);
    return entrant.command().time();
  }
}
