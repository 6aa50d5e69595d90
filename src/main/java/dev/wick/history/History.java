package dev.wick.history;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.FileState;
import dev.wick.transcript.Root;
import dev.wick.usage.Book;
import dev.wick.usage.Evidence;
import dev.wick.usage.News;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// wick's own store, as one process sees it. Several processes share it: each reads it once,
/// without a lock, and appends what it learns under a lock that it holds for milliseconds.
///
/// Nothing that goes wrong here ends a command: it is said in one line, and the transcripts are
/// read without.
///
/// This class is thread-safe.
public final class History {

  /// Longer nobody waits for another wick; what is not written down now is read again next time.
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);

  /// Whoever asks for it waits until another wick has put the store in order.
  private static final long LONG_PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final PrivateFolder folder;
  private final Store store;
  private final Consumer<String> say;

  private final SeenWindows seen = new SeenWindows();

  // Guarded by this.
  private final Map<Root, String> keys = new HashMap<>();
  private String lastSaid = "";
  private boolean off;
  private boolean based;
  private long basis; // the id of the store that has all that this process knew before

  /// @param folder wick's data folder, whether it exists or not
  /// @param say told what is wrong with the store, in one sentence
  public History(PrivateFolder folder, Consumer<String> say) {
    this.folder = folder;
    this.store = new Store(folder);
    this.say = say;
  }

  /// Puts into the book what is known of these roots.
  ///
  /// @return what is known beside it
  public synchronized Recollection recall(List<Root> roots, Book book) {
    Map<String, Root> wanted = new HashMap<>();
    for (Root root : roots) {
      wanted.put(key(root), root);
    }
    var recollection = new Recollection();
    ChapterReader reader = new ChapterReader(wanted::get);
    Frames.Reader into =
        (bytes, from, to) -> take(reader.read(bytes, from, to), recollection, book);
    try {
      Store.State state = store.read(into);
      if (state.isNewer()) {
        off = true;
        say(
            "The history in "
                + store.path()
                + " is of a newer wick; it is left alone; going on without.");
        return recollection;
      }
      remember(state);
      if (!state.isClean()) {
        mend(into, recollection);
      }
    } catch (IOException e) {
      off = true;
      recollection.forgetFiles();
      say(
          "The history in "
              + store.path()
              + " cannot be read ("
              + reason(e)
              + "); going on without.");
    }
    return recollection;
  }

  private void take(@Nullable Chapter chapter, Recollection recollection, Book book) {
    if (chapter != null) {
      seen.add(chapter.root(), chapter.windows());
      recollection.add(chapter);
      recollection.addUnclear(book.add(chapter.messages(), chapter.limits()));
    }
  }

  /// What came up wrong may be another wick's writing, half done: only who has the lock can tell.
  private void mend(Frames.Reader into, Recollection recollection) throws IOException {
    Salvage salvage = new Salvage(store);
    StoreLock lock;
    try {
      lock = StoreLock.acquire(folder, PATIENCE);
    } catch (IOException e) {
      // It cannot be mended here; what is readable of it counts all the same.
      salvage.read(into);
      recollection.forgetFiles();
      return;
    }
    if (lock == null) {
      return; // another one writes, or mends; what was read up to there is right
    }
    try (lock) {
      Store.State state = store.read(into);
      if (state.end() == Frames.End.CUT && !salvage.hasRightFrames(state.position())) {
        store.cut(state.position());
        state = store.read((bytes, from, to) -> {});
      }
      if (state.isClean() || state.isNewer()) {
        remember(state);
        return;
      }
      salvage.read(into);
      recollection.forgetFiles();
      remember(salvage.rebuild());
      say(salvage.report());
    }
  }

  private void remember(Store.State state) {
    StoreHeader header = state.header();
    based = header != null;
    basis = header == null ? 0 : header.id();
  }

  /// The official windows of a root that are kept, each once: all that were by the last reading,
  /// and what came since.
  public List<SeenWindow> windows(Root root) {
    return seen.of(realPath(root));
  }

  /// Keeps official windows of a root that are not kept yet.
  ///
  /// @return false if they could not be kept now
  public synchronized boolean keep(Root root, List<SeenWindow> windows) {
    boolean kept = keep(chapters().add(root, windows), false);
    if (kept) {
      seen.add(key(root), windows);
    }
    return kept;
  }

  /// Keeps what a book has learnt.
  ///
  /// @param read up to where files were read, all of which is in the news or was kept before
  /// @param last nothing follows, so that there is time to put the store in order
  /// @return false if it could not be kept now
  synchronized boolean keep(News news, Collection<FileState> read, boolean last) {
    return keep(chapters().add(news).add(read), last);
  }

  private Chapters chapters() {
    return new Chapters(this::key);
  }

  private boolean keep(Chapters chapters, boolean last) {
    if (off || chapters.isEmpty()) {
      return true;
    }
    try (StoreLock lock = StoreLock.acquire(folder, PATIENCE)) {
      return lock != null && keepLocked(chapters, last);
    } catch (IOException e) {
      say(
          "What was read is not kept: "
              + folder.path()
              + " cannot be written ("
              + reason(e)
              + ").");
      return false;
    }
  }

  private boolean keepLocked(Chapters chapters, boolean last) throws IOException {
    Store.State before = store.look();
    StoreHeader header = before.header();
    if (before.isNewer()) {
      off = true;
      return true;
    }
    if (header == null && !before.isAbsent()) {
      return false; // the next reading sets it aside
    }
    // A file counts as read only in the store that has all that it said.
    boolean whole = !based || (header != null && header.id() == basis);
    List<byte[]> frames = chapters.frames(whole);
    Store.State after =
        header == null ? store.replace(Store.newId(), frames, false) : store.append(frames);
    if (whole) {
      remember(after);
    }
    if (last && after.isLoose()) {
      Archive.tidy(store);
    }
    return true;
  }

  /// All that is kept, of all roots; nothing where there is no store, or none that can be read.
  ///
  /// @throws IOException if it cannot be read
  public synchronized List<Contents> contents() throws IOException {
    Archive archive = new Archive();
    if (isReadable()) {
      Store.State ignored = archive.read(store);
    }
    return archive.contents();
  }

  /// Mends it where that is needed, and says so.
  private boolean isReadable() {
    Recollection ignored = recall(List.of(), new Book());
    return !off;
  }

  /// Where the store is, whether it exists or not.
  public Path path() {
    return store.path();
  }

  /// Takes in what another history held.
  ///
  /// @throws IOException with one sentence, if it cannot
  public synchronized void merge(List<Evidence> messages) throws IOException {
    if (!isReadable()) {
      throw new IOException("nothing is imported");
    }
    StoreLock lock = acquired();
    try (lock) {
      boolean ignored = keepLocked(chapters().add(new News(messages, List.of())), true);
    }
  }

  /// Forgets what it holds of some roots; other wicks that run notice.
  ///
  /// @param roots as in [Contents]
  /// @throws IOException with one sentence, if it cannot
  public synchronized void forget(List<Root> roots) throws IOException {
    if (!isReadable()) {
      throw new IOException("nothing is forgotten");
    }
    StoreLock lock = acquired();
    try (lock) {
      remember(Archive.without(roots, store));
    }
  }

  private StoreLock acquired() throws IOException {
    StoreLock lock = StoreLock.acquire(folder, LONG_PATIENCE);
    if (lock == null) {
      throw new IOException("another wick is writing to " + store.path() + "; try again");
    }
    return lock;
  }

  private void say(String sentence) {
    if (!sentence.equals(lastSaid)) {
      lastSaid = sentence;
      say.accept(sentence);
    }
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /// The same folder under whatever name is one root.
  private String key(Root root) {
    return keys.computeIfAbsent(root, History::realPath);
  }

  /// Under which path a root is kept: where it really is.
  public static String realPath(Root root) {
    try {
      return root.directory().toRealPath().toString();
    } catch (IOException e) {
      return root.directory().toString(); // it does not exist
    }
  }
}
