package dev.wick.history;

import dev.wick.transcript.Root;
import dev.wick.usage.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What came of reading JSON Lines.
///
/// @param messages those that could be read
/// @param bad what is wrong with the others, by their number from 1 on; at most [#MOST_TOLD]
/// @param badLines how many others there are
public record Import(List<Evidence> messages, List<String> bad, long badLines) {

  private static final int MOST_TOLD = 10;

  /// Reads lines; empty ones mean nothing.
  ///
  /// @param own the roots of this machine: what was kept under one of them is kept there again, all
  ///   else under the first
  /// @throws IOException if they cannot be read
  public static Import read(BufferedReader lines, List<Root> own) throws IOException {
    Map<String, Root> byPath = new HashMap<>();
    for (Root root : own) {
      byPath.put(History.realPath(root), root);
    }
    List<Evidence> messages = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    long badLines = 0;
    long number = 0;
    String line;
    while ((line = lines.readLine()) != null) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        ImportedLine imported = ImportedLine.of(line);
        messages.add(imported.evidence(byPath.getOrDefault(imported.root(), own.getFirst())));
      } catch (IllegalArgumentException e) {
        badLines++;
        if (bad.size() < MOST_TOLD) {
          bad.add("line " + number + ": " + e.getMessage());
        }
      }
    }
    return new Import(messages, bad, badLines);
  }
}
