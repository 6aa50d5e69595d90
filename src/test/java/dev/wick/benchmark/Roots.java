package dev.wick.benchmark;

import dev.wick.benchmark.data.Shape;
import dev.wick.benchmark.data.Tally;
import dev.wick.benchmark.data.TranscriptTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The roots that are measured with, each made when it is asked for and then kept.
final class Roots {
  private static final long SEED = 1;
  private static final int SIX_HUNDRED_MEGABYTES = 600_000_000;

  private final Path folder;
  private final List<String> described = new ArrayList<>();

  /// @param folder where they lie; what lies there already is taken as it is
  Roots(Path folder) {
    this.folder = folder;
  }

  Path small() throws IOException {
    return root("small", Shape.small());
  }

  Path gib() throws IOException {
    return root("gib", Shape.gibs(1));
  }

  Path oneFile() throws IOException {
    return root("one", Shape.alike(1, SIX_HUNDRED_MEGABYTES));
  }

  Path fourGib() throws IOException {
    return root("four", Shape.gibs(4));
  }

  /// What was made, in Markdown.
  String markdown() {
    return described.isEmpty()
        ? "The data lay there from an earlier run.\n"
        : String.join("\n", described) + "\n";
  }

  private Path root(String name, Shape shape) throws IOException {
    Path root = folder.resolve(name);
    Path whole = folder.resolve(name + ".whole");
    if (!Files.exists(whole)) {
      System.out.println("Making " + root + " …");
      Tally tally = TranscriptTree.write(root, shape, SEED, Instant.now());
      String text = tally.describe();
      Files.writeString(whole, text);
      described.add("`" + name + "`, seed " + SEED + ":\n\n```\n" + text + "\n```\n");
    }
    return root;
  }
}
