package dev.wick.json;

/// What a [JsonReader] comes upon.
public enum JsonToken {
  OBJECT,
  OBJECT_END,
  LIST,
  LIST_END,

  /// The name of a field; its value comes next.
  NAME,
  TEXT,

  /// A number that is written without point and exponent.
  WHOLE,
  DECIMAL,
  TRUE,
  FALSE,
  NULL,

  /// Nothing follows.
  END;

  public boolean isNumber() {
    return this == WHOLE || this == DECIMAL;
  }

  public boolean isFlag() {
    return this == TRUE || this == FALSE;
  }

  /// A value that is neither object nor list.
  public boolean isScalar() {
    return this == TEXT || isNumber() || isFlag() || this == NULL;
  }
}
