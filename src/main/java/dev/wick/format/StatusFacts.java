package dev.wick.format;

import dev.wick.budget.Glance;
import dev.wick.window.official.Course;
import dev.wick.window.official.StatusInput;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the status line can tell.
///
/// @param now milliseconds since 1970 UTC
/// @param zone asked for only where a clock time is to be shown, because it costs a few
///   milliseconds
/// @param fiveHour the open window; null if none is known
/// @param sevenDay the same
/// @param glance figures of the last reading; null if there are none
public record StatusFacts(
    StatusInput input,
    long now,
    Supplier<ZoneId> zone,
    @Nullable Course fiveHour,
    @Nullable Course sevenDay,
    @Nullable Glance glance) {}
