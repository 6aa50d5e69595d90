package dev.wick.window.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A root's name in the names of wick's own files: the same under whatever name the root is known,
/// and telling no more than it has to.
public final class RootKey {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int DIGITS = 16;

  private RootKey() {}

  /// FNV-1a over the real path, in hexadecimal: a digest of the JDK's costs 20 ms at its first use.
  public static String of(Path root) {
    long hash = OFFSET_BASIS;
    for (byte part : real(root).toString().getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (part & 0xff)) * PRIME;
    }
    String digits = Long.toHexString(hash);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root.toAbsolutePath().normalize(); // it does not exist
    }
  }
}
