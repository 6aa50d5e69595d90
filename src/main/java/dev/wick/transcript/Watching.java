package dev.wick.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the folders that a walk found watched, and knows of which files events tell. For one
/// thread.
final class Watching implements AutoCloseable {

  private final Inbox inbox;
  private final TreeWatch.Opener opener;
  private final Notices notices;
  private final long restartNanos;

  private List<Folder> tops = List.of();
  private List<@Nullable Object> identities = List.of(); // of the tops, when watching began
  private Set<Folder> remote = Set.of();
  private @Nullable TreeWatch watch;
  private long started;
  private boolean failed; // the last one ended before it was ready

  /// @param restart how long a watcher is given before another is started
  Watching(Inbox inbox, TreeWatch.Opener opener, Notices notices, Duration restart) {
    this.inbox = inbox;
    this.opener = opener;
    this.notices = notices;
    this.restartNanos = restart.toNanos();
    this.started = System.nanoTime() - restartNanos;
  }

  /// Watches these folders, unless it does so already. Starts no watcher right after another, lest
  /// a storm of events that ends one after the other takes all the time there is.
  void watch(List<Folder> found) {
    // Taken before the watcher starts: a folder that is replaced meanwhile is noticed by the next
    // look. A watcher follows a folder that is moved away, not the one that takes its name.
    List<@Nullable Object> now = identities(found);
    if (!found.equals(tops) || !now.equals(identities)) {
      close();
      tops = List.copyOf(found);
      identities = now;
      findRemote();
    }
    if (watch != null) {
      if (watch.isReady()) {
        failed = false;
        notices.settle(this);
      }
    } else if (!tops.isEmpty() && System.nanoTime() - started >= restartNanos) {
      started = System.nanoTime();
      watch = new TreeWatch(outermost(tops), inbox, opener);
      watch.start();
    }
  }

  /// A watcher ended by itself. Where it had worked another one is wanted at once; where it could
  /// not begin the next sweep tries again.
  void ended(Inbox.Ended ended) {
    if (ended.watch() != watch) {
      return;
    }
    failed = !ended.watch().isReady();
    close();
    if (failed) {
      String remedy =
          ended.reason().contains("inotify")
              ? " Raise fs.inotify.max_user_watches to have them."
              : "";
      notices.raise(
          this,
          "There are no file events ("
              + ended.reason()
              + "): files changed in the last hour are looked at every second."
              + remedy);
    }
  }

  /// A watched folder is no longer there, or another one has its name.
  boolean isStale() {
    return !identities.equals(identities(tops));
  }

  private static List<@Nullable Object> identities(List<Folder> folders) {
    List<@Nullable Object> keys = new ArrayList<>();
    for (Folder folder : folders) {
      keys.add(Folder.identity(folder.real()));
    }
    return keys;
  }

  /// No watcher is at work though one could be.
  boolean wantsStart() {
    return watch == null && !failed && !tops.isEmpty();
  }

  /// There are folders of which events do not tell all.
  boolean isBlind() {
    return failed || !remote.isEmpty();
  }

  /// Events tell of this file.
  boolean tellsOf(Path file) {
    @Nullable Folder top = watch == null ? null : topOf(file);
    return top != null && !remote.contains(top);
  }

  /// The innermost of the folders that this path lies in.
  @Nullable Folder topOf(Path path) {
    @Nullable Folder innermost = null;
    for (Folder top : tops) {
      if (path.startsWith(top.real())
          && (innermost == null || top.real().startsWith(innermost.real()))) {
        innermost = top;
      }
    }
    return innermost;
  }

  @Override
  public void close() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  /// The library would register a folder twice that lies below another.
  private static List<Path> outermost(List<Folder> folders) {
    List<Path> outermost = new ArrayList<>();
    for (Folder folder : folders) {
      boolean inside = false;
      for (Folder other : folders) {
        inside |= !other.equals(folder) && folder.real().startsWith(other.real());
      }
      if (!inside) {
        outermost.add(folder.real());
      }
    }
    return outermost;
  }

  private void findRemote() {
    remote.forEach(notices::settle);
    Set<Folder> found = new HashSet<>();
    for (Folder top : tops) {
      String type = type(top.real());
      if (isRemote(type)) {
        found.add(top);
        notices.raise(
            top,
            top.real()
                + " is on "
                + type
                + ", which does not tell of changes made elsewhere: files changed in the last hour"
                + " are looked at every second.");
      }
    }
    remote = found;
  }

  private static String type(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException e) {
      return "";
    }
  }

  /// File systems whose changes are made on another machine, or by Windows below WSL.
  private static boolean isRemote(String type) {
    return switch (type) {
      case "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "drvfs", "afs", "fuse.sshfs" ->
          true;
      default -> false;
    };
  }
}
