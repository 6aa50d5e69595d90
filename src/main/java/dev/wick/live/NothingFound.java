package dev.wick.live;

import dev.wick.format.Cells;

/// The screen while there is not one message: where wick looked, and what will happen.
final class NothingFound {
  private static final int WIDEST = 72;

  private NothingFound() {}

  static void draw(Canvas canvas, Area area, ViewState state) {
    int width = Math.min(WIDEST, area.width());
    int height = Math.min(area.height(), state.setup().roots().size() + 10);
    Area box =
        new Area(
            area.x() + (area.width() - width) / 2,
            area.y() + (area.height() - height) / 2,
            width,
            height);
    Area inside = Frame.draw(canvas, box, "No usage found yet", "");
    Lines lines = new Lines().blank(6);
    lines.add(3, row -> canvas.put(row.x(), row.y(), "wick looked for transcripts in", Ink.TEXT));
    for (Place place : state.setup().roots()) {
      lines.add(1, row -> place(canvas, row, place));
    }
    lines.blank(7);
    lines.add(
        0,
        row ->
            say(
                canvas,
                row,
                "As soon as Claude Code answers there, it shows up here by itself.",
                "Claude Code's first answer there shows up here.",
                "Waiting for Claude Code."));
    lines.blank(8);
    lines.add(
        4,
        row -> say(canvas, row, "Somewhere else?    wick live --root DIR", "wick live --root DIR"));
    lines.add(
        2, row -> say(canvas, row, "Just looking?      wick live --demo", "wick live --demo"));
    lines.draw(inside);
  }

  private static void say(Canvas canvas, Area row, String... ways) {
    canvas.put(row.x(), row.y(), Wording.fitting(row.width(), ways), Ink.TEXT);
  }

  private static void place(Canvas canvas, Area row, Place place) {
    String origin =
        switch (place.origin()) {
          case OPTION -> "from --root";
          case ENVIRONMENT -> "from CLAUDE_CONFIG_DIR";
          case DEFAULT -> "by default";
        };
    int room = row.width() - 2 - Cells.width(origin) - 2;
    if (room >= 12) {
      canvas.putRight(row.right(), row.y(), origin, Ink.LABEL);
    }
    canvas.put(
        row.x() + 2,
        row.y(),
        Cells.cutStart(Cells.clean(place.text()), room >= 12 ? room : row.width() - 2),
        Ink.STRONG);
  }
}
