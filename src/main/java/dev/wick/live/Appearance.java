package dev.wick.live;

/// How the view looks at first, and what it may look like.
///
/// @param theme of the first picture
/// @param adapting nobody has chosen that theme: the one that suits the terminal's background takes
///   its place as soon as the background is known
/// @param ascii draw with ASCII characters only, whatever the theme says
public record Appearance(
    Themes themes, Theme theme, boolean adapting, ColorDepth depth, boolean ascii) {}
