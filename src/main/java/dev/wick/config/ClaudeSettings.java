package dev.wick.config;

import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.window.official.RootKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Claude Code's `settings.json` in a root, and what wick has kept of it from before its own
/// change. The one file below a root that wick ever writes, and only when it is asked to.
public final class ClaudeSettings {
  private static final byte[] NOTHING = "{}\n".getBytes(StandardCharsets.UTF_8);

  private final Path named;
  private final PrivateFolder kept;
  private final String key;

  /// @param kept wick's own data, where the file is kept as it was
  public ClaudeSettings(Root root, PrivateFolder kept) {
    this.named = root.directory().resolve("settings.json");
    this.kept = kept;
    this.key = RootKey.of(root.directory());
  }

  /// As the user knows it.
  public Path path() {
    return named;
  }

  /// Its content; null if it does not exist.
  ///
  /// @throws IOException with a sentence, if it cannot be read
  public byte @Nullable [] read() throws IOException {
    if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (!Files.exists(named)) {
      throw new IOException(named + " is a link to a file that does not exist");
    }
    if (Files.isDirectory(named)) {
      throw new IOException(named + " is a folder");
    }
    return Files.readAllBytes(named);
  }

  /// The setting in a content, or in that of a file that says nothing.
  ///
  /// @throws IOException with a sentence, if the file is better left alone
  public StatusLineSetting setting(byte @Nullable [] content) throws IOException {
    try {
      return StatusLineSetting.in(content == null ? NOTHING : content);
    } catch (IOException e) {
      throw new IOException(
          named + " " + e.getMessage() + "; it is left alone. Change it by hand, or mend it first");
    }
  }

  /// Puts a content in the place of the one that was read, and keeps the latter.
  ///
  /// @param before as it was read; null if there was no file
  /// @throws IOException with a sentence, if it cannot be written or has changed meanwhile
  public void change(byte @Nullable [] before, byte[] after) throws IOException {
    // In this order: what was is safe before anything is touched.
    kept.replace(backup(), before == null ? new byte[0] : before, true);
    kept.replace(written(), after, true);
    replace(before, after);
  }

  /// What wick wrote last; null if it has written nothing, or has undone it.
  public byte @Nullable [] lastWritten() throws IOException {
    Path file = kept.file(written());
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  /// What the file has to be for wick's change to be undone; null where there has to be none. Where
  /// nobody has changed it since, that is the file as it was, to the byte; else only the setting is
  /// put back.
  ///
  /// @param now its content, which is there
  /// @throws IOException with a sentence, if it cannot be read
  public byte @Nullable [] undone(byte[] now) throws IOException {
    byte[] original = Files.readAllBytes(kept.file(backup()));
    if (Arrays.equals(now, lastWritten())) {
      return original.length == 0 ? null : original;
    }
    return setting(now).withSettingOf(setting(original.length == 0 ? null : original));
  }

  /// Puts a content, or none, in the place of wick's own and forgets what was kept.
  ///
  /// @throws IOException with a sentence, if it cannot be written or has changed meanwhile
  public void restore(byte[] now, byte @Nullable [] before) throws IOException {
    if (before == null) {
      Files.delete(named);
    } else {
      replace(now, before);
    }
    Files.deleteIfExists(kept.file(written()));
    Files.deleteIfExists(kept.file(backup()));
  }

  /// Where the file is kept as it was.
  public Path kept() {
    return kept.file(backup());
  }

  private String backup() {
    return "settings-" + key + ".before.json";
  }

  private String written() {
    return "settings-" + key + ".after.json";
  }

  /// In a single step, with the mode of the file; a link stays one.
  private void replace(byte @Nullable [] before, byte[] after) throws IOException {
    Path target = before == null ? named : named.toRealPath();
    Path fresh = target.resolveSibling(".settings.json." + ProcessHandle.current().pid() + ".wick");
    try {
      write(fresh, target, before != null, after);
      if (!Arrays.equals(before, read())) {
        throw new IOException(named + " has just been changed by another program; try once more");
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(Path fresh, Path target, boolean exists, byte[] content)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      PosixFileAttributeView mode = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
      if (mode != null) {
        mode.setPermissions(
            exists
                ? Files.getPosixFilePermissions(target)
                : PosixFilePermissions.fromString("rw-------"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
