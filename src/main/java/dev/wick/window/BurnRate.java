package dev.wick.window;

/// How fast a block burns.
///
/// @param tokensPerMinute all tokens
/// @param tokensPerMinuteWithoutReads all but cache reads
/// @param tokensPerMinuteForIndicator input and output only
/// @param costPerHour dollars; a lower bound where a model has no price
public record BurnRate(
    double tokensPerMinute,
    double tokensPerMinuteWithoutReads,
    double tokensPerMinuteForIndicator,
    double costPerHour) {}
