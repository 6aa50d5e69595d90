package dev.wick.benchmark;

import dev.wick.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The programs that are compared, each with a home of its own for every root.
final class Contestants {
  static final String CCUSAGE = "20.0.24";
  static final String TOKSCALE = "4.17.0";

  private final Path wick;
  private final Path homes;
  private final Optional<Path> ccusage;
  private final Optional<Path> launcher;
  private final Optional<Path> tokscale;

  /// Has npm bring the others, where it can.
  ///
  /// @param wick the built product's folder
  /// @param homes where each keeps what it wants to
  Contestants(Path wick, Path homes, Findings findings) throws InterruptedException {
    this.wick = wick.resolve("bin/wick").toAbsolutePath();
    this.homes = homes;
    String machine = NpmPackage.machine();
    this.ccusage =
        new NpmPackage("ccusage", CCUSAGE, "@ccusage/ccusage-" + machine + "/bin/ccusage").fetch();
    this.launcher = new NpmPackage("ccusage", CCUSAGE, ".bin/ccusage").fetch();
    String core = "@tokscale/cli-" + machine + (machine.startsWith("linux") ? "-gnu" : "");
    this.tokscale = new NpmPackage(core, TOKSCALE, core + "/bin/tokscale").fetch();
    if (ccusage.isEmpty()) {
      findings.remark("ccusage " + CCUSAGE + " is not there: npm could not bring it.");
    }
    if (tokscale.isEmpty()) {
      findings.remark("tokscale " + TOKSCALE + " is not there: npm could not bring it.");
    }
  }

  /// The script that starts wick.
  Path launcherScript() {
    return wick;
  }

  /// wick over a root.
  Entrant wick(Path root, String... words) throws IOException {
    return entrant("wick", wick, root, words);
  }

  /// ccusage's native binary over a root.
  Optional<Entrant> ccusage(Path root, String... words) throws IOException {
    return ccusage.isEmpty()
        ? Optional.empty()
        : Optional.of(entrant("ccusage", ccusage.get(), root, words));
  }

  /// ccusage as npm starts it, through node.
  Optional<Entrant> launcher(Path root, String... words) throws IOException {
    return launcher.isEmpty()
        ? Optional.empty()
        : Optional.of(entrant("ccusage through npm", launcher.get(), root, words));
  }

  /// tokscale over a root. It looks for prices on the network first; that is part of its time.
  Optional<Entrant> tokscale(Path root) throws IOException {
    if (tokscale.isEmpty()) {
      return Optional.empty();
    }
    String[] words = {"models", "--json", "--client", "claude", "--no-spinner"};
    return Optional.of(entrant("tokscale", tokscale.get(), root, words));
  }

  /// Counting the newlines of a root.
  Entrant newlines(Path root) throws IOException {
    String line = "find '" + root + "' -name '*.jsonl' -exec cat {} + | wc -l";
    Path home = home("wc", root);
    Command command = Command.of(environment(home, root), List.of("sh", "-c", line));
    return new Entrant("wc -l", "find -exec cat | wc -l", command, home);
  }

  private Entrant entrant(String name, Path program, Path root, String... words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of(words));
    Path home = home(name, root);
    String shown = program.getFileName() + " " + String.join(" ", words);
    return new Entrant(name, shown, Command.of(environment(home, root), command), home);
  }

  private Path home(String name, Path root) throws IOException {
    Path home = homes.resolve(root.getFileName() + "-" + name.replace(' ', '-'));
    Files.createDirectories(home);
    return home;
  }

  private static Map<String, String> environment(Path home, Path root) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    for (String folder : List.of("CONFIG", "DATA", "STATE", "CACHE")) {
      environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
    }
    environment.put("CLAUDE_CONFIG_DIR", root.toString());
    environment.put("TMPDIR", home.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TZ", "UTC");
    return environment;
  }
}
