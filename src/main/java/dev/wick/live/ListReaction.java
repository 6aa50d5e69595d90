package dev.wick.live;

import dev.wick.live.list.ChosenProject;
import dev.wick.live.list.Field;
import dev.wick.live.list.Listed;
import dev.wick.live.list.Order;
import dev.wick.live.list.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command makes of a list.
final class ListReaction {

  private ListReaction() {}

  static ViewState of(ViewState state, ListPage page, Command command) {
    Listed<?> list = state.list();
    if (command == Command.BACK) {
      return page.filter().isEmpty() ? state.at(state.route().back()) : state.at(page.filtered(""));
    }
    if (command == Command.PROJECT) {
      return project(state, page, list);
    }
    if (command == Command.FILTER) {
      return state.with(Talk.in(new Dialog.Filter(page.filter())));
    }
    return list == null ? state : of(state, page, list, command);
  }

  private static ViewState of(ViewState state, ListPage page, Listed<?> list, Command command) {
    int height = Math.max(1, ListArea.of(state).height());
    int index = page.cursor().index();
    return switch (command) {
      case UP -> to(state, page, list, index - 1);
      case DOWN -> to(state, page, list, index + 1);
      case PAGE_UP -> to(state, page, list, index - height);
      case PAGE_DOWN -> to(state, page, list, index + height);
      case FIRST -> to(state, page, list, 0);
      case LAST -> to(state, page, list, list.rows().size() - 1);
      case OPEN -> open(state, list, index);
      case SORT -> state.at(page.sorted(sorted(state, page, list)));
      case LEFT -> state.at(page.onColumn(beside(state, page, list, -1)));
      case RIGHT -> state.at(page.onColumn(beside(state, page, list, 1)));
      case EXPORT -> state.with(Talk.in(new Dialog.Export(FileNames.of(state, page))));
      case COPY ->
          state.with(Talk.sending(new Errand.Copy(list.text(index, state.standing().now()))));
      default -> state;
    };
  }

  static ViewState to(ViewState state, ListPage page, Listed<?> list, int row) {
    return state.at(page.with(page.cursor().to(row, ListArea.of(state).height(), list)));
  }

  static ViewState open(ViewState state, Listed<?> list, int index) {
    Step step = list.below(index, state.standing().now());
    return step == null ? state : state.at(state.route().down(ListPage.of(step)));
  }

  /// Sorted by a column, and where it is already the other way round.
  static ViewState sortedBy(ViewState state, ListPage page, Listed<?> list, String column) {
    return state.at(page.sorted(sorted(state, page.onColumn(column), list)));
  }

  private static Order sorted(ViewState state, ListPage page, Listed<?> list) {
    String column = column(page, list);
    if (list.order().field().equals(column)) {
      return list.order().reversed();
    }
    for (Field<?> field : list.fields(state.standing().now())) {
      if (field.title().equals(column)) {
        return new Order(column, field.largestFirst());
      }
    }
    return list.order();
  }

  /// The column that is marked.
  static String column(ListPage page, Listed<?> list) {
    return page.column().isEmpty() ? list.order().field() : page.column();
  }

  private static String beside(ViewState state, ListPage page, Listed<?> list, int step) {
    List<String> columns = ListTable.of(state, list).titles();
    int at = columns.indexOf(column(page, list));
    return columns.get(Math.floorMod(Math.max(at, 0) + step, columns.size()));
  }

  private static ViewState project(ViewState state, ListPage page, @Nullable Listed<?> list) {
    boolean narrowed = state.route().scope().project() != null;
    ChosenProject project = narrowed || list == null ? null : list.project(page.cursor().index());
    return state.at(state.route().about(state.route().scope().of(project)));
  }
}
