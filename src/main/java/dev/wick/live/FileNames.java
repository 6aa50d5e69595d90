package dev.wick.live;

import java.util.Locale;

/// Names of files that wick proposes.
final class FileNames {

  private FileNames() {}

  /// `wick-sessions-20261119-161208.csv`: what is in it, and when that was so.
  static String of(ViewState state, ListPage page) {
    String day = Wording.isoDay(state.standing().now(), state.standing().zone());
    return "wick-" + page.view().title().toLowerCase(Locale.ROOT) + "-" + day + ".csv";
  }
}
