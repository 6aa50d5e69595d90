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

/// Which notices were taken on already, by this wick or any other on the machine, and on which way:
/// a file for each, because making one is the one thing that only one of several processes can do.
/// An empty file says that somebody tells the notice or has told it. One that holds a time says
/// that it could not be told, and that anybody may take it on anew from then on, by the next file:
/// at most [#ROUNDS] times in all. A wick that is killed in the middle leaves an empty file behind;
/// what it was about to tell is lost on that way, rather than told twice.
///
/// Thread-safe.
final class SentNotices {
  /// With the pauses between them, a little over five hours: as long as a block.
  static final int ROUNDS = 6;

  /// After the first failure; twice as long after each further one.
  static final Duration PAUSE = Duration.ofMinutes(10);

  /// A month's budget is told once a month; nothing asks about older ones.
  private static final Duration KEPT = Duration.ofDays(40);

  private final PrivateFolder folder;
  private final InstantSource clock;

  SentNotices(PrivateFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Takes it upon this process to tell a notice on one way.
  ///
  /// @return whether nobody has done so before, or all who have failed long enough ago
  /// @throws IOException if that cannot be known; it is better told twice than not at all then
  boolean claim(String key, String way) throws IOException {
    String name = name(key, way);
    for (int round = 0; round < ROUNDS; round++) {
      if (made(file(name, round))) {
        forgetOld();
        return true;
      }
      if (!openAgain(file(name, round))) {
        return false;
      }
    }
    return false;
  }

  /// Gives back what this process took upon itself and could not do.
  ///
  /// @throws IOException if that cannot be kept; nobody tells the notice then
  void failed(String key, String way) throws IOException {
    String name = name(key, way);
    for (int round = ROUNDS - 1; round >= 0; round--) {
      if (Files.exists(folder.file(file(name, round)))) {
        long again = clock.millis() + PAUSE.toMillis() * (1L << round);
        byte[] time = Long.toString(again).getBytes(StandardCharsets.US_ASCII);
        folder.replace(file(name, round), time, false);
        return;
      }
    }
  }

  private boolean made(String file) throws IOException {
    try (FileChannel made = folder.open(file, StandardOpenOption.CREATE_NEW)) {
      return made.isOpen();
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private boolean openAgain(String file) throws IOException {
    try {
      String time = Files.readString(folder.file(file), StandardCharsets.US_ASCII);
      return !time.isEmpty() && Long.parseLong(time) <= clock.millis();
    } catch (NumberFormatException e) {
      return false; // not wick's doing
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
  private static String name(String key, String way) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((way + '|' + key).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String file(String name, int round) {
    return name + "." + round;
  }
}
