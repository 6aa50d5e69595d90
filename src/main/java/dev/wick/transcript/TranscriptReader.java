package dev.wick.transcript;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reads all transcripts once, for commands that answer and end. For one thread.
public final class TranscriptReader {

  private final List<Root> roots;
  private final TranscriptListener listener;
  private final int workers;
  private final Supplier<KnownFiles> known;

  private List<FoundFile> files = List.of();

  /// @param listener hears every line, called from all workers
  /// @param workers how many threads read, at least 1; two are enough for what a disk cache gives
  public TranscriptReader(List<Root> roots, TranscriptListener listener, int workers) {
    this(roots, listener, workers, () -> KnownFiles.NONE);
  }

  /// @param known what earlier readings left; asked for once, when all files are found
  public TranscriptReader(
      List<Root> roots, TranscriptListener listener, int workers, Supplier<KnownFiles> known) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: at least 1, not " + workers);
    }
    this.roots = List.copyOf(roots);
    this.listener = listener;
    this.workers = workers;
    this.known = known;
  }

  /// Reads what is new in every transcript below the roots, those written to last first, and
  /// returns when the listener has heard all. What cannot be read becomes a notice. An exception of
  /// the listener ends the reading and comes out here.
  ///
  /// @return the last progress; not [Progress#done()] only if the thread was interrupted
  public Progress readAll() {
    var notices = new Notices(listener);
    files = Walk.through(roots, notices).newestFirst();
    var reading = new FirstReading(files, known.get(), listener, notices, true);
    reading.run(workers);
    return reading.progress();
  }

  /// The transcripts that there are, as the last reading found them.
  public Set<Path> found() {
    Set<Path> paths = HashSet.newHashSet(files.size());
    for (FoundFile found : files) {
      paths.add(found.file().path());
    }
    return paths;
  }
}
