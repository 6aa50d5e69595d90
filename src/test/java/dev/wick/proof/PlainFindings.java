package dev.wick.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What transcripts said, line by line.
///
/// @param skipped lines that do not count, by reason
record PlainFindings(
    List<PlainRecord> records, List<PlainLimit> limits, Map<String, Integer> skipped) {

  PlainFindings() {
    this(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
  }

  void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }
}
