package dev.wick.cli;

/// The command line is wrong. The message names the word, and the right one where it can be
/// guessed.
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
