package dev.wick.live;

import dev.wick.live.list.ListView;
import dev.wick.live.list.Narrowing;
import dev.wick.live.list.Order;
import dev.wick.live.list.Step;
import org.jspecify.annotations.Nullable;

/// A list, and where in it the user is.
///
/// @param crumb what was chosen to come here; the view's title for a list that has a tab
/// @param order null for the view's own
/// @param column title of the column that `s` sorts by; empty for the one it is sorted by
/// @param filter words that rows must have
record ListPage(
    ListView<?> view,
    Narrowing narrowing,
    String crumb,
    @Nullable Order order,
    String column,
    String filter,
    Cursor cursor)
    implements Page {

  static ListPage of(ListView<?> view) {
    return new ListPage(view, Narrowing.NONE, view.title(), null, "", "", Cursor.TOP);
  }

  static ListPage of(Step step) {
    return new ListPage(step.view(), step.narrowing(), step.crumb(), null, "", "", Cursor.TOP);
  }

  ListPage with(Cursor next) {
    return new ListPage(view, narrowing, crumb, order, column, filter, next);
  }

  /// Sorted in another way; whoever sorts wants to see the first rows.
  ListPage sorted(Order next) {
    return new ListPage(view, narrowing, crumb, next, next.field(), filter, Cursor.TOP);
  }

  ListPage onColumn(String title) {
    return new ListPage(view, narrowing, crumb, order, title, filter, cursor);
  }

  ListPage filtered(String words) {
    return new ListPage(view, narrowing, crumb, order, column, words, Cursor.TOP);
  }
}
