package dev.wick.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// All messages, each once, in order of time (design: Counting 2 and 3).
record PlainBook(List<PlainMessage> messages) {
  private static final Comparator<PlainRecord> BY_PLACE =
      Comparator.comparing(PlainRecord::time)
          .thenComparing(PlainRecord::sidechain)
          .thenComparing(PlainRecord::path)
          .thenComparingInt(PlainRecord::offset);
  private static final Comparator<PlainRecord> BY_OUTPUT =
      Comparator.comparingLong((PlainRecord record) -> record.tokens().output())
          .thenComparing(BY_PLACE);

  /// @param until later records do not exist
  static PlainBook of(List<PlainRecord> records, Instant until) {
    Map<String, List<PlainRecord>> byId = new HashMap<>();
    for (PlainRecord record : records) {
      if (!record.time().isAfter(until)) {
        byId.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record);
      }
    }
    return new PlainBook(
        byId.values().stream()
            .map(
                same ->
                    new PlainMessage(
                        same.stream().max(BY_OUTPUT).orElseThrow(),
                        same.stream().min(BY_PLACE).orElseThrow()))
            .sorted(Comparator.comparing(PlainMessage::time))
            .toList());
  }

  /// Sums by whatever a message belongs to.
  <K extends Comparable<? super K>> SortedMap<K, PlainSum> sums(
      Function<PlainMessage, K> key, PlainPrices prices) {
    SortedMap<K, List<PlainMessage>> groups = new TreeMap<>();
    for (PlainMessage message : messages) {
      groups.computeIfAbsent(key.apply(message), first -> new ArrayList<>()).add(message);
    }
    SortedMap<K, PlainSum> sums = new TreeMap<>();
    groups.forEach((first, group) -> sums.put(first, PlainSum.of(group, prices)));
    return sums;
  }
}
