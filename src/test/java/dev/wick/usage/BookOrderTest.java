package dev.wick.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.transcript.Line;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever order records, pieces and files come in, the book is the same.
class BookOrderTest {
  private record Piece(TranscriptFile file, List<Line> lines) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void messages_shuffledRecords_equal(long seed) {
    var random = new Random(seed);
    List<Piece> pieces = pieces(random);
    List<Message> expected = read(pieces, false);
    List<Message> reference = plainly(pieces);
    assertEquals(reference, expected);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(pieces, random);
      assertEquals(expected, read(pieces, random.nextBoolean()));
    }
  }

  /// One record a piece, so that shuffling breaks up files too; few ids, times and counts, so that
  /// ties are common.
  private static List<Piece> pieces(Random random) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < 400; i++) {
      boolean sidechain = random.nextInt(3) == 0;
      TranscriptFile file = Told.file((sidechain ? "s/" : "p/") + random.nextInt(4) + ".jsonl");
      Told told =
          Told.record("m" + random.nextInt(60))
              .time(Told.NOON + random.nextInt(5))
              .offset(i)
              .session("s" + random.nextInt(9))
              .model("model-" + random.nextInt(3))
              .usage(Told.usage(random.nextInt(9), random.nextInt(4), 0, 0, 0, 0));
      pieces.add(new Piece(file, List.of((sidechain ? told.sidechain() : told).line())));
    }
    return pieces;
  }

  private static List<Message> read(List<Piece> pieces, boolean looking) {
    var book = new Book();
    for (Piece piece : pieces) {
      book.add(Told.batch(piece.file(), piece.lines()));
      if (looking) {
        book.messages();
      }
    }
    return book.messages();
  }

  /// The rule once more, by sorting all records of a message in place of folding them.
  private static List<Message> plainly(List<Piece> pieces) {
    var byId = new LinkedHashMap<String, List<Written>>();
    for (Piece piece : pieces) {
      var line = (UsageLine) piece.lines().getFirst();
      byId.computeIfAbsent(line.id(), id -> new ArrayList<>()).add(new Written(piece.file(), line));
    }
    var messages = new ArrayList<Message>();
    for (Map.Entry<String, List<Written>> entry : byId.entrySet()) {
      List<Written> records = entry.getValue();
      Written most = records.stream().max(Written.STANDING).orElseThrow();
      Written first = records.stream().min(Written.EARLIEST).orElseThrow();
      Message numbers = new Told(most.line()).message();
      Message place = new Told(first.line()).message();
      messages.add(place.withNumbersOf(numbers));
    }
    messages.sort(Comparator.comparingLong(Message::time).thenComparing(Message::id));
    return messages;
  }

  private record Written(TranscriptFile file, UsageLine line) {
    static final Comparator<Written> STANDING =
        Comparator.comparingLong((Written record) -> record.line().usage().output())
            .thenComparingLong(record -> record.line().time())
            .thenComparing(record -> record.file().path().toString())
            .thenComparingLong(record -> record.line().offset());

    static final Comparator<Written> EARLIEST =
        Comparator.comparingLong((Written record) -> record.line().time())
            .thenComparing(record -> record.line().sidechain())
            .thenComparing(record -> record.file().path().toString())
            .thenComparingLong(record -> record.line().offset());
  }
}
