package dev.wick.transcript;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A folder of a root's tree.
///
/// @param real where it really is
/// @param place where it shows up, relative to the root's `projects` folder; the empty path for
///   that folder itself. Another place than `real` says, where a symbolic link led to it.
record Folder(Root root, Path real, Path place) {

  private static final String SUFFIX = ".jsonl";
  private static final String SEPARATOR = File.separator;
  private static final String SUBAGENTS = SEPARATOR + "subagents";

  static boolean isTranscript(String name) {
    return name.endsWith(SUFFIX);
  }

  /// What makes the folder at a path that one and no other; null where there is none.
  static @Nullable Object identity(Path folder) {
    try {
      return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  Folder child(String name) {
    return child(name, real.resolve(name));
  }

  /// @param path the child's, which is known already
  Folder child(String name, Path path) {
    return new Folder(root, path, place.resolve(name));
  }

  /// The folder at a real path that is this folder's or lies below it.
  Folder at(Path below) {
    return new Folder(root, below, place.resolve(real.relativize(below)));
  }

  /// A transcript that shows up in this folder.
  ///
  /// @param name the name it shows up under
  /// @param file where it really is
  TranscriptFile transcript(String name, Path file) {
    // On the text, since each name that is asked of a path is a path of its own.
    String names = place.toString();
    int end = names.indexOf(SEPARATOR);
    String project = names.isEmpty() ? "projects" : end < 0 ? names : names.substring(0, end);
    return new TranscriptFile(file, root, project, session(names, name));
  }

  /// `P/S/subagents/…/agent-x.jsonl` is of session S; all others are of the session they are named
  /// for.
  private static String session(String names, String name) {
    for (int at = names.indexOf(SUBAGENTS); at >= 0; at = names.indexOf(SUBAGENTS, at + 1)) {
      int end = at + SUBAGENTS.length();
      if (end == names.length() || names.startsWith(SEPARATOR, end)) {
        return names.substring(names.lastIndexOf(SEPARATOR, at - 1) + 1, at);
      }
    }
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /// Spelled out because a record's generated one costs 10 ms or more the first time it is called,
  /// with a start-up cache too.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Folder other
        && root.equals(other.root)
        && real.equals(other.real)
        && place.equals(other.place);
  }

  @Override
  public int hashCode() {
    return 31 * real.hashCode() + place.hashCode();
  }
}
