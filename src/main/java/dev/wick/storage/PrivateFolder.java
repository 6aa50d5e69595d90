package dev.wick.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/// A folder into which nobody but its owner may look (0700), with files of the same kind (0600).
/// Where there are no POSIX permissions, what the system gives new files holds.
///
/// @param path where it is, whether it exists or not
public record PrivateFolder(Path path) {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  /// The file of that name, whether it exists or not.
  public Path file(String name) {
    return path.resolve(name);
  }

  /// Makes the folder and those above it, where they are missing.
  ///
  /// @throws IOException if it cannot be made
  public void create() throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(path, attributes("rwx------"));
    } catch (FileAlreadyExistsException e) {
      // Another wick was as fast; a file in its place shows itself when it is used.
    }
  }

  /// Opens a file in the folder for writing, and makes it where it is missing.
  ///
  /// @param more further options, as reading or appending
  /// @throws IOException if it cannot be opened or made
  public FileChannel open(String name, StandardOpenOption... more) throws IOException {
    create();
    Set<OpenOption> options = new HashSet<>(Set.of(more));
    options.add(StandardOpenOption.CREATE);
    if (!options.contains(StandardOpenOption.APPEND)) {
      options.add(StandardOpenOption.WRITE);
    }
    return FileChannel.open(file(name), options, attributes("rw-------"));
  }

  /// Puts a whole file in the place of an older one in a single step: whoever reads it finds the
  /// old or the new one, also after a crash.
  ///
  /// @param durable it is on the disk, not only on its way there, when this returns
  /// @throws IOException if it cannot be written; the older one is then still there
  public void replace(String name, byte[] content, boolean durable) throws IOException {
    // Several processes may be at it at once.
    Path fresh = file(name + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (FileChannel channel =
          open(String.valueOf(fresh.getFileName()), StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        if (durable) {
          channel.force(true);
        }
      }
      Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    if (!POSIX) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
  }
}
