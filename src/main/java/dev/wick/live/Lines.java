package dev.wick.live;

import java.util.ArrayList;
import java.util.List;

/// The lines of a panel, each with a rank: where there is no room for all, those of the highest
/// rank go first and of equal ones the later. What stays keeps its order.
final class Lines {

  /// Draws one line.
  interface Drawing {
    /// Draws into an area of one row.
    void on(Area row);
  }

  private record Line(int rank, Drawing drawing) {}

  private static final Drawing BLANK = row -> {};

  private final List<Line> lines = new ArrayList<>();

  Lines add(int rank, Drawing drawing) {
    lines.add(new Line(rank, drawing));
    return this;
  }

  Lines blank(int rank) {
    return add(rank, BLANK);
  }

  int size() {
    return lines.size();
  }

  /// Draws what fits into the area.
  void draw(Area area) {
    List<Line> fitting = new ArrayList<>(lines);
    while (fitting.size() > area.height()) {
      fitting.remove(leastImportant(fitting));
    }
    for (int i = 0; i < fitting.size(); i++) {
      fitting.get(i).drawing.on(area.below(i).top(1));
    }
  }

  private static int leastImportant(List<Line> lines) {
    int least = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).rank >= lines.get(least).rank) {
        least = i;
      }
    }
    return least;
  }
}
