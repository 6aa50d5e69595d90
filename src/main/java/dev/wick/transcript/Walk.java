package dev.wick.transcript;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// One walk through the trees of some folders: every transcript at any depth, symbolic links
/// followed, loops ended, the same real file taken once. What is reached without a link is taken
/// from there. For one thread, once; where there are many folders, another one helps it.
final class Walk {

  /// With fewer folders to look through, nobody is asked to help.
  private static final int CROWD = 8;

  private final Notices notices;
  private final List<Folder> tops = new ArrayList<>();

  // Guarded by this.
  private final Set<Path> entered = new HashSet<>();
  private final Map<Path, FoundFile> files = new LinkedHashMap<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final PriorityQueue<Link> links = new PriorityQueue<>(Link::compare);

  private record Link(Folder parent, String name) {

    /// By where they lie: what two of them lead to is taken from the same one each time.
    private static int compare(Link left, Link right) {
      int byFolder = left.parent.real().compareTo(right.parent.real());
      return byFolder != 0 ? byFolder : left.name.compareTo(right.name);
    }
  }

  private Walk(Notices notices) {
    this.notices = notices;
  }

  /// Walks the `projects` folders; one that does not exist has nothing in it.
  static Walk through(List<Root> roots, Notices notices) {
    var walk = new Walk(notices);
    for (Root root : roots) {
      walk.enter(new Folder(root, root.projects(), Path.of("")));
    }
    walk.followLinks();
    return walk;
  }

  /// Walks a path that lies in a folder, be it folder, transcript, link or nothing any more.
  static Walk from(Folder parent, String name, Notices notices) {
    var walk = new Walk(notices);
    walk.entry(parent, name, parent.real().resolve(name));
    walk.walkFolders();
    walk.followLinks();
    return walk;
  }

  /// All transcripts, the newest first.
  synchronized List<FoundFile> newestFirst() {
    List<FoundFile> sorted = new ArrayList<>(files.values());
    sorted.sort(FoundFile.NEWEST_FIRST);
    return sorted;
  }

  /// The folders that, with all below them, hold what was found, but for single files linked from
  /// elsewhere: the roots' own and those that links led to.
  List<Folder> tops() {
    return tops;
  }

  private void followLinks() {
    Link link;
    while ((link = nextLink()) != null) {
      Folder target = link.parent.child(link.name);
      try {
        Path real = target.real().toRealPath();
        if (Files.isDirectory(real)) {
          enter(target);
        } else if (Folder.isTranscript(link.name)) {
          file(link.parent, link.name, real);
        }
      } catch (NoSuchFileException e) {
        // A link to nothing.
      } catch (IOException e) {
        notices.unreadable(target.real(), e);
      }
    }
  }

  /// Walks a folder that was reached otherwise than from its parent.
  private void enter(Folder folder) {
    try {
      var top = new Folder(folder.root(), folder.real().toRealPath(), folder.place());
      if (!isEntered(top)) {
        tops.add(top);
        add(top);
        walkFolders();
      }
    } catch (NoSuchFileException e) {
      // Not there yet.
    } catch (IOException e) {
      notices.unreadable(folder.real(), e);
    }
  }

  private void file(Folder parent, String name, Path real) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isRegularFile()) {
      add(new FoundFile(parent.transcript(name, real), attributes));
    }
  }

  private void walkFolders() {
    @Nullable FutureTask<Boolean> help = null;
    do {
      Folder folder;
      while ((folder = nextFolder()) != null) {
        list(folder);
        if (help == null && isCrowded()) {
          help = new FutureTask<>(this::listFolders, true);
          Thread.ofPlatform().daemon().name("wick-walk").start(help);
        }
      }
      await(help);
    } while (!isWalked());
  }

  private void listFolders() {
    Folder folder;
    while ((folder = nextFolder()) != null) {
      list(folder);
    }
  }

  /// Also when interrupted: what it finds belongs to the walk.
  private static void await(@Nullable FutureTask<Boolean> help) {
    boolean interrupted = false;
    boolean done = help == null;
    while (!done) {
      try {
        done = requireNonNull(help).get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException("folders cannot be looked through", e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isCrowded() {
    return folders.size() >= CROWD;
  }

  private synchronized boolean isWalked() {
    return folders.isEmpty();
  }

  private synchronized boolean isEntered(Folder folder) {
    return entered.contains(folder.real());
  }

  /// The next folder to list, each once; null where none is waiting.
  private synchronized @Nullable Folder nextFolder() {
    @Nullable Folder folder = folders.poll();
    while (folder != null && !entered.add(folder.real())) {
      folder = folders.poll();
    }
    return folder;
  }

  private synchronized @Nullable Link nextLink() {
    return links.poll();
  }

  private synchronized void add(Folder folder) {
    folders.add(folder);
  }

  private synchronized void add(Link link) {
    links.add(link);
  }

  private synchronized void add(FoundFile found) {
    files.putIfAbsent(found.file().path(), found);
  }

  private void list(Folder folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.real())) {
      for (Path entry : entries) {
        entry(folder, String.valueOf(entry.getFileName()), entry);
      }
      notices.settle(folder.real());
    } catch (NoSuchFileException e) {
      // Gone since its parent was listed.
    } catch (DirectoryIteratorException e) {
      notices.unreadable(folder.real(), requireNonNull(e.getCause()));
    } catch (IOException e) {
      notices.unreadable(folder.real(), e);
    }
  }

  private void entry(Folder folder, String name, Path path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        add(folder.child(name, path));
      } else if (attributes.isSymbolicLink()) {
        add(new Link(folder, name));
      } else if (attributes.isRegularFile() && Folder.isTranscript(name)) {
        add(new FoundFile(folder.transcript(name, path), attributes));
      }
    } catch (NoSuchFileException e) {
      // Gone since it was listed.
    } catch (IOException e) {
      notices.unreadable(path, e);
    }
  }
}
