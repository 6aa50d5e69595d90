package dev.wick.cli;

import dev.wick.storage.BaseFolders;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// All that a command knows of the world around the process.
///
/// @param home the user's home folder, where Claude Code looks for its own
/// @param installation the folder with wick's `config`
/// @param in read by the commands that are told something
/// @param out gets the answer and nothing else; unbuffered, so that it tells when nobody listens
/// @param err gets everything else
/// @param unicode the terminal shows more than ASCII
public record Surroundings(
    Map<String, String> environment,
    Path home,
    Path installation,
    InputStream in,
    OutputStream out,
    PrintStream err,
    Terminals terminals,
    boolean unicode,
    InstantSource clock) {

  /// Those of this process.
  public static Surroundings ofProcess() {
    Map<String, String> environment = System.getenv();
    String home = environment.getOrDefault("HOME", "");
    return new Surroundings(
        environment,
        Path.of(home.startsWith("/") ? home : System.getProperty("user.home", "/")),
        Path.of(System.getProperty("wick.home", "")).toAbsolutePath(),
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        Terminals.ofProcess(),
        Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            .equals(StandardCharsets.UTF_8),
        InstantSource.system());
  }

  /// The same process with another environment and clock, whose streams all lead elsewhere and are
  /// no terminals.
  public Surroundings with(
      Map<String, String> otherEnvironment,
      InputStream told,
      PrintStream elsewhere,
      InstantSource otherClock) {
    return new Surroundings(
        otherEnvironment,
        home,
        installation,
        told,
        elsewhere,
        elsewhere,
        Terminals.NONE,
        true,
        otherClock);
  }

  /// A variable of the environment; empty where it is not set.
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /// The user's base folders.
  BaseFolders folders() {
    return BaseFolders.of(environment, home);
  }

  /// Tells the user something that is not the answer.
  void say(String sentence) {
    err.println("wick: " + sentence);
  }
}
