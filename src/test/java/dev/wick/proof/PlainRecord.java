package dev.wick.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one line of a transcript said was used.
///
/// @param folder name of the folder below `projects`
/// @param offset where it stands in its file, in characters
/// @param requests the entries of type `message` in `iterations`
/// @param parts the entries that are usage of their own
record PlainRecord(
    String id,
    Instant time,
    String path,
    int offset,
    String folder,
    String session,
    boolean sidechain,
    String model,
    PlainTokens tokens,
    long webSearches,
    List<Part> requests,
    List<Part> parts,
    boolean fast,
    boolean us,
    boolean batch,
    Optional<BigDecimal> costUsd) {

  /// One entry of `iterations`.
  record Part(String model, PlainTokens tokens, long webSearches) {}
}
