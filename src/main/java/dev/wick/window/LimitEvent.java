package dev.wick.window;

/// That Claude Code said a limit was reached.
///
/// @param time when it said so, in milliseconds since 1970 UTC
/// @param model `Opus`, where the limit is one of a model and it was named; else empty
/// @param resetsAt when it said the limit resets; 0 if it did not
public record LimitEvent(long time, Kind kind, String model, long resetsAt) {

  /// A limit of no model in particular.
  public LimitEvent(long time, Kind kind, long resetsAt) {
    this(time, kind, "", resetsAt);
  }

  /// Which limit it was.
  public enum Kind {
    /// The 5-hour limit, also where it was worded before there was another.
    SESSION("session"),
    WEEK("week"),
    /// That of one model.
    MODEL("model"),
    /// Money: a spend limit, usage credits, an organisation's or a seat's allowance.
    SPEND("spend");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// As JSON says it.
    public String word() {
      return word;
    }
  }
}
