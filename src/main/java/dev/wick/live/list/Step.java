package dev.wick.live.list;

/// The way from a row to what it is made of.
///
/// @param view the list there
/// @param crumb the row's name on the way back
public record Step(ListView<?> view, Narrowing narrowing, String crumb) {}
