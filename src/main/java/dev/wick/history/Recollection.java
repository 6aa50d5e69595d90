package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.KnownFiles;
import dev.wick.transcript.TranscriptFile;
import dev.wick.usage.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What history knew of some roots beside their messages, which are in the book by then.
public final class Recollection implements KnownFiles {

  private final Map<Path, FileState> files = new HashMap<>();
  private final List<Evidence> unclear = new ArrayList<>();

  void add(Chapter chapter) {
    for (FileState state : chapter.files()) {
      files.put(state.file().path(), state);
    }
  }

  void addUnclear(List<Evidence> more) {
    unclear.addAll(more);
  }

  void forgetFiles() {
    files.clear();
  }

  /// Nothing is known of files where messages have to be read anew.
  @Override
  public @Nullable FileState of(TranscriptFile file) {
    @Nullable FileState state = unclear.isEmpty() ? files.get(file.path()) : null;
    return state != null && state.file().root().equals(file.root()) ? state : null;
  }

  /// Messages that were begun before the book's moment and whose figures are of a later one.
  public List<Evidence> unclear() {
    return List.copyOf(unclear);
  }
}
