package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.Root;
import dev.wick.usage.Book;
import dev.wick.usage.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a store holds, each thing once, by root. For one thread.
final class Archive {

  /// What is known of one root.
  ///
  /// @param files by their paths
  /// @param windows by kind and end
  record Shelf(Book book, Map<Path, FileState> files, Map<String, SeenWindow> windows) {}

  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<String, Root> roots = new HashMap<>();

  /// Reads a store up to the first frame that is not right.
  Store.State read(Store store) throws IOException {
    return store.read(into());
  }

  /// Takes frames in.
  Frames.Reader into() {
    ChapterReader reader = new ChapterReader(this::root);
    return (bytes, from, to) -> {
      @Nullable Chapter chapter = reader.read(bytes, from, to);
      if (chapter != null) {
        add(chapter);
      }
    };
  }

  private Root root(String path) {
    return roots.computeIfAbsent(path, real -> new Root(Path.of(real), Root.Origin.DEFAULT));
  }

  void add(Chapter chapter) {
    Shelf shelf =
        shelves.computeIfAbsent(
            chapter.root(), root -> new Shelf(new Book(), new HashMap<>(), new LinkedHashMap<>()));
    List<Evidence> ignored = shelf.book().add(chapter.messages(), chapter.limits());
    for (FileState state : chapter.files()) {
      shelf.files().put(state.file().path(), state);
    }
    for (SeenWindow window : chapter.windows()) {
      shelf.windows().merge(window.key(), window, SeenWindow::higher);
    }
  }

  /// The same as lists, for others to look at.
  List<Contents> contents() {
    List<Contents> all = new ArrayList<>();
    shelves.forEach(
        (path, shelf) -> {
          List<Evidence> messages = shelf.book().evidence();
          messages.sort(Chapter::compareTimes);
          all.add(
              new Contents(
                  root(path),
                  messages,
                  List.copyOf(shelf.files().values()),
                  shelf.book().limits(),
                  List.copyOf(shelf.windows().values())));
        });
    return all;
  }

  /// Writes a store anew, with each thing once. The lock has to be had.
  static void tidy(Store store) throws IOException {
    Archive archive = new Archive();
    Store.State state = archive.read(store);
    StoreHeader header = state.header();
    if (header != null && state.isClean()) {
      Store.State ignored = store.replace(header.id(), archive.frames(), true);
    }
  }

  /// Writes a store anew without what it holds of some roots. The lock has to be had.
  static Store.State without(List<Root> roots, Store store) throws IOException {
    Archive archive = new Archive();
    Store.State ignored = archive.read(store);
    for (Root root : roots) {
      archive.shelves.remove(root.directory().toString());
    }
    if (archive.shelves.isEmpty()) {
      store.delete();
      return Store.State.ABSENT;
    }
    return store.replace(Store.newId(), archive.frames(), true);
  }

  int messages() {
    int count = 0;
    for (Shelf shelf : shelves.values()) {
      count += shelf.book().messages().size();
    }
    return count;
  }

  /// Forgets up to where files were read: all of them are to be read anew.
  void forgetFiles() {
    for (Shelf shelf : shelves.values()) {
      shelf.files().clear();
    }
  }

  /// Everything as frames, the messages by time; without files that are gone.
  List<byte[]> frames() {
    List<byte[]> frames = new ArrayList<>();
    shelves.forEach(
        (root, shelf) -> {
          List<FileState> files = new ArrayList<>(shelf.files().values());
          files.removeIf(state -> !Files.exists(state.file().path()));
          files.sort(Comparator.comparing(state -> state.file().path()));
          frames.addAll(
              new Chapter(
                      root,
                      files,
                      shelf.book().evidence(),
                      shelf.book().limits(),
                      List.copyOf(shelf.windows().values()))
                  .frames());
        });
    return frames;
  }
}
