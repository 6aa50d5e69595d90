package dev.wick.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads every transcript of some roots, one line after another, and forgets nothing.
final class PlainReader {
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private PlainReader() {}

  /// @param roots folders that hold `projects`, or those folders themselves
  static PlainFindings read(List<Path> roots) throws IOException {
    PlainFindings findings = new PlainFindings();
    Set<Path> seen = new HashSet<>();
    for (Path root : roots) {
      Path inner = root.resolve("projects");
      Path projects = Files.isDirectory(inner) ? inner : root;
      try (Stream<Path> paths = Files.walk(projects, FileVisitOption.FOLLOW_LINKS)) {
        for (Path path : paths.sorted().toList()) {
          boolean transcript = path.toString().endsWith(".jsonl") && Files.isRegularFile(path);
          if (transcript && seen.add(path.toRealPath())) {
            read(path.toRealPath(), projects.relativize(path), findings);
          }
        }
      }
    }
    return findings;
  }

  private static void read(Path path, Path below, PlainFindings findings) throws IOException {
    String folder = below.getName(0).toString();
    PlainLine line =
        new PlainLine(new PlainObject.Place(path.toString(), folder, session(below)), findings);
    // A character a byte, so that a line's place in the file is right whatever it holds.
    String text = Files.readString(path, StandardCharsets.ISO_8859_1);
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      byte[] bytes = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
      line.judge(new String(bytes, StandardCharsets.UTF_8), start, newline >= 0);
      start = end + 1;
    }
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
