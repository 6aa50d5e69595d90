package dev.wick.notice;

/// Something to tell the user.
///
/// @param key what makes it one and the same in every wick; the same key is told once
/// @param title a few words
/// @param text one sentence
/// @param facts a JSON object with the figures, for programs
public record Notice(String key, String title, String text, String facts) {}
