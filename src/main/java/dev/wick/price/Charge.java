package dev.wick.price;

import dev.wick.usage.Tokens;

/// What one model did in a message, and its cost. A message has one, and one more for each of its
/// parts.
public record Charge(String model, Tokens tokens, Cost cost) {}
