package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.live.list.Listed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What has come in, none of it from the user.
///
/// @param reckoning the newest facts, or those at which the picture was frozen
/// @param standing the same at the moment that is shown
/// @param fresh which figures are marked as just changed
/// @param trouble what the user should know of besides
/// @param titles of sessions by id, as far as they are known
/// @param listed the newest answer of a list; null before the first
record Known(
    Reckoning reckoning,
    Standing standing,
    Fresh fresh,
    Trouble trouble,
    Map<String, String> titles,
    @Nullable Listed<?> listed) {

  /// The first facts at a moment.
  static Known of(Reckoning reckoning, long now) {
    return new Known(reckoning, reckoning.at(now), Fresh.NOTHING, Trouble.NONE, Map.of(), null);
  }

  /// With newer facts.
  ///
  /// @param speed of the clock, as in [Setup]
  Known next(Reckoning newer, Standing at, int speed) {
    return new Known(newer, at, fresh.after(standing, at, speed), trouble, titles, listed);
  }

  /// With a condition that holds from now on; empty where all is well again.
  Known troubled(String sentence) {
    Trouble now = sentence.isEmpty() ? Trouble.NONE : new Trouble(sentence, standing.now());
    return new Known(reckoning, standing, fresh, now, titles, listed);
  }

  Known titled(Map<String, String> names) {
    return new Known(reckoning, standing, fresh, trouble, names, listed);
  }

  Known listing(Listed<?> newer) {
    return new Known(reckoning, standing, fresh, trouble, titles, newer);
  }
}
