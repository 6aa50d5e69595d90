package dev.wick.report;

/// A model. Its row counts the messages in which it did something, be it as their advisor alone.
///
/// @param id the transcript's, unchanged
/// @param last time of the newest of its messages, in milliseconds since 1970
public record Model(String id, long last) implements Subject {

  @Override
  public String name() {
    return id;
  }
}
