package dev.wick.transcript;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line that counts (design: Counting 1): one record of a message. A message has one to a dozen
/// of them, in one file or several.
///
/// @param id what makes the message one: `message.id`, else the request id, else the uuid, else a
///   hash of the record's text; never empty
/// @param time milliseconds since 1970 UTC, finer fractions cut off
/// @param offset where its object begins in the file, in bytes
/// @param session the line's own `sessionId`
/// @param cwd the working directory
/// @param version Claude Code's version
/// @param model the model id, unchanged
/// @param fast `usage.speed` is `fast`
/// @param us `usage.inference_geo` is `us`
/// @param batch `usage.service_tier` is `batch`
/// @param costUsd Claude Code's own figure on lines before 1.0.9, not negative
public record UsageLine(
    String id,
    long time,
    long offset,
    @Nullable String session,
    @Nullable String cwd,
    @Nullable String version,
    boolean sidechain,
    @Nullable String model,
    RawUsage usage,
    List<Iteration> iterations,
    boolean fast,
    boolean us,
    boolean batch,
    @Nullable BigDecimal costUsd)
    implements Line {}
