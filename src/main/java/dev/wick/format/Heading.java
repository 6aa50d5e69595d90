package dev.wick.format;

import org.jspecify.annotations.Nullable;

/// What stands above a column.
///
/// @param key its name for programs: in CSV, and of the value in JSON
/// @param column as people see it; null if it is there for programs alone
/// @param dollars it goes where costs are not wanted
record Heading(String key, @Nullable Column column, boolean dollars) {

  static Heading of(String key, Column column) {
    return new Heading(key, column, false);
  }

  static Heading dollars(String key, Column column) {
    return new Heading(key, column, true);
  }

  static Heading hidden(String key) {
    return new Heading(key, null, false);
  }
}
