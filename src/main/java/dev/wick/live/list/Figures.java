package dev.wick.live.list;

import dev.wick.format.Cells;
import dev.wick.format.ModelNames;
import dev.wick.format.Money;
import dev.wick.format.Numbers;
import dev.wick.format.Shares;
import dev.wick.price.Totals;
import dev.wick.report.Row;
import dev.wick.usage.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The columns that every list has: what was used, in the order in which they leave as room gets
/// scarce, from below.
final class Figures {
  /// `999.9M`.
  private static final int TOKENS = 6;

  private static final int LEAST_COST = 6;
  private static final int SHARE = 5;
  private static final int LEAST_BAR = 8;
  private static final int MOST_BAR = 40;
  private static final int LEAST_MODELS = 14;
  private static final int MOST_MODELS = 44;
  private static final int LEAST_TIME = 12;
  private static final int MOST_TIME = 20;

  private Figures() {}

  /// Those of rows that can have several models, so that it is worth naming them.
  static <K> List<Field<K>> withModels(Lens lens) {
    List<Field<K>> fields = new ArrayList<>();
    fields.add(models());
    fields.addAll(of(lens));
    return fields;
  }

  /// When a row was used last.
  ///
  /// @param rank as in [Field]
  /// @param text the moment in words
  /// @param last in milliseconds since 1970
  static <K> Field<K> lastUsed(int rank, Field.Text<K> text, ToLongFunction<Row<K>> last) {
    return Field.time(
        "last used", rank, LEAST_TIME, MOST_TIME, text, Comparator.comparingLong(last));
  }

  /// Those of rows that have several requests.
  static <K> List<Field<K>> of(Lens lens) {
    List<Field<K>> fields = new ArrayList<>();
    fields.add(
        Field.sum(
            "requests",
            7,
            Numbers.grouped(lens.totals().messages()).length(),
            totals -> Numbers.grouped(totals.messages()),
            Comparator.comparingInt(row -> row.totals().messages())));
    fields.addAll(ofOne(lens));
    return fields;
  }

  /// Those of a single request.
  static <K> List<Field<K>> ofOne(Lens lens) {
    List<Field<K>> fields = new ArrayList<>();
    fields.add(Field.bar(6, LEAST_BAR, MOST_BAR, row -> lens.size(row.totals()), bySize(lens)));
    fields.add(
        Field.figure("share", 5, SHARE, (row, cells) -> share(lens, row.totals()), bySize(lens)));
    fields.add(tokens("input", 10, Tokens::input));
    fields.add(tokens("output", 9, Tokens::output));
    fields.add(tokens("writes", 11, Tokens::write));
    fields.add(tokens("reads", 12, Tokens::read));
    fields.add(
        Field.sum(
            "cached",
            8,
            SHARE,
            totals -> percent(Shares.cacheHits(totals.tokens())),
            Comparator.comparingDouble(row -> hits(row.totals()))));
    fields.add(tokens("no reads", lens.reads() ? 5 : 2, Tokens::withoutReads));
    fields.add(tokens("tokens", lens.reads() ? 2 : 5, Tokens::total));
    fields.add(cost(lens));
    return List.copyOf(fields);
  }

  /// The dearest on top, or the one with most tokens.
  static Order largest(Lens lens) {
    return switch (lens.measure()) {
      case COST -> new Order("cost", true);
      case TOKENS -> new Order(lens.reads() ? "tokens" : "no reads", true);
    };
  }

  private static <K> Field<K> models() {
    return Field.words(
        "models",
        4,
        LEAST_MODELS,
        MOST_MODELS,
        (row, cells) -> models(row.totals(), cells),
        Comparator.comparing(row -> String.join(" ", row.totals().models())));
  }

  private static <K> Field<K> tokens(String title, int rank, ToLongFunction<Tokens> count) {
    return Field.sum(
        title,
        rank,
        TOKENS,
        totals -> Numbers.shortened(count.applyAsLong(totals.tokens())),
        Comparator.comparingLong(row -> count.applyAsLong(row.totals().tokens())));
  }

  private static <K> Field<K> cost(Lens lens) {
    int sum = Cells.width(Money.text(lens.totals().cost()));
    // A part of the rows may lack what makes the sum incomplete, never the other way round.
    return Field.sum(
        "cost",
        1,
        Math.max(LEAST_COST, sum),
        totals -> Money.text(totals.cost()),
        Comparator.comparingLong(row -> row.totals().cost().picos()));
  }

  /// Names, as many as fit whole, and how many more there are.
  private static String models(Totals totals, int cells) {
    List<String> names = ModelNames.shortened(totals.models());
    for (int shown = names.size(); shown > 0; shown--) {
      String more = shown == names.size() ? "" : " +" + (names.size() - shown);
      String text = String.join(", ", names.subList(0, shown)) + more;
      if (Cells.width(text) <= cells || shown == 1) {
        return text;
      }
    }
    return "";
  }

  private static String share(Lens lens, Totals totals) {
    return Numbers.percent(100 * lens.share(totals));
  }

  private static String percent(@Nullable Double share) {
    return share == null ? Numbers.UNKNOWN : Numbers.percent(100 * share);
  }

  private static double hits(Totals totals) {
    Double hits = Shares.cacheHits(totals.tokens());
    return hits == null ? -1 : hits;
  }

  private static <K> Comparator<Row<K>> bySize(Lens lens) {
    return switch (lens.measure()) {
      case COST -> Comparator.comparingLong(row -> row.totals().cost().picos());
      case TOKENS -> Comparator.comparingLong(row -> lens.tokens(row.totals()));
    };
  }
}
