package dev.wick.transcript;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The files that were read, and up to where. For one thread.
final class FollowedFiles {

  private final Map<Path, FileCursor> cursors = new HashMap<>();
  private final TranscriptListener listener;
  private final FileReading reading;
  private final Notices notices;
  private int gone;

  FollowedFiles(TranscriptListener listener, Notices notices) {
    this.listener = listener;
    this.reading = new FileReading(listener, count -> {}, false);
    this.notices = notices;
  }

  /// Takes over what a first reading left.
  void takeOver(List<FileCursor> read) {
    for (FileCursor cursor : read) {
      cursors.put(cursor.file().path(), cursor);
    }
  }

  /// Reads what is new in a file that a walk came by.
  void look(FoundFile found) throws ClosedByInterruptException {
    FileCursor cursor =
        cursors.computeIfAbsent(found.file().path(), path -> new FileCursor(found.file()));
    look(cursor, found.attributes());
  }

  /// Looks at every known file of which the condition is true.
  void lookAt(Predicate<FileCursor> condition) throws ClosedByInterruptException {
    for (FileCursor cursor : new ArrayList<>(cursors.values())) {
      if (condition.test(cursor)) {
        look(cursor);
      }
    }
  }

  /// Looks at a path that may hold a known file, or held one.
  void look(Path path) throws ClosedByInterruptException {
    @Nullable FileCursor cursor = cursors.get(path);
    if (cursor != null) {
      look(cursor);
    }
  }

  /// All there is was found: what is not among it has vanished.
  void keepOnly(List<FoundFile> found) {
    Set<Path> there = new HashSet<>();
    found.forEach(file -> there.add(file.file().path()));
    for (Path known : new ArrayList<>(cursors.keySet())) {
      if (!there.contains(known)) {
        forget(known);
      }
    }
  }

  /// What was counted is not taken back, so that it is said: the same report asked for anew counts
  /// less.
  private void forget(Path path) {
    @Nullable FileCursor cursor = cursors.remove(path);
    if (cursor != null && cursor.offset() > 0) {
      gone++;
      notices.raise(
          this,
          (gone == 1 ? "1 transcript is" : gone + " transcripts are")
              + " gone; what was read stays counted here.");
    }
  }

  private void look(FileCursor cursor) throws ClosedByInterruptException {
    Path path = cursor.file().path();
    try {
      look(cursor, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      forget(path);
    } catch (IOException e) {
      notices.unreadable(path, e);
    }
  }

  private void look(FileCursor cursor, BasicFileAttributes now) throws ClosedByInterruptException {
    if (!cursor.differsFrom(now)) {
      return;
    }
    Path path = cursor.file().path();
    try {
      reading.read(cursor, now);
      listener.read(cursor.state());
      notices.settle(path);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (NoSuchFileException e) {
      forget(path);
    } catch (IOException e) {
      notices.unreadable(path, e);
    } finally {
      reading.shrink();
    }
  }
}
