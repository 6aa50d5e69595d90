package dev.wick.price;

import dev.wick.usage.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message and its charges, at least one.
///
/// There is one for every message, and nearly all have one charge: model and tokens of the message
/// itself. Of those only the amount is held, which makes 24 bytes of 80.
public final class PricedMessage {
  private final Message message;

  /// In picodollars; where something in it has no price `-1 - amount`.
  private final long amount;

  private final @Nullable List<Charge> charges;

  private PricedMessage(Message message, Cost cost, @Nullable List<Charge> charges) {
    this.message = message;
    this.amount = cost.complete() ? cost.picos() : -1 - cost.picos();
    this.charges = charges;
  }

  /// A message whose charges are not just its own.
  public PricedMessage(Message message, List<Charge> charges) {
    this(message, sum(charges), List.copyOf(charges));
  }

  /// A message whose model and tokens are all that it is charged for.
  public PricedMessage(Message message, Cost cost) {
    this(message, cost, null);
  }

  public Message message() {
    return message;
  }

  public long time() {
    return message.time();
  }

  /// What each model did in it, its own first.
  public List<Charge> charges() {
    return charges == null
        ? List.of(new Charge(message.model(), message.tokens(), cost()))
        : charges;
  }

  /// The same; null where there is but [#cost()] for the message's own model and tokens.
  @Nullable List<Charge> several() {
    return charges;
  }

  /// The sum of the charges.
  public Cost cost() {
    return new Cost(picos(), complete());
  }

  /// False if something in it has no price.
  boolean complete() {
    return amount >= 0;
  }

  /// What has a price in it, in picodollars.
  public long picos() {
    return amount >= 0 ? amount : -1 - amount;
  }

  /// All tokens of all charges.
  public long total() {
    if (charges == null) {
      return message.total();
    }
    long sum = 0;
    for (Charge charge : charges) {
      sum += charge.tokens().total();
    }
    return sum;
  }

  /// All tokens of all charges but cache reads.
  public long withoutReads() {
    if (charges == null) {
      return message.total() - message.read();
    }
    long sum = 0;
    for (Charge charge : charges) {
      sum += charge.tokens().withoutReads();
    }
    return sum;
  }

  private static Cost sum(List<Charge> charges) {
    Cost sum = Cost.ZERO;
    for (Charge charge : charges) {
      sum = sum.plus(charge.cost());
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PricedMessage other
        && amount == other.amount
        && message.equals(other.message)
        && charges().equals(other.charges());
  }

  @Override
  public int hashCode() {
    return message.hashCode();
  }
}
