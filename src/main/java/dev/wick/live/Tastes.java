package dev.wick.live;

import dev.wick.live.list.Measure;

/// How the user likes the view: what keys change and what is remembered until the next time.
///
/// @param measure what bars and shares are of
/// @param reads tokens are counted with cache reads
/// @param mouse the mouse is the view's; else the terminal's own, for selecting text
/// @param span of the charts
/// @param theme name of the theme that was chosen; empty for none
record Tastes(Measure measure, boolean reads, boolean mouse, ChartSpan span, String theme) {

  /// Those of a user who has changed nothing.
  static final Tastes DEFAULTS = new Tastes(Measure.COST, false, true, ChartSpan.FIVE_HOURS, "");

  Tastes with(Measure next) {
    return new Tastes(next, reads, mouse, span, theme);
  }

  Tastes withReads(boolean next) {
    return new Tastes(measure, next, mouse, span, theme);
  }

  Tastes withMouse(boolean next) {
    return new Tastes(measure, reads, next, span, theme);
  }

  Tastes with(ChartSpan next) {
    return new Tastes(measure, reads, mouse, next, theme);
  }

  Tastes withTheme(String next) {
    return new Tastes(measure, reads, mouse, span, next);
  }
}
