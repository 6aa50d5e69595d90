package dev.wick.history;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// How a store begins: a name, the version of its format, and how long it was when it was last
/// written anew, all under a checksum. This part is the same in all versions.
///
/// @param version of the format; a wick leaves those alone that are newer than its own
/// @param id another one for each store that was begun with nothing in it: what a process knows to
///   be in one store need not be in another
/// @param edition another one each time that the file is written anew
/// @param size in bytes; what came since then is behind it
record StoreHeader(int version, long id, long edition, long size) {

  static final int VERSION = 1;
  static final int LENGTH = 40;

  private static final long NAME = 0x5749_434b_4849_5354L; // WICKHIST

  /// What these bytes are; null if they are no header.
  ///
  /// @param bytes at least [#LENGTH]
  static @Nullable StoreHeader of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long name = buffer.getLong();
    int version = buffer.getInt();
    long id = buffer.getLong();
    long edition = buffer.getLong();
    long size = buffer.getLong();
    return name == NAME && buffer.getInt() == checksum(bytes)
        ? new StoreHeader(version, id, edition, size)
        : null;
  }

  byte[] toBytes() {
    byte[] bytes = new byte[LENGTH];
    ByteBuffer buffer =
        ByteBuffer.wrap(bytes)
            .putLong(NAME)
            .putInt(version)
            .putLong(id)
            .putLong(edition)
            .putLong(size);
    buffer.putInt(checksum(bytes));
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, LENGTH - Integer.BYTES);
    return (int) crc.getValue();
  }
}
