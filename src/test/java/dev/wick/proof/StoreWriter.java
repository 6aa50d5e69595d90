package dev.wick.proof;

import dev.wick.history.History;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A process that reads a tree which it lets grow itself, and keeps what it has read, again and
/// again, until it is killed. It tells by a mapped file what it is at, so that whoever kills it
/// knows afterwards what it was at.
final class StoreWriter {

  /// How many writes were finished.
  static final int WRITES = 0;

  /// 1 inside a write, else 0.
  static final int INSIDE = 4;

  /// How many sentences were said, of which there should be none.
  static final int SAID = 8;

  static final int LENGTH = 12;

  private static final int LINES = 60;

  private StoreWriter() {}

  /// @param args the folder of a [KeptTree], the mapped file, a seed, and after how many writes to
  ///   end by itself
  public static void main(String[] args) throws IOException {
    KeptTree tree = new KeptTree(Path.of(args[0]));
    MappedByteBuffer state = state(Path.of(args[1]));
    Random random = new Random(Long.parseLong(args[2]));
    int writes = Integer.parseInt(args[3]);
    List<String> said = new ArrayList<>();
    while (state.getInt(WRITES) < writes) {
      tree.grow(random, LINES);
      KeptTree.Reading reading = tree.read(said);
      state.putInt(INSIDE, 1);
      reading.scribe().end();
      state.putInt(INSIDE, 0);
      state.putInt(SAID, said.size());
      state.putInt(WRITES, state.getInt(WRITES) + 1);
    }
  }

  /// What a process maps lives on when it is killed.
  static MappedByteBuffer state(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, LENGTH);
    }
  }

  /// Where a class was loaded from; no library is needed for what the process does.
  private static String source(Class<?> known) {
    return Path.of(URI.create(known.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /// Starts one.
  static Process start(KeptTree tree, Path state, long seed, int writes) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            "-cp",
            source(StoreWriter.class) + File.pathSeparator + source(History.class),
            StoreWriter.class.getName(),
            tree.folder().toString(),
            state.toString(),
            Long.toString(seed),
            Integer.toString(writes));
    return new ProcessBuilder(command).inheritIO().start();
  }
}
