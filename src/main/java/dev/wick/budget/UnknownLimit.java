package dev.wick.budget;

/// A limit of which the user's own past does not tell how much it is.
///
/// @param goal what was asked for: `p90`, `max`, …
/// @param reason why there is none: `needs 5 closed blocks`, …
public record UnknownLimit(LimitStatus.Kind kind, String goal, String reason) implements Limit {}
