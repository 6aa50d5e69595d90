package dev.wick.live;

import dev.wick.format.Cells;
import dev.wick.format.Numbers;
import dev.wick.live.list.Field;
import dev.wick.live.list.Listed;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list: only the rows that can be seen are worked out.
final class ListPanel {

  private ListPanel() {}

  static void draw(Canvas canvas, ViewState state, ListPage page) {
    ListArea area = ListArea.of(state);
    Rows rows = state.listing();
    Listed<?> list = rows == null ? null : rows.listed();
    String crumbs = String.join(" › ", crumbs(state));
    String remark = list == null ? "" : remark(page, list);
    if (area.framed()) {
      int room = area.all().width() - 8 - Cells.width(remark);
      Frame.draw(canvas, area.all(), Cells.cutStart(crumbs, Math.max(room, 12)), remark);
    } else if (area.crumbs().height() > 0) {
      crumbs(canvas, area.crumbs(), crumbs, remark);
    }
    if (rows == null) {
      canvas.put(area.rows().x(), area.rows().y(), "…", Ink.DIM);
    } else {
      table(canvas, area, state, page, rows, rows.listed());
    }
  }

  private static void crumbs(Canvas canvas, Area row, String crumbs, String remark) {
    int room = row.width() - Cells.width(remark) - 2;
    boolean both = room >= Math.min(Cells.width(crumbs), 10);
    canvas.put(row.x(), row.y(), Cells.cutStart(crumbs, both ? room : row.width()), Ink.CAPTION);
    if (both) {
      canvas.putRight(row.right(), row.y(), remark, Ink.LABEL);
    }
  }

  /// The way here; the last page is named after what it lists.
  private static List<String> crumbs(ViewState state) {
    List<String> crumbs = new ArrayList<>();
    for (Page page : state.route().pages()) {
      crumbs.add(Cells.clean(page.crumb()));
    }
    String scope = Header.scope(state);
    Chrome chrome = Chrome.of(state);
    if (!scope.isEmpty() && (chrome.small() || chrome.tabsInHeader())) {
      crumbs.set(0, crumbs.getFirst() + " · " + scope);
    }
    if (crumbs.size() > 1 && state.route().page() instanceof ListPage page) {
      crumbs.add(page.view().title());
    }
    return crumbs;
  }

  /// How many rows there are, and why not more.
  private static String remark(ListPage page, Listed<?> list) {
    String count =
        page.filter().isEmpty()
            ? Numbers.grouped(list.rows().size())
            : Numbers.grouped(list.rows().size()) + " of " + Numbers.grouped(list.unfiltered());
    String filter =
        page.filter().isEmpty() ? "" : " with “" + Cells.cut(Cells.clean(page.filter()), 20) + "”";
    String place =
        list.rows().isEmpty() ? "" : Numbers.grouped(page.cursor().index() + 1L) + " of ";
    return (page.filter().isEmpty() ? place : "") + count + filter;
  }

  private static <K> void table(
      Canvas canvas, ListArea area, ViewState state, ListPage page, Rows marks, Listed<K> list) {
    long now = state.standing().now();
    ListTable<K> table = ListTable.of(state, list);
    if (area.head().height() > 0) {
      heads(canvas, area.head(), table, page, list);
    }
    if (list.rows().isEmpty()) {
      canvas.put(area.rows().x(), area.rows().y(), nothing(area.rows().width(), page), Ink.LABEL);
    }
    double most = most(table, list);
    int height = area.height();
    int top = Math.clamp(page.cursor().top(), 0, Math.max(0, list.rows().size() - height));
    for (int i = 0; i < Math.min(height, list.rows().size() - top); i++) {
      boolean selected = top + i == page.cursor().index();
      Ink figures = ink(marks.isFresh(top + i, now), selected ? Ink.STRONG : Ink.TEXT);
      Area line = area.rows().below(i).top(1);
      row(canvas, line, table, list.rows().get(top + i), most, selected, figures);
    }
    if (area.sum().height() > 0 && list.rows().size() > 1 && table.addsUp()) {
      sum(canvas, area.sum(), table, list.totals(), ink(marks.anyFresh(now), Ink.STRONG));
    }
  }

  private static Ink ink(boolean fresh, Ink usual) {
    return fresh ? Ink.FRESH : usual;
  }

  private static String nothing(int width, ListPage page) {
    return page.filter().isEmpty()
        ? Wording.fitting(width, page.view().nothing(), "Nothing.")
        : Wording.fitting(width, "No row has these words.", "None.");
  }

