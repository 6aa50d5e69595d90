package dev.wick.price;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
  private static final int ISO_DATE = "2026-11-22".length();
  private static final long MILLIS_PER_DAY = 86_400_000;

  private final JsonParser json;
  private final String name;
  private final @Nullable List<String> notices;

  /// @param name what messages call the file
  /// @param notices gets a sentence for each thing that is wrong in a user's file; null for wick's
  ///   own list
  PriceCursor(JsonParser json, String name, @Nullable List<String> notices) {
    this.json = json;
    this.name = name;
    this.notices = notices;
  }

  /// Goes to the first value of the file.
  void start() throws IOException {
    json.nextToken();
  }

  /// How many objects and lists are open here.
  int depth() {
    return json.getParsingContext().getNestingDepth();
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
      json.nextToken();
    }
  }

  /// Whether the object that was opened has another field; the cursor is then on its value.
  boolean inObject() throws IOException {
    if (json.nextToken() == JsonToken.END_OBJECT) {
      return false;
    }
    json.nextToken();
    return true;
  }

  /// Whether the list that was opened has another element; the cursor is then on it.
  boolean inArray() throws IOException {
    return json.nextToken() != JsonToken.END_ARRAY;
  }

  /// The name of the field whose value the cursor is on.
  String field() throws IOException {
    return json.currentName();
  }

  void skip() throws IOException {
    json.skipChildren();
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
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw fault("`" + field + "` must be a whole number below 2^63");
    }
    return json.getLongValue();
  }

  /// A decimal in millionths: dollars a million tokens are picodollars a token.
  long millionths(String field, long most) throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw fault("`" + field + "` must be a number");
    }
    BigDecimal value = json.getDecimalValue();
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most, DECIMALS)) > 0) {
      throw fault("`" + field + "` must be between 0 and " + most / Rates.ONE);
    }
    if (value.stripTrailingZeros().scale() > DECIMALS) {
      throw fault("`" + field + "` has more than " + DECIMALS + " decimals");
    }
    return value.movePointRight(DECIMALS).longValue();
  }

  /// A date like 2026-11-22 in days since 1970, or `none` for null.
  long day(String field, long none) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
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
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw fault("`" + field + "` must be a text");
    }
    return json.getText();
  }

  /// @param field the field whose value, or an element of whose value, this is
  void openObject(String field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw fault("an object is missing in `" + field + "`");
    }
  }

  void openArray(String field) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
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
    return name + ", line " + json.currentLocation().getLineNr() + ": ";
  }
}
