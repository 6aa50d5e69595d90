package dev.wick.history;

import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The store's file: a header and frames, of which new ones are appended. Reading takes no lock;
/// whoever writes has a [StoreLock].
final class Store {

  static final String NAME = "history";
  static final String DAMAGED = NAME + ".damaged";

  private static final long LOOSE = 512 * 1024;
  private static final int LOOSE_SHARE = 8;

  private final PrivateFolder folder;

  // What was seen to be right when this process last had the lock; nothing is looked at twice.
  private long rightEdition;
  private long rightUpTo;

  Store(PrivateFolder folder) {
    this.folder = folder;
  }

  /// How a reading went.
  ///
  /// @param header null where there is no store, or one without a readable header
  /// @param end how its frames end; null where nothing was read of them
  /// @param position up to where they are right
  /// @param size of the file in bytes, 0 where there is none
  record State(@Nullable StoreHeader header, Frames.@Nullable End end, long position, long size) {

    static final State ABSENT = new State(null, null, 0, 0);

    boolean isAbsent() {
      return size == 0;
    }

    boolean isNewer() {
      return header != null && header.version() > StoreHeader.VERSION;
    }

    /// Whether so much came behind what was written last that it is worth to write all of it anew:
    /// frames of a message or two take ten times the room and the time of large ones.
    boolean isLoose() {
      return header != null && size - header.size() > LOOSE + header.size() / LOOSE_SHARE;
    }

    boolean isClean() {
      return isAbsent() || end == Frames.End.CLEAN;
    }
  }

  /// Reads all frames up to the first that is not right.
  ///
  /// @throws IOException if the file cannot be read
  State read(Frames.Reader reader) throws IOException {
    try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ)) {
      long size = channel.size();
      @Nullable StoreHeader header = header(channel);
      if (header == null) {
        // A file shorter than a header was begun by a writer that died.
        Frames.End end = size < StoreHeader.LENGTH ? Frames.End.CUT : Frames.End.DAMAGED;
        return new State(null, end, 0, size);
      }
      if (header.version() > StoreHeader.VERSION) {
        return new State(header, null, 0, size);
      }
      Frames frames = new Frames(channel, StoreHeader.LENGTH);
      Frames.End end = frames.read(reader);
      return new State(header, end, frames.position(), size);
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
  }

  /// Reads the header alone.
  State look() throws IOException {
    try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ)) {
      long size = channel.size();
      // A file shorter than a header was begun by a writer that died.
      return size < StoreHeader.LENGTH ? State.ABSENT : new State(header(channel), null, 0, size);
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
  }

  private static @Nullable StoreHeader header(FileChannel channel) throws IOException {
    byte[] bytes = new byte[StoreHeader.LENGTH];
    int count = channel.read(ByteBuffer.wrap(bytes), 0);
    return count < bytes.length ? null : StoreHeader.of(bytes);
  }

  /// Every frame from a position on that is right, wherever it is.
  void salvage(int from, Frames.Reader reader) throws IOException {
    Frames.salvage(Files.readAllBytes(path()), from, reader);
  }

  /// Puts frames at the end, behind the last that is right. All of them or none.
  ///
  /// @return the store they are in now, and its size
  /// @throws IOException if they cannot be written; the store is as it was
  State append(List<byte[]> frames) throws IOException {
    try (FileChannel channel = folder.open(NAME, StandardOpenOption.READ)) {
      @Nullable StoreHeader header = header(channel);
      if (header == null) {
        throw new IOException("it is no store any more");
      }
      long end = end(channel, header, channel.size());
      try {
        long at = end;
        for (byte[] frame : frames) {
          write(channel, frame, at);
          at += frame.length;
        }
        rightEdition = header.edition();
        rightUpTo = at;
        return new State(header, Frames.End.CLEAN, at, at);
      } catch (IOException e) {
        channel.truncate(end);
        throw e;
      }
    }
  }

  /// Where the next frame belongs: what a writer that died left of one is written over, all else
  /// that is not right is left for the next reading to mend.
  private long end(FileChannel channel, StoreHeader header, long size) throws IOException {
    boolean known = header.edition() == rightEdition && rightUpTo <= size;
    Frames frames = new Frames(channel, known ? rightUpTo : StoreHeader.LENGTH);
    if (frames.read((bytes, from, to) -> {}) != Frames.End.CUT) {
      return size;
    }
    channel.truncate(frames.position());
    return frames.position();
  }

  private static void write(FileChannel channel, byte[] bytes, long at) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      int ignored = channel.write(buffer, at + buffer.position());
    }
  }

  /// Cuts off what a writer that died left of a frame.
  void cut(long position) throws IOException {
    try (FileChannel channel = folder.open(NAME)) {
      channel.truncate(position < StoreHeader.LENGTH ? 0 : position);
    }
  }

  /// Puts a new file in the place of the old one, in one step.
  ///
  /// @param id of the old one where all that is in it is in the new one too
  /// @param durable it is to be on the disk before the old one goes
  State replace(long id, List<byte[]> frames, boolean durable) throws IOException {
    sweep();
    long size = StoreHeader.LENGTH;
    for (byte[] frame : frames) {
      size += frame.length;
    }
    StoreHeader header = new StoreHeader(StoreHeader.VERSION, id, newId(), size);
    ByteBuffer whole = ByteBuffer.allocate(Math.toIntExact(size)).put(header.toBytes());
    for (byte[] frame : frames) {
      whole.put(frame);
    }
    folder.replace(NAME, whole.array(), durable);
    rightEdition = header.edition();
    rightUpTo = size;
    return new State(header, Frames.End.CLEAN, size, size);
  }

  /// Removes what writers that died left of new files.
  private void sweep() throws IOException {
    folder.create();
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), NAME + ".*.tmp")) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// Gives the file another name.
  ///
  /// @return where it is then
  Path setAside() throws IOException {
    Path aside = folder.file(DAMAGED);
    for (int i = 2; Files.exists(aside); i++) {
      aside = folder.file(DAMAGED + "." + i);
    }
    return Files.move(path(), aside, StandardCopyOption.ATOMIC_MOVE);
  }

  /// An id that no other store has.
  static long newId() {
    return System.nanoTime() * 0x9E37_79B9_7F4A_7C15L ^ ProcessHandle.current().pid();
  }

  /// Deletes it, where there is one.
  void delete() throws IOException {
    Files.deleteIfExists(path());
  }

  Path path() {
    return folder.file(NAME);
  }
}
