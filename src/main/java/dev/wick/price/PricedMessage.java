package dev.wick.price;

import dev.wick.usage.Message;
import java.util.List;

/// A message and its charges, at least one.
public record PricedMessage(Message message, List<Charge> charges) {

  public long time() {
    return message.time();
  }
}
