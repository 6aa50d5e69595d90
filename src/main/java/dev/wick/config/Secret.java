package dev.wick.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// Something that must not be seen: an address that lets anybody post, a password. Settings tell
/// where it is; it is looked up when it is needed, and never printed, logged or stored.
public sealed interface Secret {

  /// In a variable of the environment.
  record Variable(String name) implements Secret {}

  /// In a file that holds nothing else; white space around it does not count. A path that begins
  /// with `~` is below the user's home folder.
  record InFile(Path path) implements Secret {
    private Path in(Map<String, String> environment) {
      return path.startsWith("~")
          ? Path.of(environment.getOrDefault("HOME", "")).resolve(Path.of("~").relativize(path))
          : path;
    }
  }

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
        String value = read(file.in(environment));
        if (value.isEmpty()) {
          throw new IOException(file.path() + " is empty");
        }
        yield value;
      }
    };
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file, e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + " may not be read", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text", e);
    }
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
