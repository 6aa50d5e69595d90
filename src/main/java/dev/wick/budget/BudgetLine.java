package dev.wick.budget;

import dev.wick.window.LimitEvent;
import dev.wick.window.official.Kind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something that the budget has to say.
public sealed interface BudgetLine {

  /// An official window, open or between two.
  ///
  /// @param root of the account
  /// @param limit null while none is open
  /// @param track past windows in percent of the limit
  record Window(Path root, Kind kind, @Nullable LimitStanding limit, Track track)
      implements BudgetLine {}

  /// A threshold.
  record Watched(Reading reading, Track track) implements BudgetLine {}

  /// What a watcher or a limit has to tell now.
  record Told(Alert alert) implements BudgetLine {}

  /// A limit that a message said was reached.
  record Hit(LimitEvent event) implements BudgetLine {}
}
