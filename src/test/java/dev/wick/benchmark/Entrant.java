package dev.wick.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/// A program in a race.
///
/// @param name as the table has it
/// @param shown the command as a reader would type it
/// @param home what it keeps lies below
record Entrant(String name, String shown, Command command, Path home) {

  /// Something to do before each run.
  interface Preparation {
    /// A run as it comes.
    Preparation NONE = entrant -> {};

    void before(Entrant entrant) throws IOException;
  }

  /// Takes away what it kept from earlier runs.
  void forget() throws IOException {
    if (Files.exists(home)) {
      PathUtils.deleteDirectory(home);
    }
    Files.createDirectories(home);
  }
}
