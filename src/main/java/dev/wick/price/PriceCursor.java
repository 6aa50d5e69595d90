package dev.wick.price;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The place in a price file that is being read: gives the values there, and says what is wrong
/// with them and on which line.
final class PriceCursor {
  private static final int DECIMALS = 6;

  private final JsonParser json;
  private final String name;

  PriceCursor(JsonParser json, String name) {
    this.json = json;
    this.name = name;
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

  long whole(String field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw fault("`" + field + "` must be a whole number");
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

  /// A date like 2026-11-22, or null. By hand: a date format costs more than the rest of the file.
  long day(String field, long none) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return none;
    }
    String text = text(field);
    try {
      if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10))
            .toEpochDay();
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw fault("`" + field + "` must be a date like 2026-11-22, not " + text, e);
    }
    throw fault("`" + field + "` must be a date like 2026-11-22, not " + text);
  }

  String text(String field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw fault("`" + field + "` must be a text");
    }
    return json.getText();
  }

  void openObject(String what) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw fault(what + " must be an object");
    }
  }

  void openArray(String what) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw fault(what + " must be a list");
    }
  }

  IOException fault(String what) {
    return fault(what, null);
  }

  IOException fault(String what, @Nullable Throwable cause) {
    int line = json.currentLocation().getLineNr();
    return new IOException(
        name + ", line " + line + ": " + what + "; correct it, or put wick's own prices.json back",
        cause);
  }
}
