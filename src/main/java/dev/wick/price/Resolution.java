package dev.wick.price;

import org.jspecify.annotations.Nullable;

/// How a model id of the transcripts comes to its price.
///
/// @param name the id's plain name, which is looked up where the list does not have the id itself
/// @param listed the list has the id as it is
/// @param model null if the list has neither
/// @param fast the id itself says fast mode
/// @param regional the id is one of a regional endpoint of Bedrock
/// @param factor what such an endpoint makes of this model's prices, in millionths
public record Resolution(
    String id,
    String name,
    boolean listed,
    @Nullable ModelPrices model,
    boolean fast,
    boolean regional,
    long factor) {

  /// The row that holds on a day for a request which does not itself say fast mode; null where no
  /// price is known.
  ///
  /// @param day in days since 1970
  public @Nullable PriceRow row(long day) {
    if (model == null) {
      return null;
    }
    PriceRow fastRow = fast ? model.fastRow(day) : null;
    return fastRow == null ? model.standardRow(day) : fastRow;
  }
}