  private static <K> void heads(
      Canvas canvas, Area row, ListTable<K> table, ListPage page, Listed<K> list) {
    String marked = ListReaction.column(page, list);
    for (ListTable.Column<K> column : table.columns()) {
      String title = column.field().title();
      boolean sorted = !title.isEmpty() && title.equals(list.order().field());
      String arrow = list.order().largestFirst() ? "▼" : "▲";
      Ink ink = title.equals(marked) && !title.isEmpty() ? Ink.ACCENT : Ink.LABEL;
      int x = row.x() + column.x();
      if (column.field().kind() == Field.Kind.FIGURE) {
        int left = canvas.putRight(x + column.width(), row.y(), title, ink);
        if (sorted) {
          canvas.putRight(left, row.y(), arrow, Ink.ACCENT);
        }
      } else {
        int end = canvas.put(x, row.y(), Cells.cut(title, column.width()), ink);
        if (sorted) {
          canvas.put(end, row.y(), arrow, Ink.ACCENT);
        }
      }
    }
  }

  /// The longest bar of all rows, seen or not: they have one scale.
  private static <K> double most(ListTable<K> table, Listed<K> list) {
    double most = 0;
    for (ListTable.Column<K> column : table.columns()) {
      Field<K> field = column.field();
      for (int i = 0; field.kind() == Field.Kind.BAR && i < list.rows().size(); i++) {
        most = Math.max(most, field.bar().of(list.rows().get(i)));
      }
    }
    return most;
  }

  private static <K> void row(
      Canvas canvas,
      Area area,
      ListTable<K> table,
      Row<K> row,
      double most,
      boolean selected,
      Ink figures) {
    @Nullable Ink back = selected ? Ink.SELECTION : null;
    canvas.put(area.x(), area.y(), " ".repeat(area.width()), Ink.TEXT, back);
    if (selected) {
      canvas.put(area.x(), area.y(), "▶", Ink.ACCENT, back);
    }
    for (ListTable.Column<K> column : table.columns()) {
      cell(canvas, area, column, row, most, selected, figures, back);
    }
  }

  private static <K> void cell(
      Canvas canvas,
      Area area,
      ListTable.Column<K> column,
      Row<K> row,
      double most,
      boolean selected,
      Ink figures,
      @Nullable Ink back) {
    Field<K> field = column.field();
    int x = area.x() + column.x();
    // What a row is called and its figures come first; what else there is to say is quieter.
    boolean quiet = column.x() > ListTable.MARK && field.kind() == Field.Kind.WORDS;
    Ink ink = selected ? Ink.STRONG : quiet ? Ink.LABEL : Ink.TEXT;
    String text = Cells.clean(field.text().of(row, column.width()));
    switch (field.kind()) {
      case BAR -> {
        double share = most == 0 ? 0 : field.bar().of(row) / most;
        Bar.plain(canvas, x, area.y(), column.width(), share, Ink.PAST, back);
      }
      case WORDS -> canvas.put(x, area.y(), Cells.cut(text, column.width()), ink, back);
      case STATE -> {
        double share = field.bar().of(row);
        Ink grade = share < 0 ? Ink.LABEL : Ink.grade(share);
        canvas.put(x, area.y(), Cells.cut(text, column.width()), grade, back);
      }
      case TIME -> canvas.put(x, area.y(), whole(text, column.width()), ink, back);
      case FIGURE ->
          canvas.put(
              x + column.width() - Cells.width(whole(text, column.width())),
              area.y(),
              whole(text, column.width()),
              figures,
              back);
    }
  }

  /// A figure without its end is another figure.
  private static String whole(String text, int cells) {
    return Cells.width(text) <= cells ? text : Cells.cut("…", cells);
  }

  /// The sum stands under the figures that add up.
  private static <K> void sum(
      Canvas canvas, Area row, ListTable<K> table, Totals totals, Ink figures) {
    canvas.put(row.x() + ListTable.MARK, row.y(), "sum", Ink.LABEL);
    for (ListTable.Column<K> column : table.columns()) {
      Field.Sum sum = column.field().sum();
      String text = sum == null ? "" : sum.of(totals);
      int right = row.x() + column.x() + column.width();
      if (Cells.width(text) <= column.width()) {
        canvas.putRight(right, row.y(), text, figures);
      }
    }
  }
}
