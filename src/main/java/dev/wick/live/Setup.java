package dev.wick.live;

import java.util.List;

/// What does not change while the view is open.
///
/// @param roots where wick looks
/// @param settings the user's file of settings, with `~` for the home folder
/// @param speed how many times faster than real time the clock runs; 1 but in the demo
/// @param themes names of the themes there are
record Setup(List<Place> roots, String settings, int speed, List<String> themes) {}
