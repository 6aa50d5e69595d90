package dev.wick.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What to do with a damaged store: keep of it what can be read. Up to where files were read is not
/// kept, so that what was lost is read again from the transcripts that there are.
final class Salvage {

  private final Store store;
  private String report = "";

  Salvage(Store store) {
    this.store = store;
  }

  /// Reads every frame that is right.
  void read(Frames.Reader into) throws IOException {
    store.salvage(0, into);
  }

  /// Whether there is one behind a position.
  boolean hasRightFrames(long position) throws IOException {
    boolean[] found = {false};
    store.salvage(
        Math.toIntExact(position),
        (bytes, from, to) -> {
          found[0] = true;
        });
    return found[0];
  }

  /// Sets the store aside and puts another in its place, with what is readable of the old one. The
  /// lock has to be had.
  ///
  /// @throws IOException if there is no place for it; all is as it was then
  Store.State rebuild() throws IOException {
    Archive archive = new Archive();
    read(archive.into());
    archive.forgetFiles();
    Path aside = store.setAside();
    try {
      Store.State state = store.replace(Store.newId(), archive.frames(), true);
      report =
          "The history was damaged: it is at "
              + aside
              + " now, "
              + archive.messages()
              + " messages of it are kept, and all transcripts are read anew.";
      return state;
    } catch (IOException e) {
      Files.move(aside, store.path(), StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
  }

  /// What was done, in one sentence.
  String report() {
    return report;
  }
}
