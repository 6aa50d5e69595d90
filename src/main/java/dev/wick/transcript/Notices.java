package dev.wick.transcript;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What the user should know of now, told once, and told again when it is over. Safe for many
/// threads.
final class Notices {

  private final TranscriptListener listener;
  private final SequencedMap<Object, String> current = new LinkedHashMap<>();

  Notices(TranscriptListener listener) {
    this.listener = listener;
  }

  /// Something is wrong with the subject; told when it is new.
  synchronized void raise(Object subject, String sentence) {
    if (!sentence.equals(current.put(subject, sentence))) {
      listener.notice(sentence);
    }
  }

  /// Nothing is wrong with the subject any more; what is still wrong elsewhere is told, else that
  /// all is well.
  synchronized void settle(Object subject) {
    if (current.remove(subject) != null) {
      Map.Entry<Object, String> last = current.lastEntry();
      listener.notice(last == null ? "" : last.getValue());
    }
  }

  /// A file or folder cannot be read.
  void unreadable(Path path, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : text(e);
    raise(path, "Cannot read " + path + " (" + reason + "): what is in it is not counted.");
  }

  private static String text(IOException e) {
    String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
