package dev.wick.price;

import dev.wick.usage.Message;
import dev.wick.usage.Part;
import dev.wick.usage.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns messages into money. For one thread at a time: it remembers what it has priced last.
public final class Pricer {
  private final PriceList prices;
  private final CostMode mode;
  private final Map<String, Quote> quotes = new HashMap<>();
  private PricedMessage[] known = {};

  public Pricer(PriceList prices, CostMode mode) {
    this.prices = prices;
    this.mode = mode;
  }

  /// Prices messages, in their order. A message that the call before had too keeps its result: a
  /// live append costs one pass over the list, not one pricing of it.
  ///
  /// @param messages in the order of the book; any other is priced as well, only more slowly
  public List<PricedMessage> price(List<Message> messages) {
    var priced = new PricedMessage[messages.size()];
    int next = 0;
    for (int i = 0; i < priced.length; i++) {
      Message message = messages.get(i);
      // Equal first: nearly all are the same instance, and ordering would read their ids.
      while (next < known.length
          && !known[next].message().equals(message)
          && Message.compareTimes(known[next].message(), message) < 0) {
        next++;
      }
      boolean again = next < known.length && known[next].message().equals(message);
      priced[i] = again ? known[next++] : price(message);
    }
    known = priced;
    return Collections.unmodifiableList(Arrays.asList(priced));
  }

  /// Prices a message.
  public PricedMessage price(Message message) {
    Cost own = own(message);
    if (message.parts().isEmpty()) {
      return new PricedMessage(message, own);
    }
    var charges = new ArrayList<Charge>(1 + message.parts().size());
    charges.add(new Charge(message.model(), message.tokens(), own));
    for (Part part : message.parts()) {
      charges.add(new Charge(part.model(), part.tokens(), part(part, message)));
    }
    return new PricedMessage(message, charges);
  }

  private Cost own(Message message) {
    BigDecimal said = message.costUsd();
    return switch (mode) {
      case CALCULATE -> reckoned(message);
      case AUTO -> said == null ? reckoned(message) : Cost.ofDollars(said);
      case DISPLAY ->
          said == null ? unsaid(message.tokens(), message.webSearches()) : Cost.ofDollars(said);
    };
  }

  private Cost reckoned(Message message) {
    Quote quote = quote(message.model());
    if (message.webSearches() == 0 && message.requests().isEmpty()) {
      return quote.request(message);
    }
    Cost searches = quote.webSearches(message.webSearches());
    if (message.requests().isEmpty()) {
      return searches.plus(quote.request(message));
    }
    Cost sum = searches;
    for (Tokens request : message.requests()) {
      sum = sum.plus(quote.request(request, message));
    }
    return sum;
  }

  private Cost part(Part part, Message message) {
    if (mode == CostMode.DISPLAY) {
      return unsaid(part.tokens(), part.webSearches());
    }
    Quote quote = quote(part.model());
    return quote.webSearches(part.webSearches()).plus(quote.request(part.tokens(), message));
  }

  private static Cost unsaid(Tokens tokens, long webSearches) {
    return tokens.total() == 0 && webSearches == 0 ? Cost.ZERO : Cost.UNKNOWN;
  }

  private Quote quote(String model) {
    Quote known = quotes.get(model);
    if (known != null) {
      return known;
    }
    Quote quote = prices.quote(model);
    quotes.put(model, quote);
    return quote;
  }
}
