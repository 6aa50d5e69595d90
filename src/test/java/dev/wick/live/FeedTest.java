package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Lookout;
import dev.wick.budget.Pinboard;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Watchers;
import dev.wick.live.demo.DemoFacts;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Progress;
import dev.wick.transcript.RawUsage;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptFile;
import dev.wick.transcript.UsageLine;
import dev.wick.usage.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class FeedTest {
  private static final Progress DONE = new Progress(1, 1, 1, 1, Long.MIN_VALUE);
  private static final long PATIENCE = 20;

  private final long now = DemoFacts.millis(Scenes.AFTERNOON);
  private final LinkedBlockingQueue<Event> heard = new LinkedBlockingQueue<>();

  @Test
  void batch_becomesFacts() throws Exception {
    try (Feed feed = feed()) {
      feed.start();
      feed.progress(DONE);
      feed.batch(batch("msg_1"));
      Standing standing = await(1);
      assertTrue(standing.reading().done());
      assertEquals(1, standing.today().totals().messages());
    }
  }

  @Test
  void manyBatches_areReckonedTogether() throws Exception {
    int batches = 2_000;
    try (Feed feed = feed()) {
      for (int i = 0; i < batches; i++) {
        feed.batch(batch("msg_" + i));
      }
      feed.progress(DONE);
      feed.start();
      assertEquals(batches, await(batches).messages());
      assertEquals(0, heard.size());
    }
  }

  @Test
  void filesOfTheLastDay_areReckonedWhileOthersAreRead() throws Exception {
    try (Feed feed = feed()) {
      feed.batch(batch("msg_1"));
      feed.progress(new Progress(1, 10, 5, 100, now - 2 * 86_400_000L));
      feed.start();
      Standing standing = await(1);
      assertFalse(standing.reading().done());
      assertNotNull(standing.current());
      feed.batch(batch("msg_2"));
      feed.progress(new Progress(2, 10, 50, 100, now - 3 * 86_400_000L));
      awaitReading(50);
      feed.progress(DONE);
      assertEquals(2, await(2).today().totals().messages());
    }
  }

  private void awaitReading(long bytes) throws InterruptedException {
    while (true) {
      Event event = heard.poll(PATIENCE, TimeUnit.SECONDS);
      assertNotNull(event, "no progress came");
      if (event instanceof Event.Facts facts && facts.standing().reading().bytesRead() == bytes) {
        return;
      }
    }
  }

  @Test
  void silence_makesFactsOfTheTimeAlone() throws Exception {
    try (Feed feed = feed()) {
      feed.start();
      assertNotNull(heard.poll(PATIENCE, TimeUnit.SECONDS));
    }
  }

  @Test
  void notice_isPassedOn() throws Exception {
    try (Feed feed = feed()) {
      feed.notice("No file events here.");
      assertEquals(new Event.Notice("No file events here."), heard.take());
    }
  }

  private Feed feed() throws IOException {
    PriceList prices = PriceList.load(Path.of("config/prices.json"));
    return new Feed(
        new Book(),
        new Pricer(prices, CostMode.AUTO),
        StandingRules.defaults(DemoFacts.ZONE),
        new Lookout(Watchers.NONE, new Pricer(prices, CostMode.AUTO)),
        null,
        InstantSource.fixed(Instant.ofEpochMilli(now)),
        1,
        Pinboard.blank(),
        heard::add);
  }

  /// The first facts with that many messages.
  private Standing await(int messages) throws InterruptedException {
    while (true) {
      Event event = heard.poll(PATIENCE, TimeUnit.SECONDS);
      assertNotNull(event, "no facts came");
      if (event instanceof Event.Facts facts && facts.standing().messages() == messages) {
        return facts.standing();
      }
    }
  }

  private Batch batch(String id) {
    Root root = new Root(Path.of("/root"), Root.Origin.OPTION);
    var file = new TranscriptFile(Path.of("/root/projects/p/s.jsonl"), root, "p", "s");
    var line =
        new UsageLine(
            id,
            now - 60_000,
            0,
            "s",
            "/p",
            null,
            false,
            "claude-opus-5-5",
            new RawUsage(10, 20, 30, 30, 0, 40, 0),
            List.of(),
            false,
            false,
            false,
            null);
    return new Batch(file, List.of(line), List.of());
  }
}
