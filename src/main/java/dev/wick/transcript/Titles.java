package dev.wick.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the titles of sessions: those the user gave, else those Claude Code made, else old
/// summaries. A reading of its own, as nothing but a list of sessions shows them.
public final class Titles {
  /// A line's own, written without blanks as Claude Code does.
  private static final byte[] UUID = "\"uuid\":\"".getBytes(StandardCharsets.US_ASCII);

  private final List<FoundFile> oldestFirst;
  private final Notices notices;

  // Guarded by this.
  private final Map<String, Found> bySession = new HashMap<>();
  private final Map<String, Found> byLeaf = new HashMap<>();

  /// A title and the place of its file among all.
  private record Found(TitleLine line, int place) {

    /// Of several titles the worthiest stands, of equal ones the newest.
    boolean yieldsTo(Found other) {
      int byKind = line.kind().compareTo(other.line.kind());
      return byKind != 0 ? byKind < 0 : place <= other.place;
    }
  }

  /// Looks at a line of the file at a place.
  private interface Look {
    void at(int place, byte[] bytes, int from, int to);
  }

  private Titles(List<FoundFile> oldestFirst, Notices notices) {
    this.oldestFirst = oldestFirst;
    this.notices = notices;
  }

  /// The titles by session id, as they were written.
  ///
  /// @param listener told what cannot be read
  public static Map<String, String> of(List<Root> roots, TranscriptListener listener) {
    Notices notices = new Notices(listener);
    Titles titles = new Titles(Walk.through(roots, notices).newestFirst().reversed(), notices);
    titles.read(titles::title);
    if (!titles.byLeaf.isEmpty()) {
      titles.read(titles::leaf);
    }
    return titles.texts();
  }

  private synchronized Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    bySession.forEach((session, found) -> texts.put(session, found.line.title()));
    return texts;
  }

  /// Goes through all files, on two threads as the first reading does.
  private void read(Look look) {
    AtomicInteger next = new AtomicInteger();
    Thread other = Thread.ofPlatform().daemon().name("wick-titles").start(() -> work(next, look));
    work(next, look);
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(AtomicInteger next, Look look) {
    ShortLines lines = new ShortLines();
    int place;
    while ((place = next.getAndIncrement()) < oldestFirst.size()) {
      int own = place;
      TranscriptFile file = oldestFirst.get(place).file();
      try {
        lines.read(file.path(), (bytes, from, to) -> look.at(own, bytes, from, to));
      } catch (NoSuchFileException e) {
        // Gone since it was found.
      } catch (IOException e) {
        notices.unreadable(file.path(), e);
      }
    }
  }

  private void title(int place, byte[] bytes, int from, int to) {
    TitleLine line = TitleLine.of(bytes, from, to);
    if (line == null) {
      return;
    }
    if (line.leaf() != null) {
      // Summaries tell of any session, by a line of it.
      put(byLeaf, line.leaf(), new Found(line, place));
    } else {
      String session = line.session() == null ? session(place) : line.session();
      put(bySession, session, new Found(line, place));
    }
  }

  private void leaf(int place, byte[] bytes, int from, int to) {
    int key = ByteSearch.string(bytes, from, to, UUID);
    while (key >= 0) {
      int text = key + UUID.length;
      int end = text;
      while (end < to && bytes[end] != '"') {
        end++;
      }
      // Not written any more at this stage.
      Found found = byLeaf.get(new String(bytes, text, end - text, StandardCharsets.UTF_8));
      if (found != null) {
        put(bySession, session(place), new Found(found.line, place));
      }
      key = ByteSearch.string(bytes, end, to, UUID);
    }
  }

  private String session(int place) {
    return oldestFirst.get(place).file().session();
  }

  private synchronized void put(Map<String, Found> titles, String key, Found found) {
    Found known = titles.get(key);
    if (known == null || known.yieldsTo(found)) {
      titles.put(key, found);
    }
  }
}
