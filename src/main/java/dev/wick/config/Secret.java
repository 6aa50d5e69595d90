package dev.wick.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Something that must not be seen: an address that lets anybody post, a password. Settings tell
/// where it is; it is looked up when it is needed, and never printed, logged or stored.
public sealed interface Secret {

  /// In a variable of the environment.
  record Variable(String name) implements Secret {}

  /// In a file that holds nothing else; white space around it does not count. A path that begins
  /// with `~` is below the user's home folder.
  record InFile(Path path) implements Secret {}

  /// In the settings themselves, as files of other tools have it.
  record Plain(String value) implements Secret {
    @Override
    public String toString() {
      return "a secret in the settings";
    }
  }

  /// The secret itself.
  ///
  /// @throws IOException with one sentence that tells where it was looked for, if it is not there
  default String reveal(Map<String, String> environment) throws IOException {
    return switch (this) {
      case Plain plain -> plain.value();
      case Variable variable -> {
        String value = environment.getOrDefault(variable.name(), "").strip();
        if (value.isEmpty()) {
          throw new IOException("the environment has no " + variable.name());
        }
        yield value;
      }
      case InFile file -> {
        String value = new TextFile(file.path()).text(environment).strip();
        if (value.isEmpty()) {
          throw new IOException(file.path() + " is empty");
        }
        yield value;
      }
    };
  }

  /// Where it is, for whoever wants to know what is in force.
  default String place() {
    return switch (this) {
      case Plain plain -> "written in the settings";
      case Variable variable -> "environment variable " + variable.name();
      case InFile file -> "file " + file.path();
    };
  }
}
