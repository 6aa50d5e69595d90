package dev.wick.usage;

import static dev.wick.usage.Told.NOON;
import static dev.wick.usage.Told.batch;
import static dev.wick.usage.Told.file;
import static dev.wick.usage.Told.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Line;
import dev.wick.transcript.TranscriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BookTest {
  private static final TranscriptFile A = file("p/a.jsonl");
  private static final TranscriptFile B = file("p/b.jsonl");

  private final Book book = new Book();

  private void tell(TranscriptFile file, Told... records) {
    var lines = new ArrayList<Line>();
    for (Told told : records) {
      lines.add(told.line());
    }
    book.add(batch(file, lines));
  }

  private Message only() {
    assertEquals(1, book.messages().size());
    return book.messages().getFirst();
  }

  @Test
  void messages_emptyBook_none() {
    assertEquals(List.of(), book.messages());
    assertEquals(List.of(), book.limits());
    assertEquals(0, book.revision());
  }

  @Test
  void add_severalRecordsOfAMessage_mostOutputStandsWhole() {
    tell(
        A,
        record("m").usage(Told.usage(23_958, 0, 0, 0, 0, 0)),
        record("m").offset(10).time(NOON + 1).usage(Told.usage(7_566, 192, 0, 0, 0, 0)),
        record("m").offset(20).time(NOON + 2).usage(Told.usage(9_999, 5, 0, 0, 0, 0)));
    assertEquals(new Tokens(7_566, 192, 0, 0, 0), only().tokens());
  }

  @Test
  void add_equalOutput_laterStands() {
    tell(
        A,
        record("m").offset(9).time(NOON + 5).output(1).model("later"),
        record("m").time(NOON).output(1).model("earlier"));
    assertEquals("later", only().model());
  }

  @Test
  void add_equalOutputAndTime_laterPathStandsThenLaterOffset() {
    tell(B, record("m").offset(1).model("b"), record("m").offset(2).model("b, later"));
    tell(A, record("m").offset(9).model("a"));
    assertEquals("b, later", only().model());
  }

  @Test
  void add_resumedCopy_belongsToEarliestTimeAndSession() {
    tell(B, record("m").time(NOON + 86_400_000).session("resumed").output(7));
    tell(A, record("m").time(NOON).session("first").output(7));
    assertEquals(NOON, only().time());
    assertEquals("first", only().session());
  }

  @Test
  void add_growingRecords_numbersOfTheLastAndTimeOfTheFirst() {
    tell(A, record("m").output(1), record("m").offset(5).time(NOON + 52_000).output(144));
    assertEquals(NOON, only().time());
    assertEquals(144, only().tokens().output());
  }

  @Test
  void add_sameTimeInMainAndSidechain_mainTranscriptIsThePlace() {
    TranscriptFile agent = file("p/a/subagents/agent-acompact-1.jsonl");
    tell(agent, record("m").session("copy").sidechain());
    tell(B, record("m").session("main"));
    assertEquals("main", only().session());
    tell(agent, record("m").offset(3).session("copy").sidechain());
    assertEquals("main", only().session());
  }

  @Test
  void add_sameTimeInTwoTranscripts_firstPathIsThePlaceThenFirstOffset() {
    tell(B, record("m").session("b"));
    tell(A, record("m").offset(7).session("a, later"), record("m").offset(3).session("a"));
    assertEquals("a", only().session());
  }

  @Test
  void add_recordWithoutSession_sessionOfItsFile() {
    tell(A, record("m").session(null));
    assertEquals("from-path", only().session());
  }

  @Test
  void add_recordWithoutModel_unknown() {
    tell(A, record("m").model(null));
    assertEquals("unknown", only().model());
  }

  @Test
  void messages_byTimeThenId() {
    tell(A, record("b"), record("c").time(NOON - 1), record("a"));
    assertEquals(
        List.of("c", "a", "b"),
        book.messages().stream().map(message -> message.id().toString()).toList());
  }

  @Test
  void messages_nothingNew_sameList() {
    tell(A, record("m"));
    List<Message> before = book.messages();
    tell(A, record("m"));
    assertSame(before, book.messages());
  }

  @Test
  void messages_oneChanges_othersKeepIdentityAndOldListStays() {
    tell(A, record("a"), record("b").time(NOON + 1), record("c").time(NOON + 2));
    List<Message> before = book.messages();
    tell(A, record("b").offset(4).time(NOON + 3).output(9), record("d").time(NOON + 1));
    List<Message> after = book.messages();

    assertEquals(
        List.of("a", "b", "d", "c"),
        after.stream().map(message -> message.id().toString()).toList());
    assertSame(before.get(0), after.get(0));
    assertSame(before.get(2), after.get(3));
    assertNotSame(before.get(1), after.get(1));
    assertEquals(0, before.get(1).tokens().output());
    assertEquals(9, after.get(1).tokens().output());
    assertThrows(UnsupportedOperationException.class, after::removeFirst);
  }

  @Test
  void messages_earlierRecordFound_messageMoves() {
    tell(A, record("a"), record("b").time(NOON + 1));
    book.messages();
    tell(A, record("b").time(NOON - 1));
    assertEquals(
        List.of("b", "a"),
        book.messages().stream().map(message -> message.id().toString()).toList());
    tell(A, record("c").time(NOON - 2));
    assertEquals(
        List.of("c", "b", "a"),
        book.messages().stream().map(message -> message.id().toString()).toList());
  }

  @Test
  void revision_growsWithChangesOnly() {
    tell(A, record("m").output(5));
    long first = book.revision();
    tell(A, record("m").output(5), record("m").offset(1).output(4));
    assertEquals(first, book.revision());
    tell(A, record("m").offset(2).output(6));
    assertTrue(book.revision() > first);
  }

  @Test
  void records_rereadFile_seenAndFoldedAreCounted() {
    tell(A, record("a"), record("a").offset(1), record("b"));
    assertEquals(3, book.records());
    assertEquals(1, book.folded());
  }

  @Test
  void add_lateRecords_doNotExist() {
    var past = new Book(NOON);
    past.add(
        batch(
            A,
            List.of(
                record("m").output(1).line(),
                record("m").time(NOON + 1).output(9).line(),
                record("later").time(NOON + 1).line(),
                limit(NOON + 1, "Session limit reached"))));
    assertEquals(1, past.messages().size());
    assertEquals(1, past.messages().getFirst().tokens().output());
    assertEquals(List.of(), past.limits());
  }

  @Test
  void limits_copies_onceByTime() {
    book.add(batch(A, List.of(limit(NOON, "b"), limit(NOON - 1, "c"))));
    long before = book.revision();
    book.add(batch(B, List.of(limit(NOON, "b"))));
    assertEquals(before, book.revision());
    book.add(batch(B, List.of(limit(NOON, "a"))));
    assertEquals(List.of(limit(NOON - 1, "c"), limit(NOON, "a"), limit(NOON, "b")), book.limits());
  }

  @Test
  void add_manyThreads_everyMessageOnce() throws Exception {
    int threads = 4;
    try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
      var done = new ArrayList<Future<?>>();
      for (int thread = 0; thread < threads; thread++) {
        TranscriptFile file = file("p/" + thread + ".jsonl");
        done.add(
            readers.submit(
                () -> {
                  for (int i = 0; i < 500; i++) {
                    book.add(batch(file, List.of(record("m" + i).time(NOON + i).line())));
                    book.messages();
                  }
                }));
      }
      for (Future<?> reader : done) {
        reader.get();
      }
    }
    assertEquals(500, book.messages().size());
    assertEquals(500L * (threads - 1), book.folded());
  }

  private static LimitLine limit(long time, String text) {
    return new LimitLine(time, text, null, 0);
  }
}
