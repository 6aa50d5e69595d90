package dev.wick.usage;

import dev.wick.transcript.Iteration;
import java.util.ArrayList;
import java.util.List;

/// What `usage.iterations` adds to a message (design: Counting 5).
final class Iterations {
  private Iterations() {}

  /// Usage that the message's own counts leave out.
  static List<Part> parts(List<Iteration> iterations, String model) {
    // Nine of ten messages have none.
    if (iterations.isEmpty()) {
      return List.of();
    }
    var parts = new ArrayList<Part>(iterations.size());
    for (Iteration iteration : iterations) {
      if (iteration.type().equals("compaction") || iteration.type().equals("advisor_message")) {
        String own = iteration.model();
        parts.add(
            new Part(
                own == null ? model : own,
                Tokens.of(iteration.usage()),
                iteration.usage().webSearches()));
      }
    }
    return List.copyOf(parts);
  }

  /// The requests of a message that had several, if they add up to its counts; else none, and it is
  /// priced as one.
  static List<Tokens> requests(List<Iteration> iterations, Tokens total) {
    if (iterations.size() < 2) {
      return List.of();
    }
    var requests = new ArrayList<Tokens>(iterations.size());
    for (Iteration iteration : iterations) {
      if (iteration.type().equals("message")) {
        requests.add(Tokens.of(iteration.usage()));
      }
    }
    return requests.size() > 1 && Tokens.sum(requests).equals(total)
        ? List.copyOf(requests)
        : List.of();
  }
}
