package dev.wick.transcript;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What makes a message one (design: Counting 2).
final class Identity {

  private static final int HASH_BYTES = 16;

  private Identity() {}

  /// Finds the hash of a record's own text, of which these bytes may be an extract.
  interface OwnText {
    String hash(byte[] bytes, int from, int to);
  }

  /// Of a record without a message id. Marked by its kind, so that no request id is taken for a
  /// uuid.
  static String without(
      @Nullable String requestId,
      @Nullable String uuid,
      OwnText text,
      byte[] bytes,
      int from,
      int to) {
    if (requestId != null) {
      return "request:" + requestId;
    }
    return uuid != null ? "uuid:" + uuid : "text:" + text.hash(bytes, from, to);
  }

  /// Hashes the text of a record that lies in memory as it is.
  static String hash(byte[] bytes, int from, int to) {
    MessageDigest digest = digest();
    digest.update(bytes, from, to - from);
    return hash(digest);
  }

  /// What a hash is made with, of a text that comes in parts.
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  /// The hash of all that came in.
  static String hash(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }
}
