package dev.wick.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// A file that settings name. It is looked for when it is needed.
///
/// @param path one that begins with `~` is below the user's home folder
public record TextFile(Path path) {

  /// What the file holds.
  ///
  /// @throws IOException with one sentence that tells where it was looked for, if it cannot be read
  public String text(Map<String, String> environment) throws IOException {
    Path file =
        path.startsWith("~")
            ? Path.of(environment.getOrDefault("HOME", "")).resolve(Path.of("~").relativize(path))
            : path;
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no " + file, e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + " may not be read", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text", e);
    }
  }
}
