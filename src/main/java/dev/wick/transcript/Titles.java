package dev.wick.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the titles of sessions: those the user gave, else those Claude Code made, else old
/// summaries. A reading of its own, as nothing but a list of sessions shows them. For one thread.
public final class Titles {
  /// A line's own, written without blanks as Claude Code does.
  private static final byte[] UUID = "\"uuid\":\"".getBytes(StandardCharsets.US_ASCII);

  private final ShortLines lines = new ShortLines();
  private final Map<String, TitleLine> bySession = new HashMap<>();
  private final Map<String, TitleLine> byLeaf = new HashMap<>();
  private final Notices notices;

  private Titles(Notices notices) {
    this.notices = notices;
  }

  /// The titles by session id, as they were written.
  ///
  /// @param listener told what cannot be read
  public static Map<String, String> of(List<Root> roots, TranscriptListener listener) {
    Notices notices = new Notices(listener);
    Titles titles = new Titles(notices);
    // Oldest first: of several titles the newest stands.
    List<FoundFile> files = Walk.through(roots, notices).newestFirst().reversed();
    for (FoundFile found : files) {
      TranscriptFile file = found.file();
      titles.read(file, (bytes, from, to) -> titles.title(file, bytes, from, to));
    }
    if (!titles.byLeaf.isEmpty()) {
      for (FoundFile found : files) {
        TranscriptFile file = found.file();
        TitleLine known = titles.bySession.get(file.session());
        if (known == null || known.kind() == TitleLine.Kind.SUMMARY) {
          titles.read(file, (bytes, from, to) -> titles.leaf(file, bytes, from, to));
        }
      }
    }
    Map<String, String> texts = new HashMap<>();
    titles.bySession.forEach((session, line) -> texts.put(session, line.title()));
    return texts;
  }

  private void read(TranscriptFile file, ShortLines.Reader reader) {
    try {
      lines.read(file.path(), reader);
    } catch (NoSuchFileException e) {
      // Gone since it was found.
    } catch (IOException e) {
      notices.unreadable(file.path(), e);
    }
  }

  private void title(TranscriptFile file, byte[] bytes, int from, int to) {
    TitleLine line = TitleLine.of(bytes, from, to);
    if (line == null) {
      return;
    }
    if (line.leaf() != null) {
      // Summaries tell of any session, by a line of it.
      byLeaf.put(line.leaf(), line);
    } else {
      put(line.session() == null ? file.session() : line.session(), line);
    }
  }

  private void leaf(TranscriptFile file, byte[] bytes, int from, int to) {
    int key = ByteSearch.string(bytes, from, to, UUID);
    while (key >= 0) {
      int text = key + UUID.length;
      int end = text;
      while (end < to && bytes[end] != '"') {
        end++;
      }
      @Nullable TitleLine line =
          byLeaf.get(new String(bytes, text, end - text, StandardCharsets.UTF_8));
      if (line != null) {
        put(file.session(), line);
      }
      key = ByteSearch.string(bytes, end, to, UUID);
    }
  }

  private void put(String session, TitleLine line) {
    TitleLine known = bySession.get(session);
    if (known == null || known.kind().compareTo(line.kind()) <= 0) {
      bySession.put(session, line);
    }
  }
}
