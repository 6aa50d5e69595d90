package dev.wick.live;

/// What fills the screen between header and keys.
sealed interface Page permits LivePage, ListPage {

  /// Its name among the breadcrumbs.
  String crumb();
}
