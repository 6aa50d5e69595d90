package dev.wick.transcript;

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
    return new Folder(root, real.resolve(name), place.resolve(name));
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
    boolean outside = place.toString().isEmpty();
    String project = outside ? "projects" : place.getName(0).toString();
    return new TranscriptFile(file, root, project, session(name));
  }

  /// `P/S/subagents/…/agent-x.jsonl` is of session S; all others are of the session they are named
  /// for.
  private String session(String name) {
    for (int i = 1; i < place.getNameCount(); i++) {
      if (place.getName(i).toString().equals("subagents")) {
        return place.getName(i - 1).toString();
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
