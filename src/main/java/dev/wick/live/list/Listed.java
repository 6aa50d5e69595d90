package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.report.Report;
import dev.wick.report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answer to a question: the rows of a list. One is equal to itself alone.
public final class Listed<K> implements Answer {
  private final Question<K> question;
  private final Report<K> all;
  private final List<Row<K>> rows;
  private final Order order;
  private final Totals totals;
  private final Totals largest;
  private final Set<Object> changed;

  private Listed(
      Question<K> question,
      Report<K> all,
      List<Row<K>> rows,
      Order order,
      Totals totals,
      Totals largest,
      Set<Object> changed) {
    this.question = question;
    this.all = all;
    this.rows = rows;
    this.order = order;
    this.totals = totals;
    this.largest = largest;
    this.changed = changed;
  }

  /// Works the answer out: over a hundred thousand messages that may take a tenth of a second.
  public static <K> Listed<K> of(Question<K> question) {
    return of(question, question.view().rows(question.excerpt()), Set.of());
  }

  /// The answer to another question; only what differs is worked out.
  public <L> Listed<L> next(Question<L> next) {
    if (next.sameRows(question)) {
      @SuppressWarnings("unchecked")
      Report<L> same = (Report<L>) all; // The same view has rows of the same type.
      return of(next, same, Set.of());
    }
    Report<L> newer = next.view().rows(next.excerpt());
    boolean later = next.isAboutListOf(question) && question.reckoning().complete();
    return of(next, newer, later ? changed(next.view(), newer) : Set.of());
  }

  private static <K> Listed<K> of(Question<K> question, Report<K> all, Set<Object> changed) {
    Lens lens = lens(question, all.totals(), Totals.NONE, 0);
    Order order = question.order() == null ? question.view().order(lens) : question.order();
    List<Row<K>> rows = found(question, all, lens);
    sort(rows, question.view().fields(lens), order);
    return new Listed<>(
        question, all, rows, order, totals(all, rows), largest(rows, lens), changed);
  }

  /// The rows that are new, or have used something since.
  private <L> Set<Object> changed(ListView<L> view, Report<L> newer) {
    Map<Object, Totals> before = new HashMap<>();
    for (Row<K> row : all.rows()) {
      before.put(question.view().id(row.key()), row.totals());
    }
    Set<Object> changed = new HashSet<>();
    for (Row<L> row : newer.rows()) {
      Object id = view.id(row.key());
      Totals was = before.get(id);
      if (was == null || !was.tokens().equals(row.totals().tokens())) {
        changed.add(id);
      }
    }
    return Set.copyOf(changed);
  }

  private static <K> List<Row<K>> found(Question<K> question, Report<K> all, Lens lens) {
    String[] words = question.filter().toLowerCase(Locale.ROOT).strip().split("\\s+");
    List<Row<K>> rows = new ArrayList<>(all.rows().size());
    for (Row<K> row : all.rows()) {
      if (question.filter().isBlank() || has(question.view().words(row, lens), words)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean has(String text, String[] words) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// Equal rows keep the order in which the report has them, the newest of those on top.
  private static <K> void sort(List<Row<K>> rows, List<Field<K>> fields, Order order) {
    for (Field<K> field : fields) {
      if (field.title().equals(order.field())) {
        Comparator<Row<K>> comparator = field.order();
        rows.sort(order.largestFirst() ? comparator.reversed() : comparator);
        return;
      }
    }
  }

  private static <K> Totals totals(Report<K> all, List<Row<K>> rows) {
    if (rows.size() == all.rows().size()) {
      return all.totals();
    }
    TotalsBuilder sum = new TotalsBuilder();
    for (Row<K> row : rows) {
      sum.add(row.totals());
    }
    return sum.build();
  }

  private static <K> Totals largest(List<Row<K>> rows, Lens lens) {
    Totals largest = Totals.NONE;
    for (Row<K> row : rows) {
      largest = lens.amount(row.totals()) > lens.amount(largest) ? row.totals() : largest;
    }
    return largest;
  }

  @Override
  public Question<K> query() {
    return question;
  }

  /// The rows as they are to be seen.
  public List<Row<K>> rows() {
    return rows;
  }

  /// Ids of the rows that used something since the answer before; empty where that one was about
  /// something else, or was given while transcripts were still being read.
  public Set<Object> changed() {
    return changed;
  }

  /// How many rows there are without the filter.
  public int unfiltered() {
    return all.rows().size();
  }

  /// How the rows are sorted.
  public Order order() {
    return order;
  }

  /// Over the rows that are to be seen.
  public Totals totals() {
    return totals;
  }

  /// The rows as a report.
  public Report<K> report() {
    return new Report<>(rows, totals);
  }

  /// How the rows are looked at at a moment.
  public Lens lens(long now) {
    return lens(question, all.totals(), largest, now);
  }

  /// The columns at a moment.
  public List<Field<K>> fields(long now) {
    return question.view().fields(lens(now));
  }

  /// Where a row is, by its id; -1 if it is not there.
  public int find(Object id) {
    for (int i = 0; i < rows.size(); i++) {
      if (question.view().id(rows.get(i).key()).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /// The id of a row.
  public Object id(int index) {
    return question.view().id(rows.get(index).key());
  }

  /// The way down from a row; null if there is none.
  public @Nullable Step below(int index, long now) {
    return question.view().below(rows.get(index), question.narrowing(), lens(now));
  }

  /// The project of a row; null if it is of several.
  public @Nullable ChosenProject project(int index) {
    return question.view().project(rows.get(index));
  }

  /// A row as a line of text: its columns, apart by tabs.
  public String text(int index, long now) {
    StringBuilder text = new StringBuilder();
    for (Field<K> field : fields(now)) {
      if (field.kind() != Field.Kind.BAR) {
        text.append(text.isEmpty() ? "" : "\t");
        text.append(Cells.clean(field.text().of(rows.get(index), field.most())).strip());
      }
    }
    return text.toString();
  }

  public Documents documents(long now) {
    return question.view().documents(this, now);
  }

  private static Lens lens(Question<?> question, Totals totals, Totals largest, long now) {
    return new Lens(
        question.zone(),
        now,
        question.measure(),
        question.reads(),
        question.titles(),
        totals,
        largest);
  }
}
