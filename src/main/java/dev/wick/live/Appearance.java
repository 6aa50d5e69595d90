package dev.wick.live;

/// How the view looks at first, and what it may look like.
///
/// @param theme of the first picture
/// @param adapting nobody has chosen that theme: the one that suits the terminal's background takes
///   its place as soon as the background is known
/// @param asked the theme was asked for this once: what was chosen before does not count
/// @param ascii draw with ASCII characters only, whatever the theme says
public record Appearance(
    Themes themes, Theme theme, boolean adapting, boolean asked, ColorDepth depth, boolean ascii) {}
