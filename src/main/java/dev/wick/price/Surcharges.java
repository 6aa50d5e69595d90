package dev.wick.price;

/// What the price list says for all models.
///
/// @param batch factor of the batch API, in millionths
/// @param regional factor of regional Bedrock endpoints, in millionths
/// @param webSearch picodollars a search
public record Surcharges(long batch, long regional, long webSearch) {}
