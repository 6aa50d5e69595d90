package dev.wick.transcript;

/// Hears what readers find. Calls come from several reader threads at once; implementations are
/// thread-safe and quick.
public interface TranscriptListener {

  /// New lines of one file.
  void batch(Batch batch);

  /// A file is read up to here: all its lines before were heard, and none behind.
  default void read(FileState state) {}

  /// How far the first reading is; after a batch, and once more when all is read.
  default void progress(Progress progress) {}

  /// A condition the user should know of, in one sentence: a folder that cannot be read, no file
  /// events to be had. An empty text means that all is well again.
  default void notice(String sentence) {}
}
