package dev.wick.budget;

import org.jspecify.annotations.Nullable;

/// One threshold, ready to be read at any moment.
interface Dial {

  /// Where the threshold stands.
  ///
  /// @param now milliseconds since 1970 UTC
  /// @param account where the official limits of the account used last stand then; null if it has
  ///   none
  Reading at(long now, @Nullable AccountLimits account);

  /// How the threshold has fared until a moment: too much to reckon once a second for nobody.
  Track track(long now, @Nullable AccountLimits account);
}
