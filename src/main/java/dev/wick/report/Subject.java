package dev.wick.report;

/// What a row that is no stretch of time is about.
public sealed interface Subject permits Session, Project, Model {

  /// Its name in plain order.
  String name();

  /// Time of its newest message, in milliseconds since 1970.
  long last();
}
