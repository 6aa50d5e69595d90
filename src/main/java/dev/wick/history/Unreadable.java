package dev.wick.history;

/// A frame's checksum is right, but its content is nothing that this wick understands.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(Throwable cause) {
    super(cause);
  }
}
