package dev.wick.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What few messages have.
///
/// @param parts usage of its own inside the message
/// @param requests the API requests it consists of where it had several, which add up to its tokens
/// @param costUsd Claude Code's own figure, on lines before 1.0.9
public record Extras(
    long webSearches, List<Part> parts, List<Tokens> requests, @Nullable BigDecimal costUsd) {

  public static final Extras NONE = new Extras(0, List.of(), List.of(), null);

  /// The same; [#NONE] where there is nothing, so that messages share it.
  Extras shared() {
    return equals(NONE) ? NONE : this;
  }

  /// Spelled out because a record's generated one costs 17 to 27 ms the first time it is called.
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Extras other
            && webSearches == other.webSearches
            && parts.equals(other.parts)
            && requests.equals(other.requests)
            && sameAmount(costUsd, other.costUsd));
  }

  private static boolean sameAmount(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    return left.compareTo(right) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(webSearches, parts, requests);
  }
}
