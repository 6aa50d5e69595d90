package dev.wick.notice;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/// Which notices were told already, by this wick or any other on the machine: an empty file for
/// each, because making one is the one thing that only one of several processes can do.
///
/// Thread-safe.
final class SentNotices {
  /// A month's budget is told once a month; nothing asks about older ones.
  private static final Duration KEPT = Duration.ofDays(40);

  private final PrivateFolder folder;
  private final InstantSource clock;

  SentNotices(PrivateFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Takes it upon this process to tell a notice.
  ///
  /// @return whether nobody has done so before
  /// @throws IOException if that cannot be known; it is better told twice than not at all then
  boolean claim(String key) throws IOException {
    try (FileChannel made = folder.open(name(key), StandardOpenOption.CREATE_NEW)) {
      forgetOld();
      return made.isOpen();
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private void forgetOld() throws IOException {
    long oldest = clock.instant().minus(KEPT).toEpochMilli();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path())) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toMillis() < oldest) {
          Files.deleteIfExists(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /// A key may hold whatever a user calls a threshold, a file's name may not.
  private static String name(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
