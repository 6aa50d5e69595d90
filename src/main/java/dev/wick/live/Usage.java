package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;

/// What was used, by all or by one project.
///
/// @param reckoning the newest facts, or those at which the picture was frozen
/// @param standing the same at the moment that is shown
/// @param fresh which figures are marked as just changed
record Usage(Reckoning reckoning, Standing standing, Fresh fresh) {

  /// The first facts at a moment.
  static Usage of(Reckoning reckoning, long now) {
    return new Usage(reckoning, reckoning.at(now), Fresh.NOTHING);
  }

  /// Newer facts.
  ///
  /// @param at the same at a moment
  /// @param speed of the clock, as in [Setup]
  Usage next(Reckoning newer, Standing at, int speed) {
    return new Usage(newer, at, fresh.after(standing, at, speed));
  }
}
