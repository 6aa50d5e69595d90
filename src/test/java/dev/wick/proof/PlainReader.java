package dev.wick.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads every transcript of some roots, one line after another, and forgets nothing.
///
/// @param skipped lines that do not count, by reason
record PlainReader(
    List<PlainRecord> records, List<PlainLimit> limits, Map<String, Integer> skipped) {

  /// A root is a folder that holds `projects`, or that folder itself.
  static PlainReader read(List<Path> roots) throws IOException {
    PlainReader reader = new PlainReader(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    Set<Path> seen = new HashSet<>();
    for (Path root : roots) {
      Path inner = root.resolve("projects");
      Path projects = Files.isDirectory(inner) ? inner : root;
      try (Stream<Path> paths = Files.walk(projects, FileVisitOption.FOLLOW_LINKS)) {
        for (Path path : paths.sorted().toList()) {
          if (path.toString().endsWith(".jsonl")
              && Files.isRegularFile(path)
              && seen.add(path.toRealPath())) {
            reader.file(path, projects.relativize(path));
          }
        }
      }
    }
    return reader;
  }

  private void file(Path path, Path below) throws IOException {
    String text = Files.readString(path.toRealPath(), StandardCharsets.ISO_8859_1);
    PlainLine line = new PlainLine(path.toRealPath().toString(), folder(below), session(below));
    int start = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String bytes = text.substring(start, end);
      line.judge(
          new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
          start,
          newline >= 0);
      start = end + 1;
    }
    records.addAll(line.records);
    limits.addAll(line.limits);
    line.skipped.forEach((reason, count) -> skipped.merge(reason, count, Integer::sum));
  }

  private static String folder(Path below) {
    return below.getName(0).toString();
  }

  private static String session(Path below) {
    for (int i = 1; i < below.getNameCount(); i++) {
      if (below.getName(i).toString().equals("subagents")) {
        return below.getName(i - 1).toString();
      }
    }
    String name = below.getFileName().toString();
    return name.substring(0, name.length() - ".jsonl".length());
  }
}
