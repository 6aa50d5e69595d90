package dev.wick.notice;

import java.io.IOException;

/// A notice was refused, and trying again would change nothing.
final class RejectedException extends IOException {
  private static final long serialVersionUID = 1;

  /// @param message why; without any secret
  RejectedException(String message) {
    super(message);
  }
}
