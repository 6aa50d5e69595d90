package dev.wick.history;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The store as it lies there. Looking at it changes nothing.
///
/// @param path where it is, whether it exists or not
/// @param writable whether what is read can be kept there
/// @param bytes how long it is, 0 where there is none
/// @param read of each transcript how long it was when it was last read
/// @param setAside damaged stores that others took the place of
/// @param setAsideBytes how long these are together
public record StoreCheck(
    Path path,
    Condition condition,
    boolean writable,
    long bytes,
    Map<Path, Long> read,
    List<Path> setAside,
    long setAsideBytes) {

  /// What it is like.
  public enum Condition {
    ABSENT,
    RIGHT,
    /// The next wick that reads it mends it.
    DAMAGED,
    /// Of a newer wick.
    NEWER,
    UNREADABLE
  }

  /// Looks at the store in wick's data folder.
  public static StoreCheck of(PrivateFolder folder) {
    Store store = new Store(folder);
    Map<Path, Long> read = new HashMap<>();
    Condition condition = condition(store, read);
    List<Path> aside = setAside(folder);
    return new StoreCheck(
        store.path(),
        condition,
        isWritable(store.path()),
        size(store.path()),
        Map.copyOf(read),
        aside,
        aside.stream().mapToLong(StoreCheck::size).sum());
  }

  /// Whether a transcript of this length has been read to its end, and can be told of without it.
  public boolean keeps(Path transcript, long length) {
    return condition == Condition.RIGHT && read.getOrDefault(transcript, -1L) >= length;
  }

  /// Whether what is read from now on is kept.
  public boolean willKeep() {
    return writable
        && switch (condition) {
          case ABSENT, RIGHT, DAMAGED -> true;
          case NEWER, UNREADABLE -> false;
        };
  }

  private static Condition condition(Store store, Map<Path, Long> read) {
    var reader = new ChapterReader(root -> new Root(Path.of(root), Root.Origin.DEFAULT));
    try {
      Store.State state =
          store.read((bytes, from, to) -> remember(reader.read(bytes, from, to), read));
      if (state.isNewer()) {
        return Condition.NEWER;
      }
      if (state.isAbsent()) {
        return Condition.ABSENT;
      }
      return state.isClean() ? Condition.RIGHT : Condition.DAMAGED;
    } catch (IOException e) {
      return Condition.UNREADABLE;
    }
  }

  private static void remember(@Nullable Chapter chapter, Map<Path, Long> read) {
    if (chapter != null) {
      for (FileState state : chapter.files()) {
        read.put(state.file().path(), state.size());
      }
    }
  }

  /// Of what does not exist yet, the next folder above it tells.
  private static boolean isWritable(Path path) {
    @Nullable Path there = path;
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    return there != null
        && Files.isWritable(there)
        && (there.equals(path) ? Files.isRegularFile(there) : Files.isDirectory(there));
  }

  private static List<Path> setAside(PrivateFolder folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.path(), Store.DAMAGED + "*")) {
      files.forEach(found::add);
    } catch (IOException e) {
      return List.of(); // there is no such folder, or none to look into
    }
    found.sort(null);
    return List.copyOf(found);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
