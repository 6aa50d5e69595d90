package dev.wick.transcript;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What makes a message one (design: Counting 2).
final class Identity {

  private static final int HASH_BYTES = 16;

  private Identity() {}

  /// Of a record without a message id. Marked by its kind, so that no request id is taken for a
  /// uuid.
  static String without(
      @Nullable String requestId, @Nullable String uuid, byte[] bytes, int from, int to) {
    if (requestId != null) {
      return "request:" + requestId;
    }
    return uuid != null ? "uuid:" + uuid : "text:" + hash(bytes, from, to);
  }

  private static String hash(byte[] bytes, int from, int to) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, to - from);
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
