package dev.wick.transcript;

import dev.wick.storage.BaseFolders;
import dev.wick.transcript.Root.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where Claude Code's configuration folders are.
public final class Roots {

  private Roots() {}

  /// The roots to read: those of the options; else those that `CLAUDE_CONFIG_DIR` lists between
  /// commas; else `~/.claude` and `${XDG_CONFIG_HOME:-~/.config}/claude`. A root may be named by
  /// its `projects` folder too, and begin with `~`. Folders that do not exist yet are kept, a
  /// folder that is named twice, under whatever name, is taken once.
  ///
  /// @throws java.nio.file.InvalidPathException where a name can be no path
  public static List<Root> of(List<String> options, Map<String, String> environment, Path home) {
    List<Root> roots = named(options, Origin.OPTION, home);
    if (roots.isEmpty()) {
      List<String> listed = List.of(environment.getOrDefault("CLAUDE_CONFIG_DIR", "").split(","));
      roots = named(listed, Origin.ENVIRONMENT, home);
    }
    return roots.isEmpty() ? defaults(environment, home) : roots;
  }

  private static List<Root> defaults(Map<String, String> environment, Path home) {
    Path configuration = BaseFolders.of(environment, home).configuration();
    return named(List.of("~/.claude", configuration + "/claude"), Origin.DEFAULT, home);
  }

  private static List<Root> named(List<String> names, Origin origin, Path home) {
    List<Root> roots = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (String name : names) {
      String trimmed = name.strip();
      if (!trimmed.isEmpty()) {
        Path directory = directory(absolute(trimmed, home));
        if (seen.add(real(directory))) {
          roots.add(new Root(directory, origin));
        }
      }
    }
    return List.copyOf(roots);
  }

  private static Path absolute(String name, Path home) {
    if (name.equals("~")) {
      return home.toAbsolutePath().normalize();
    }
    Path path = name.startsWith("~/") ? home.resolve(name.substring(2)) : Path.of(name);
    return path.toAbsolutePath().normalize();
  }

  private static Path directory(Path path) {
    @Nullable Path parent = path.getParent();
    boolean namesProjects =
        path.endsWith("projects") && !Files.isDirectory(path.resolve("projects"));
    return namesProjects && parent != null ? parent : path;
  }

  private static Path real(Path directory) {
    try {
      return directory.toRealPath();
    } catch (IOException e) {
      return directory; // it does not exist yet
    }
  }
}
