package dev.wick.notice;

/// What became of a notice on one of its ways.
///
/// @param channel the way, as settings call it
/// @param failure one sentence why it was not told; empty if it was
/// @param again it will be tried again
public record Outcome(Notice notice, String channel, String failure, boolean again) {

  public boolean told() {
    return failure.isEmpty();
  }
}
