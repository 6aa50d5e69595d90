package dev.wick.report;

import dev.wick.price.Totals;

/// One line of a report: what it is about, and what that used.
///
/// @param key a day, an hour, a session, a project, a model
public record Row<K>(K key, Totals totals) {}
