package dev.wick.live;

import java.util.List;

/// What the user does not change while the view is open.
///
/// @param roots where wick looks
/// @param settings the user's file of settings, with `~` for the home folder
/// @param speed how many times faster than real time the clock runs; 1 but in the demo
/// @param themes names of the themes there are
/// @param theme name of the one that is worn as long as the user chooses no other
/// @param adapting that is the one that suits the terminal's background, as soon as that is known
record Setup(
    List<Place> roots,
    String settings,
    int speed,
    List<String> themes,
    String theme,
    boolean adapting) {

  /// The same on a background that is known.
  Setup on(boolean dark) {
    return adapting ? new Setup(roots, settings, speed, themes, Themes.suiting(!dark), true) : this;
  }
}
