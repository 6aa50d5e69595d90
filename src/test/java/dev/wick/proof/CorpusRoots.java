package dev.wick.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Roots that are read together: a fixture, a folder of `-Dwick.corpus=DIR`, or all of those at
/// once.
///
/// @param name what reports of tests call it
public record CorpusRoots(String name, List<Path> roots) {

  public static List<CorpusRoots> all() throws IOException {
    List<CorpusRoots> all = new ArrayList<>(fixtures());
    for (Path root : corpus()) {
      all.add(new CorpusRoots(root.getFileName().toString(), List.of(root)));
    }
    List<Path> together = all.stream().flatMap(each -> each.roots().stream()).toList();
    all.add(new CorpusRoots("all of them", together));
    return all;
  }

  /// Each of the project's own.
  public static List<CorpusRoots> fixtures() throws IOException {
    List<CorpusRoots> fixtures = new ArrayList<>();
    for (Fixture fixture : Fixture.all()) {
      fixtures.add(new CorpusRoots(fixture.toString(), List.of(fixture.root())));
    }
    return fixtures;
  }

  private static List<Path> corpus() throws IOException {
    String folder = System.getProperty("wick.corpus", "");
    if (folder.isEmpty()) {
      System.out.println("Only the project's fixtures are read; -Dwick.corpus=DIR adds folders.");
      return List.of();
    }
    try (Stream<Path> roots = Files.list(Path.of(folder))) {
      return roots.filter(root -> Files.isDirectory(root.resolve("projects"))).sorted().toList();
    }
  }

  /// What a plain reader finds there.
  PlainFindings plain() throws IOException {
    return PlainReader.read(roots);
  }

  @Override
  public String toString() {
    return name;
  }
}
