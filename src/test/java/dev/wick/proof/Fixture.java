package dev.wick.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A hand-made root, with the figures that were reckoned for it by hand.
record Fixture(Path root, JsonNode expected) {
  private static final Path FOLDER = Path.of("src/test/resources/fixtures").toAbsolutePath();

  static List<Fixture> all() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    try (Stream<Path> roots = Files.list(FOLDER)) {
      for (Path root : roots.filter(Files::isDirectory).sorted().toList()) {
        fixtures.add(named(root.getFileName().toString()));
      }
    }
    return fixtures;
  }

  static Fixture named(String name) throws IOException {
    Path root = FOLDER.resolve(name);
    return new Fixture(root, new ObjectMapper().readTree(root.resolve("expected.json").toFile()));
  }

  @Override
  public String toString() {
    return root.getFileName().toString();
  }
}
