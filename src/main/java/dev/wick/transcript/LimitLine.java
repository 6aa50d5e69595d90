package dev.wick.transcript;

import org.jspecify.annotations.Nullable;

/// A line in which Claude Code itself says that a limit is reached. Only lines of Claude Code's own
/// (`isApiErrorMessage` or model `<synthetic>`) become one, never text that quotes such a message.
///
/// @param time milliseconds since 1970 UTC
/// @param text the message's text
/// @param quotaType `quotaLimits.rateLimitType`
/// @param resetsAt `quotaLimits.resetsAt` in milliseconds since 1970, 0 where there is none
public record LimitLine(long time, String text, @Nullable String quotaType, long resetsAt)
    implements Line {}
