package dev.wick.usage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What makes a message one. The API's own ids, `msg_` and 24 letters and digits, are held six bits
/// a letter: 32 bytes in place of a String's 64, for each message there is. All others are held as
/// they are. Ordered as their texts are.
public final class MessageId implements Comparable<MessageId> {
  private static final String PREFIX = "msg_";
  private static final int LETTERS = 24;
  private static final int LENGTH = PREFIX.length() + LETTERS;
  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;

  // In the order of their codes, so that packed ids are ordered as their texts are.
  private static final byte[] ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".getBytes(ISO_8859_1);
  private static final byte[] VALUES = values();

  // The letters' bits, the first letter's first.
  private final long high;
  private final long middle;
  private final short low;

  private final @Nullable String text;

  private MessageId(long high, long middle, short low, @Nullable String text) {
    this.high = high;
    this.middle = middle;
    this.low = low;
    this.text = text;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < ALPHABET.length; i++) {
      values[ALPHABET[i]] = (byte) i;
    }
    return values;
  }

  /// The id of this text.
  public static MessageId of(String text) {
    if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
      return new MessageId(0, 0, (short) 0, text);
    }
    long high = 0;
    long middle = 0;
    long low = 0;
    for (int i = PREFIX.length(); i < LENGTH; i++) {
      char c = text.charAt(i);
      int value = c < VALUES.length ? VALUES[c] : -1;
      if (value < 0) {
        return new MessageId(0, 0, (short) 0, text);
      }
      // 144 bits, moved on by six.
      high = high << BITS | middle >>> (Long.SIZE - BITS);
      middle = middle << BITS | (low >>> (Short.SIZE - BITS) & MASK);
      low = (low << BITS | value) & 0xFFFF;
    }
    return new MessageId(high, middle, (short) low, null);
  }

  /// The id of these bits.
  ///
  /// @param low the last 16 of them
  public static MessageId packed(long high, long middle, int low) {
    return new MessageId(high, middle, (short) low, null);
  }

  /// Whether it is one of the API's own, so that [#high()], [#middle()] and [#low()] say it all.
  public boolean isPacked() {
    return text == null;
  }

  /// The first 64 bits.
  public long high() {
    return high;
  }

  /// The next 64 bits.
  public long middle() {
    return middle;
  }

  /// The last 16 bits.
  public int low() {
    return low & 0xFFFF;
  }

  @Override
  public int compareTo(MessageId other) {
    if (text != null || other.text != null) {
      return toString().compareTo(other.toString());
    }
    int byHigh = Long.compareUnsigned(high, other.high);
    if (byHigh != 0) {
      return byHigh;
    }
    int byMiddle = Long.compareUnsigned(middle, other.middle);
    return byMiddle != 0 ? byMiddle : Integer.compare(low(), other.low());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object || (object instanceof MessageId other && same(other));
  }

  private boolean same(MessageId other) {
    if (high != other.high || middle != other.middle || low != other.low) {
      return false;
    }
    return text == null ? other.text == null : text.equals(other.text);
  }

  @Override
  public int hashCode() {
    if (text != null) {
      return text.hashCode();
    }
    long mixed = (high ^ middle * 31 ^ low) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> Integer.SIZE);
  }

  /// The text.
  @Override
  public String toString() {
    if (text != null) {
      return text;
    }
    byte[] letters = new byte[LENGTH];
    System.arraycopy(PREFIX.getBytes(ISO_8859_1), 0, letters, 0, PREFIX.length());
    long first = high;
    long second = middle;
    long third = low();
    for (int i = LENGTH - 1; i >= PREFIX.length(); i--) {
      letters[i] = ALPHABET[(int) (third & MASK)];
      third = third >>> BITS | (second & MASK) << (Short.SIZE - BITS);
      second = second >>> BITS | first << (Long.SIZE - BITS);
      first >>>= BITS;
    }
    return new String(letters, ISO_8859_1);
  }
}
