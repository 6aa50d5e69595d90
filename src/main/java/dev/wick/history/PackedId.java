package dev.wick.history;

import dev.wick.usage.MessageId;

/// Message ids in few bytes: the API's own take 19, after the number of their letters; all others
/// are written as they are, after a zero.
final class PackedId {
  private static final int LETTERS = 24;

  private PackedId() {}

  static void write(MessageId id, Output out) {
    if (!id.isPacked()) {
      out.number(0);
      out.text(id.toString());
      return;
    }
    out.number(LETTERS);
    out.bits(id.high(), Long.BYTES);
    out.bits(id.middle(), Long.BYTES);
    out.bits(id.low(), Short.BYTES);
  }

  static MessageId read(Input in) {
    int letters = in.count();
    if (letters == 0) {
      return MessageId.of(in.text());
    }
    if (letters != LETTERS) {
      throw new IllegalArgumentException("an id of " + letters + " letters");
    }
    return MessageId.packed(in.bits(Long.BYTES), in.bits(Long.BYTES), (int) in.bits(Short.BYTES));
  }
}
