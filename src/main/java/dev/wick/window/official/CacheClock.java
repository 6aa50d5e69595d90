package dev.wick.window.official;

/// A session's prompt cache, as Claude Code sees it.
///
/// @param expiresAt when it goes cold, in milliseconds since 1970 UTC; 0 if that was not said
/// @param lifeMillis how long it lives after each use; 0 if that was not said
/// @param recacheTokens what has to be written anew if it goes cold; -1 if that was not said
public record CacheClock(long expiresAt, long lifeMillis, long recacheTokens) {}
