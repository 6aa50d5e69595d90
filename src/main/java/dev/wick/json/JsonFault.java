package dev.wick.json;

import java.io.IOException;

/// What was read is no JSON from the reader's line on.
public final class JsonFault extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean early;

  JsonFault(boolean early) {
    super(early ? "the JSON ends too early" : "this is no JSON");
    this.early = early;
  }

  /// All that is there is right, but something is missing at the end.
  public boolean endsTooEarly() {
    return early;
  }
}
