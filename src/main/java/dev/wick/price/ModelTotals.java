package dev.wick.price;

import dev.wick.usage.Tokens;

/// What one model used in a set of messages.
public record ModelTotals(String model, Tokens tokens, Cost cost) {}
