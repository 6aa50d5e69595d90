package dev.wick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A program of others that npm can bring, to compare with.
///
/// @param name of the package to install
/// @param version pinned, so that what is compared with does not change
/// @param program below `node_modules`
public record NpmPackage(String name, String version, String program) {
  private static final Path PEERS = Path.of("target/peers").toAbsolutePath();

  /// Has npm bring it into `target/peers`, where it stays until the next `mvn clean`.
  ///
  /// @return the program; empty, with the reason printed, where there is no npm, no network or no
  ///   program for this machine
  public Optional<Path> fetch() throws InterruptedException {
    // A folder each: npm removes what another call has installed without saving it.
    Path folder = PEERS.resolve(name.replace('/', '+') + "-" + version);
    Path file = folder.resolve("node_modules").resolve(program);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Run npm = Run.of(folder, Map.of(), install());
        if (npm.exit() != 0 || !Files.exists(file)) {
          System.out.println("npm brought no " + program + ":\n" + npm.err());
          return Optional.empty();
        }
      }
      file.toFile().setExecutable(true);
      return Optional.of(file);
    } catch (IOException noNpm) {
      System.out.println("npm cannot be run: " + noNpm.getMessage());
      return Optional.empty();
    }
  }

  private List<String> install() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("npm", "install", "--prefix", ".", name + "@" + version));
    command.addAll(List.of("--no-audit", "--no-fund", "--no-save", "--ignore-scripts"));
    // Where there is no network, the build must not wait for it.
    command.addAll(List.of("--fetch-retries=0", "--fetch-timeout=20000"));
    return command;
  }

  /// This machine as npm's packages call it, such as `linux-x64`.
  public static String machine() {
    return platform() + "-" + architecture();
  }

  private static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win32" : name;
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64" -> "x64";
      case "aarch64" -> "arm64";
      default -> name;
    };
  }
}
