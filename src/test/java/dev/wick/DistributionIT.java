package dev.wick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.cli.Version;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The built product as its user meets it: moved, linked to, called from anywhere, with a strange
/// environment and with a start-up cache that does not fit.
class DistributionIT {

  private static Path BUILT =
      Path.of(System.getProperty("wick.home", "target/wick")).toAbsolutePath();
  private static String ANSWER = "wick " + Version.NUMBER + "\n";

  @TempDir private Path folder;

  /// Ways in which the start-up cache can fail to fit.
  enum Misfit {
    MISSING {
      @Override
      void inflict(Path home) throws IOException {
        Files.delete(cache(home));
      }
    },
    EMPTY {
      @Override
      void inflict(Path home) throws IOException {
        Files.write(cache(home), new byte[0]);
      }
    },
    TRUNCATED {
      @Override
      void inflict(Path home) throws IOException {
        try (FileChannel file = FileChannel.open(cache(home), StandardOpenOption.WRITE)) {
          file.truncate(file.size() / 2);
        }
      }
    },
    GARBAGE {
      @Override
      void inflict(Path home) throws IOException {
        byte[] garbage = new byte[Math.toIntExact(Files.size(cache(home)))];
        new Random(1).nextBytes(garbage);
        Files.write(cache(home), garbage);
      }
    },
    OTHER_FLAGS {
      @Override
      void inflict(Path home) throws IOException {
        Path launcher = home.resolve("bin/wick");
        String script = Files.readString(launcher);
        assertTrue(script.contains("+UseCompactObjectHeaders"), script);
        Files.writeString(
            launcher, script.replace("+UseCompactObjectHeaders", "-UseCompactObjectHeaders"));
      }
    },
    OTHER_RUNTIME {
      @Override
      void inflict(Path home) throws IOException {
        lendRuntime(Path.of(System.getProperty("java.home")), home);
      }
    };

    abstract void inflict(Path home) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void cacheThatDoesNotFit_isSilent(Misfit misfit) throws Exception {
    Path home = lightCopy();
    misfit.inflict(home);
    assertEquals(new Run(0, ANSWER, ""), run(launcher(home), "--version"));
  }

  @ParameterizedTest
  @EnumSource
  void cacheThatDoesNotFit_withDebug_isOneLineOnStandardError(Misfit misfit) throws Exception {
    Path home = lightCopy();
    misfit.inflict(home);
    Run run = run(launcher(home), "--version", "--debug");
    assertEquals(0, run.exit());
    assertEquals(ANSWER, run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("start-up cache"), run.err());
  }

  @Test
  void cacheOfTheBuild_fits() throws Exception {
    assertEquals(new Run(0, ANSWER, ""), run(launcher(BUILT), "--version", "--debug"));
    assertEquals("", run(launcher(BUILT), "prices", "--debug").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "with space", "$(code)"})
  void movedFolder_runsWithItsCache(String name) throws Exception {
    Path home = folder.resolve(name);
    assertEquals(0, run("cp", "-R", BUILT.toString(), home.toString()).exit());
    assertEquals(new Run(0, ANSWER, ""), run(launcher(home), "--version", "--debug"));
  }

  @Test
  void archive_holdsTheProduct() throws Exception {
    Path archive;
    try (Stream<Path> files = Files.list(BUILT.toAbsolutePath().getParent())) {
      archive =
          files
              .filter(file -> file.toString().endsWith(".tar.gz"))
              .filter(file -> file.getFileName().toString().startsWith("wick-" + Version.NUMBER))
              .findFirst()
              .orElseThrow();
    }
    assertEquals(new Run(0, "", ""), run("tar", "-xzf", archive.toString()));
    assertEquals(
        new Run(0, ANSWER, ""), run(launcher(folder.resolve("wick")), "--version", "--debug"));
    assertTrue(Files.exists(folder.resolve("wick/LICENSE")));
  }

  @Test
  void anyJavaOfTheMachine_isNotNeeded() throws Exception {
    String launcher = launcher(BUILT);
    assertEquals(
        new Run(0, ANSWER, ""), run("env", "-i", "PATH=/nonexistent", launcher, "--version"));
  }

  @Test
  void optionsOfOtherJavaPrograms_areNotTaken() throws Exception {
    Map<String, String> environment =
        Map.of(
            "JAVA_TOOL_OPTIONS", "-Xmx5m",
            "JDK_JAVA_OPTIONS", "-Dunknown=1",
            "_JAVA_OPTIONS", "-XX:+UseZGC",
            "JAVA_HOME", "/nonexistent",
            "CLASSPATH", "/nonexistent");
    assertEquals(
        new Run(0, ANSWER, ""),
        Run.of(folder, environment, List.of(launcher(BUILT), "--version", "--debug")));
  }

  @Test
  void symbolicLinks_areFollowedToTheProduct() throws Exception {
    Path home = lightCopy();
    Files.createSymbolicLink(folder.resolve("absolute"), Path.of(launcher(home)));
    Files.createDirectory(folder.resolve("sub"));
    Path relative = folder.resolve("sub/relative");
    Files.createSymbolicLink(relative, Path.of("../absolute"));
    assertEquals(new Run(0, ANSWER, ""), run(relative.toString(), "--version", "--debug"));
    assertEquals(new Run(0, ANSWER, ""), run("sub/relative", "--version", "--debug"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "bin", "lib"})
  void relativeCall_findsTheProduct(String from) throws Exception {
    Path home = lightCopy();
    Path start = home.resolve(from);
    String command = start.relativize(home.resolve("bin/wick")).toString();
    String call = command.contains("/") ? command : "./" + command;
    assertEquals(
        new Run(0, ANSWER, ""), Run.of(start, Map.of(), List.of(call, "--version", "--debug")));
  }

  /// A copy that may be damaged; of the runtime, which is 50 MB, it has only the use.
  private Path lightCopy() throws Exception {
    Path home = Files.createDirectory(folder.resolve("wick"));
    for (String part : List.of("bin", "lib")) {
      assertEquals(0, run("cp", "-R", BUILT.resolve(part).toString(), home.toString()).exit());
    }
    Files.createDirectories(home.resolve("runtime/bin"));
    lendRuntime(BUILT.resolve("runtime"), home);
    return home;
  }

  private static void lendRuntime(Path runtime, Path home) throws IOException {
    Path java = home.resolve("runtime/bin/java");
    Files.writeString(java, "#!/bin/sh\nexec '" + runtime.resolve("bin/java") + "' \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
  }

  private Run run(String... command) throws Exception {
    return Run.of(folder, Map.of(), List.of(command));
  }

  private static String launcher(Path home) {
    return home.resolve("bin/wick").toAbsolutePath().toString();
  }

  /// The cache with which `--version` starts.
  private static Path cache(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith("-quick.aot")).findFirst().orElseThrow();
    }
  }
}
