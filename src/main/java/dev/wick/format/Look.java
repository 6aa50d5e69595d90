package dev.wick.format;

/// How text is to look where it goes.
///
/// @param width cells of a line, at least 1; [#UNBOUNDED] where there is no edge
/// @param colour escape codes may be used
/// @param ascii nothing but ASCII may be used
public record Look(int width, boolean colour, boolean ascii) {
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /// What goes into a pipe.
  public static final Look PLAIN = new Look(UNBOUNDED, false, false);

  /// The same with another width.
  public Look within(int cells) {
    return new Look(cells, colour, ascii);
  }
}
