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
import java.util.Set;

/// One walk through the trees of some folders: every transcript at any depth, symbolic links
/// followed, loops ended, the same real file taken once. What is reached without a link is taken
/// from there. For one thread, once.
final class Walk {

  private final Notices notices;
  private final Set<Path> entered = new HashSet<>();
  private final Map<Path, FoundFile> files = new LinkedHashMap<>();
  private final List<Folder> tops = new ArrayList<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Deque<Link> links = new ArrayDeque<>();

  private record Link(Folder parent, String name) {}

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
  List<FoundFile> newestFirst() {
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
    while ((link = links.poll()) != null) {
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
      if (!entered.contains(top.real())) {
        tops.add(top);
        folders.add(top);
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
      files.putIfAbsent(real, new FoundFile(parent.transcript(name, real), attributes));
    }
  }

  private void walkFolders() {
    Folder folder;
    while ((folder = folders.poll()) != null) {
      if (entered.add(folder.real())) {
        list(folder);
      }
    }
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
        folders.add(folder.child(name, path));
      } else if (attributes.isSymbolicLink()) {
        links.add(new Link(folder, name));
      } else if (attributes.isRegularFile() && Folder.isTranscript(name)) {
        files.putIfAbsent(path, new FoundFile(folder.transcript(name, path), attributes));
      }
    } catch (NoSuchFileException e) {
      // Gone since it was listed.
    } catch (IOException e) {
      notices.unreadable(path, e);
    }
  }
}
