package dev.wick.live;

import dev.wick.transcript.Root;
import java.io.IOException;
import java.util.ArrayList;
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

  /// @throws IOException if a theme's file cannot be read
  static Setup of(LiveOptions options) throws IOException {
    List<Place> places = new ArrayList<>(options.roots().size());
    for (Root root : options.roots()) {
      places.add(Place.of(root, options.home()));
    }
    Appearance appearance = options.appearance();
    return new Setup(
        places,
        Place.shown(options.settings(), options.home()),
        options.speed(),
        appearance.themes().names(),
        appearance.theme().name(),
        appearance.adapting());
  }

  /// The same on a background that is known.
  Setup on(boolean dark) {
    return adapting ? new Setup(roots, settings, speed, themes, Themes.suiting(!dark), true) : this;
  }
}
