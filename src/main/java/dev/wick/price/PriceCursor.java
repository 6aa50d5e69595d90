package dev.wick.price;

import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import dev.wick.transcript.IsoTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The place in a price file that is being read: gives the values there, and says what is wrong
/// with them and on which line.
///
/// In wick's own list a fault ends the reading and keys that no price depends on are passed over in
/// silence; in the user's both are noticed and the rest is read.
final class PriceCursor {
  private static final int DECIMALS = 6;

  /// As many characters with [#DECIMALS] digits behind them always fit a `long`.
  private static final int PLAIN_LENGTH = 12;

  private static final int ISO_DATE = "2026-11-22".length();
  private static final long MILLIS_PER_DAY = 86_400_000;

  private final JsonReader json;
  private final String name;
  private final @Nullable List<String> notices;

  /// @param name what messages call the file
  /// @param notices gets a sentence for each thing that is wrong in a user's file; null for wick's
  ///   own list
  PriceCursor(JsonReader json, String name, @Nullable List<String> notices) {
    this.json = json;
    this.name = name;
    this.notices = notices;
  }

  /// Goes to the first value of the file.
  void start() throws IOException {
    json.next();
  }

  /// How many objects and lists are open here.
  int depth() {
    return json.depth();
  }

  /// Leaves out what has a fault and goes on behind it, if faults are noticed; else throws it.
  ///
  /// @param depth of the list or object that it is in
  /// @param consequence what the user has to know besides
  void passOver(PriceFault fault, int depth, String consequence) throws IOException {
    if (notices == null) {
      throw fault;
    }
    notices.add(fault.getMessage() + "; " + consequence);
    while (depth() > depth) {
      json.next();
    }
  }

  /// Whether the object that was opened has another field; the cursor is then on its value.
  boolean inObject() throws IOException {
    if (json.next() == JsonToken.OBJECT_END) {
      return false;
    }
    json.next();
    return true;
  }

  /// Whether the list that was opened has another element; the cursor is then on it.
  boolean inArray() throws IOException {
    return json.next() != JsonToken.LIST_END;
  }

  /// The name of the field whose value the cursor is on.
  String field() throws IOException {
    return json.name();
  }

  void skip() throws IOException {
    json.skip();
  }

  /// Passes over a key that no price depends on.
  ///
  /// @param known keys that may stand here
  void skip(List<String> known) throws IOException {
    if (notices != null && !known.contains(field())) {
      notices.add(place() + "unknown key `" + field() + "`, passed over");
    }
    skip();
  }

  long whole(String field) throws IOException {
    if (json.token() == JsonToken.WHOLE) {
      try {
        return Long.parseLong(json.text());
      } catch (NumberFormatException e) {
        // Too large; said below.
      }
    }
    throw fault("`" + field + "` must be a whole number below 2^63");
  }

  /// A decimal in millionths: dollars a million tokens are picodollars a token.
  long millionths(String field, long most) throws IOException {
    if (!json.token().isNumber()) {
      throw fault("`" + field + "` must be a number");
    }
    String numeral = json.text();
    long millionths = plainMillionths(numeral);
    if (millionths > most) {
      throw outside(field, most);
    }
    return millionths < 0 ? millionths(decimal(numeral, field, most), field, most) : millionths;
  }

  /// The usual ones without [BigDecimal], whose first use takes as long as reading all of wick's
  /// list.
  ///
  /// @return -1 for a sign, an exponent, more decimals than a millionth has, or many digits
  private static long plainMillionths(String numeral) {
    if (numeral.length() > PLAIN_LENGTH) {
      return -1;
    }
    long value = 0;
    int decimals = 0;
    boolean fraction = false;
    for (int i = 0; i < numeral.length(); i++) {
      char digit = numeral.charAt(i);
      if (digit == '.') {
        fraction = true;
      } else if (digit < '0' || digit > '9' || decimals == DECIMALS) {
        return -1;
      } else {
        value = value * 10 + digit - '0';
        decimals += fraction ? 1 : 0;
      }
    }
    for (; decimals < DECIMALS; decimals++) {
      value *= 10;
    }
    return value;
  }

  private long millionths(BigDecimal value, String field, long most) throws PriceFault {
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most, DECIMALS)) > 0) {
      throw outside(field, most);
    }
    if (value.stripTrailingZeros().scale() > DECIMALS) {
      throw fault("`" + field + "` has more than " + DECIMALS + " decimals");
    }
    return value.movePointRight(DECIMALS).longValue();
  }

  private BigDecimal decimal(String numeral, String field, long most) throws PriceFault {
    try {
      return new BigDecimal(numeral);
    } catch (NumberFormatException e) {
      throw outside(field, most); // an exponent of ten digits
    }
  }

  private PriceFault outside(String field, long most) {
    return fault("`" + field + "` must be between 0 and " + most / Rates.ONE);
  }

  /// A date like 2026-11-22 in days since 1970, or `none` for null.
  long day(String field, long none) throws IOException {
    if (json.token() == JsonToken.NULL) {
      return none;
    }
    String text = text(field);
    long millis =
        text.length() == ISO_DATE ? IsoTime.millis(text.concat("T00:00")) : IsoTime.UNREADABLE;
    if (millis == IsoTime.UNREADABLE) {
      throw fault("`" + field + "` must be a date like 2026-11-22, not " + text);
    }
    return Math.floorDiv(millis, MILLIS_PER_DAY);
  }

  String text(String field) throws IOException {
    if (json.token() != JsonToken.TEXT) {
      throw fault("`" + field + "` must be a text");
    }
    return json.text();
  }

  /// @param field the field whose value, or an element of whose value, this is
  void openObject(String field) throws IOException {
    if (json.token() != JsonToken.OBJECT) {
      throw fault("an object is missing in `" + field + "`");
    }
  }

  void openArray(String field) throws IOException {
    if (json.token() != JsonToken.LIST) {
      throw fault("a list is missing in `" + field + "`");
    }
  }

  /// Holds that a number was there.
  void require(long value, String field) throws PriceFault {
    if (value == RowDraft.MISSING) {
      throw fault("`" + field + "` is missing in what ends here");
    }
  }

  PriceFault fault(String what) {
    return fault(what, null);
  }

  PriceFault fault(String what, @Nullable Throwable cause) {
    return new PriceFault(place() + what, cause);
  }

  private String place() {
    return name + ", line " + json.line() + ": ";
  }
}
