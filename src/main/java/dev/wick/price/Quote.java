package dev.wick.price;

import dev.wick.usage.Message;
import dev.wick.usage.Tokens;
import org.jspecify.annotations.Nullable;

/// What one model id of the transcripts costs.
///
/// @param fast the id itself says fast mode
/// @param regional factor of the id's endpoint, in millionths
record Quote(ModelPrices model, boolean fast, long regional, Surcharges surcharges) {
  /// The cost of a message that is one request.
  Cost request(Message message) {
    if (message.total() == 0) {
      return Cost.ZERO;
    }
    Rates rates = rates(message.total() - message.output(), message);
    return rates == null ? Cost.UNKNOWN : Cost.complete(rates.of(message));
  }

  /// The cost of one request.
  ///
  /// @param under the message whose time, speed, geography and tier hold for it
  Cost request(Tokens tokens, Message under) {
    if (tokens.total() == 0) {
      return Cost.ZERO;
    }
    Rates rates = rates(tokens.prompt(), under);
    return rates == null ? Cost.UNKNOWN : Cost.complete(rates.of(tokens));
  }

  private @Nullable Rates rates(long prompt, Message under) {
    long day = PriceRow.day(under.time());
    PriceRow fastRow = fast || under.fast() ? model.fastRow(day) : null;
    PriceRow row = fastRow == null ? model.standardRow(day) : fastRow;
    if (row == null) {
      return null;
    }
    // There is no fast batch.
    boolean batch = under.batch() && fastRow == null;
    return row.rates(prompt)
        .times(under.us() ? model.us() : Rates.ONE)
        .times(batch ? surcharges.batch() : Rates.ONE)
        .times(regional);
  }

  Cost webSearches(long count) {
    return Cost.complete(Cost.product(surcharges.webSearch(), count));
  }
}
