package dev.wick.report.checkup;

import dev.wick.history.Contents;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Inspected;
import dev.wick.transcript.Retention;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What history holds, and what of it is nowhere else.
///
/// @param store its file
/// @param bytes how long that is, 0 where there is none
/// @param now the moment it is about, in milliseconds since 1970 UTC
/// @param roots those that it holds something of
/// @param cleanup which of the transcripts it has read go next, and the messages they alone hold
public record Holdings(Path store, long bytes, long now, List<Holding> roots, Cleanup cleanup) {

  /// What is held of one root.
  ///
  /// @param messages how many
  /// @param kept how many of them no transcript holds any more
  /// @param first time of the first message in milliseconds since 1970 UTC; 0 where there is none
  /// @param last time of the last message; 0 where there is none
  /// @param transcripts those read that are still there
  /// @param gone those read that are not
  /// @param limits limit messages
  /// @param windows official windows
  public record Holding(
      Path root,
      long messages,
      long kept,
      long first,
      long last,
      int transcripts,
      int gone,
      int limits,
      int windows) {}

  /// @throws IOException if the store's file cannot be looked at
  public static Holdings of(Path store, List<Contents> all, long now) throws IOException {
    List<Holding> roots = new ArrayList<>();
    List<Inspected> there = new ArrayList<>();
    Map<Root, Integer> days = new HashMap<>();
    Map<Path, Set<String>> ids = new HashMap<>();
    for (Contents contents : all) {
      Map<Path, Inspected> files = files(contents);
      there.addAll(files.values());
      days.put(contents.root(), Retention.of(contents.root()).days());
      roots.add(holding(contents, files, ids));
    }
    long bytes = Files.exists(store) ? Files.size(store) : 0;
    return new Holdings(store, bytes, now, List.copyOf(roots), Cleanup.of(there, days, ids));
  }

  private static Holding holding(
      Contents contents, Map<Path, Inspected> files, Map<Path, Set<String>> ids) {
    List<Evidence> messages = contents.messages();
    long kept = 0;
    for (Evidence evidence : messages) {
      String id = evidence.message().id().toString();
      boolean there = false;
      for (TranscriptFile file : List.of(evidence.earliestFile(), evidence.standingFile())) {
        if (files.containsKey(file.path())) {
          there = true;
          ids.computeIfAbsent(file.path(), path -> new HashSet<>()).add(id);
        }
      }
      kept += there ? 0 : 1;
    }
    return new Holding(
        contents.root().directory(),
        messages.size(),
        kept,
        messages.isEmpty() ? 0 : messages.getFirst().message().time(),
        messages.isEmpty() ? 0 : messages.getLast().message().time(),
        files.size(),
        known(contents).size() - files.size(),
        contents.limits().size(),
        contents.windows().size());
  }

  /// The transcripts that history knows of and that are still there.
  private static Map<Path, Inspected> files(Contents contents) {
    Map<Path, Inspected> files = new HashMap<>();
    known(contents)
        .forEach(
            (path, file) -> {
              try {
                BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class);
                files.put(path, inspected(file, attributes));
              } catch (IOException e) {
                // Gone, or as good as gone.
              }
            });
    return files;
  }

  private static Inspected inspected(TranscriptFile file, BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().toMillis();
    return new Inspected(file, attributes.size(), modified, 0, List.of(), Map.of());
  }

  private static Map<Path, TranscriptFile> known(Contents contents) {
    Map<Path, TranscriptFile> known = new HashMap<>();
    for (FileState state : contents.files()) {
      known.put(state.file().path(), state.file());
    }
    for (Evidence evidence : contents.messages()) {
      known.put(evidence.earliestFile().path(), evidence.earliestFile());
      known.put(evidence.standingFile().path(), evidence.standingFile());
    }
    return known;
  }
}
