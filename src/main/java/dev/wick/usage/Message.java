package dev.wick.usage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer of the API, counted once: numbers of its record with the most output, time and place of
/// its earliest record (design: Counting 3).
///
/// @param time milliseconds since 1970 UTC
/// @param project name of the folder below `projects`
/// @param cwd the working directory of the earliest record
/// @param model the transcript's id, unchanged; `unknown` where the record names none
/// @param parts usage of its own inside the message; mostly empty
/// @param requests the API requests it consists of where it had several, which add up to `tokens`;
///     mostly empty, then it is one request
/// @param fast answered in fast mode
/// @param us inference was bound to the US
/// @param batch answered by the batch API
/// @param costUsd Claude Code's own figure, on lines before 1.0.9
public record Message(
    String id,
    long time,
    String session,
    String project,
    @Nullable String cwd,
    @Nullable String version,
    boolean sidechain,
    String model,
    Tokens tokens,
    long webSearches,
    List<Part> parts,
    List<Tokens> requests,
    boolean fast,
    boolean us,
    boolean batch,
    @Nullable BigDecimal costUsd) {}
