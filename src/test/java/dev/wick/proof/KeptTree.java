package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.history.History;
import dev.wick.history.Scribe;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Progress;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import dev.wick.usage.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A tree of transcripts that grows, wick's data folder beside it, and beside that a copy of
/// everything that ever stood in the tree, from which a plain reader tells what has to be known.
///
/// @param folder holds all of it
record KeptTree(Path folder) {

  private static final int FILES = 20;

  Path root() {
    return folder.resolve("claude");
  }

  Path data() {
    return folder.resolve("data");
  }

  Path store() {
    return data().resolve("wick/history");
  }

  private Path copy() {
    return folder.resolve("copy");
  }

  /// Appends records: most of new messages, some of messages that there are, in this file or in
  /// another one, with as much output or more.
  void grow(Random random, int records) throws IOException {
    for (int i = 0; i < records; i++) {
      int session = random.nextInt(FILES);
      boolean sidechain = random.nextInt(4) == 0;
      String file = "s" + session + (sidechain ? "/subagents/agent-" + session : "") + ".jsonl";
      Path path = root().resolve("projects/-home-ada-shop" + session % 2).resolve(file);
      if (!Files.exists(path) && Files.exists(copy().resolve(root().relativize(path)))) {
        continue; // it was deleted, and a session's name never comes again
      }
      Files.createDirectories(path.getParent());
      Files.writeString(
          path,
          line(random, session, sidechain),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private static String line(Random random, int session, boolean sidechain) {
    int id = random.nextInt(100_000);
    long time = 1_780_315_200_000L + random.nextInt(1 << 28);
    return """
    {"isSidechain":%s,"cwd":"/home/ada/shop%d","sessionId":"s%d","version":"2.1.%d",\
    "message":{"model":"claude-opus-4-8","id":"msg_01%022d","usage":{"input_tokens":%d,\
    "output_tokens":%d,"cache_read_input_tokens":%d}},"type":"assistant","timestamp":"%s"}
    """
        .formatted(
            sidechain,
            session,
            session,
            100 + random.nextInt(3),
            id % (random.nextBoolean() ? 300 : 100_000),
            random.nextInt(50),
            random.nextInt(5),
            random.nextInt(100_000),
            Instant.ofEpochMilli(time));
  }

  /// Copies what is in the tree now. The copy forgets nothing.
  void remember() throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy().resolve(root().relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Reads as a command does: what is kept, then what is new, of which all is kept.
  ///
  /// @param said gets what there is to be said
  Reading read(List<String> said) {
    Root root = new Root(root(), Root.Origin.OPTION);
    Book book = new Book();
    History history = new History(new PrivateFolder(data().resolve("wick")), said::add);
    Scribe scribe = new Scribe(history, book);
    TranscriptListener listener =
        scribe.beside(
            new TranscriptListener() {
              @Override
              public void batch(Batch batch) {
                book.add(batch);
              }
            });
    var recalled = history.recall(List.of(root), book);
    Progress progress = new TranscriptReader(List.of(root), listener, 1, () -> recalled).readAll();
    return new Reading(book.messages(), progress.bytesRead(), scribe);
  }

  /// What a reading found.
  ///
  /// @param bytes that had to be read
  /// @param scribe who keeps it, when told
  record Reading(List<Message> messages, long bytes, Scribe scribe) {}

  /// What has to be known by now: each message's figures by its id.
  Map<String, String> expected() throws IOException {
    PlainBook plain = PlainBook.of(PlainReader.read(List.of(copy())).records(), Instant.MAX);
    Map<String, String> expected = new TreeMap<>();
    for (PlainMessage message : plain.messages()) {
      PlainTokens tokens = message.most().tokens();
      expected.put(
          message.most().id(),
          figures(
              message.time().toEpochMilli(),
              message.session(),
              message.folder(),
              message.earliest().sidechain(),
              List.of(tokens.input(), tokens.output(), tokens.write(), tokens.read())));
    }
    return expected;
  }

  static Map<String, String> figures(List<Message> messages) {
    Map<String, String> figures = new TreeMap<>();
    for (Message message : messages) {
      var tokens = message.tokens();
      figures.put(
          message.id().toString(),
          figures(
              message.time(),
              message.session(),
              message.project(),
              message.sidechain(),
              List.of(tokens.input(), tokens.output(), tokens.write(), tokens.read())));
    }
    return figures;
  }

  private static String figures(
      long time, String session, String folder, boolean sidechain, List<Long> tokens) {
    return time + " " + session + " " + folder + " " + sidechain + " " + tokens;
  }

  /// Reads, compares with what has to be known, keeps, and reads once more: then nothing is new.
  ///
  /// @return what was said
  List<String> assertRight(String when) throws IOException {
    List<String> said = new ArrayList<>();
    Map<String, String> expected = expected();
    Reading first = read(said);
    assertEquals(expected, figures(first.messages()), when);
    first.scribe().end();
    Reading second = read(said);
    assertEquals(expected, figures(second.messages()), when + ", once more");
    assertEquals(0, second.bytes(), when + ", once more");
    return said;
  }

  /// Deletes a transcript, as Claude Code does after a month.
  void deleteOne(Random random) throws IOException {
    try (Stream<Path> files = Files.walk(root().resolve("projects"))) {
      List<Path> there = files.filter(Files::isRegularFile).sorted().toList();
      Files.delete(there.get(random.nextInt(there.size())));
    }
  }
}
