package dev.wick.report.checkup;

import dev.wick.transcript.Inspected;
import dev.wick.transcript.Retention;
import dev.wick.transcript.Root;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// A root and what is in it.
///
/// @param files its transcripts that can be read
/// @param bytes their length
/// @param lines of theirs
public record RootCheck(
    Root root, State state, Retention retention, int files, long bytes, long lines) {

  /// What became of a root's `projects` folder.
  public enum State {
    READ,
    ABSENT,
    UNREADABLE
  }

  static RootCheck of(Root root, List<Inspected> inspected) {
    int files = 0;
    long bytes = 0;
    long lines = 0;
    for (Inspected transcript : inspected) {
      if (transcript.file().root().equals(root)) {
        files++;
        bytes += transcript.bytes();
        lines += transcript.lines();
      }
    }
    return new RootCheck(root, state(root.projects()), Retention.of(root), files, bytes, lines);
  }

  private static State state(Path projects) {
    if (!Files.exists(projects, LinkOption.NOFOLLOW_LINKS)) {
      return State.ABSENT;
    }
    boolean readable =
        Files.isDirectory(projects) && Files.isReadable(projects) && Files.isExecutable(projects);
    return readable ? State.READ : State.UNREADABLE;
  }
}
