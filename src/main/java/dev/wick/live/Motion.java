package dev.wick.live;

/// Whether the picture goes on.
enum Motion {
  /// It follows the facts.
  RUNNING,
  /// It holds still until the user lets it go on.
  FROZEN,
  /// The view is to end.
  ENDED;

  /// The user's key: held still, or let go on.
  Motion other() {
    return switch (this) {
      case RUNNING -> FROZEN;
      case FROZEN -> RUNNING;
      case ENDED -> ENDED;
    };
  }
}
