package dev.wick.live.list;

/// What a query comes to.
public sealed interface Answer permits Listed, ProjectUsage {

  /// What it answers.
  Query query();
}
