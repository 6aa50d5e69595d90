package dev.wick.price;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One model of the price list.
///
/// @param released in days since 1970; `Long.MIN_VALUE` if that is not said
/// @param us factor for inference that is bound to the US, in millionths
/// @param standard by time, without overlaps; empty where no price is known
/// @param fast by time, without overlaps
public record ModelPrices(
    String id, long released, long us, List<PriceRow> standard, List<PriceRow> fast) {

  /// What stands for a model that the list does not have.
  static final ModelPrices NONE =
      new ModelPrices("", Long.MIN_VALUE, Rates.ONE, List.of(), List.of());

  /// The row of a day: the newest that has begun; before the first one the first. A model whose
  /// last row has ended goes on at that price.
  public @Nullable PriceRow standardRow(long day) {
    for (int i = standard.size() - 1; i >= 0; i--) {
      if (day >= standard.get(i).from() || i == 0) {
        return standard.get(i);
      }
    }
    return null;
  }

  /// The row of a day on which there was a fast mode.
  public @Nullable PriceRow fastRow(long day) {
    for (PriceRow row : fast) {
      if (day >= row.from() && day < row.until()) {
        return row;
      }
    }
    return null;
  }
}
