package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.live.demo.DemoFacts;
import dev.wick.live.list.Measure;
import dev.wick.live.terminal.StreamTty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is done besides drawing. What is waited for always comes.
@Timeout(60)
final class ChoresTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.ofEpochMilli(DemoFacts.millis(Scenes.AFTERNOON)));
  private static final ViewState BUSY = Scenes.busy(120, 36);

  @TempDir private Path home;

  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Recording wire = new Recording();

  @Test
  void tastesAndTab_areThereTheNextTime() throws IOException {
    done(chores(1), Scenes.typed(BUSY, "c5"));
    Memory.Left left = chores(1).remembered();
    assertEquals(Tab.SESSIONS, left.tab());
    assertEquals(Measure.TOKENS, left.tastes().measure());
  }

  @Test
  void demo_leavesNoTrace() throws IOException {
    done(chores(8), Scenes.typed(BUSY, "c5"));
    assertEquals(Memory.Left.NOTHING, chores(8).remembered());
    assertFalse(Files.exists(home.resolve("state")));
  }

  @Test
  void copy_goesToTheClipboardOnce_andIsSaid() throws IOException {
    ViewState copying = Scenes.typed(BUSY, "5y");
    ViewState after = done(chores(1), copying);
    String row = assertInstanceOf(Errand.Copy.class, copying.talk().errand()).text();
    String sent = Base64.getEncoder().encodeToString(row.getBytes(StandardCharsets.UTF_8));
    assertTrue(wire.text().contains("\u001b]52;c;" + sent + "\u0007"));
    assertNull(after.talk().errand());
    assertTrue(after.talk().said().contains(row), after.talk().said());
  }

  @Test
  void export_isWrittenInTheBackground_andTheAnswerIsAnEvent() throws Exception {
    ViewState asked = Scenes.typed(BUSY, "7");
    Errand errand = new Errand.Export("~/models.csv", false);
    ViewState after = done(chores(1), asked.with(Talk.sending(errand)));
    assertNull(after.talk().errand());
    Event.Said said = assertInstanceOf(Event.Said.class, events.take());
    assertTrue(said.sentence().contains("~/models.csv"), said.sentence());
    assertTrue(Files.readString(home.resolve("models.csv")).contains("opus-5"));
  }

  @Test
  void titles_areReadWhenSessionsAreOpened_andNotAgainSoon() throws Exception {
    Chores chores = chores(1);
    done(chores, Scenes.typed(BUSY, "7"));
    assertTrue(events.isEmpty());
    done(chores, Scenes.typed(BUSY, "5"));
    assertInstanceOf(Event.Titled.class, events.take());
    done(chores, Scenes.typed(BUSY, "7"));
    done(chores, Scenes.typed(BUSY, "5y"));
    assertTrue(events.isEmpty());
  }

  private Chores chores(int speed) throws IOException {
    return new Chores(OwnOptions.of(home, CLOCK, speed), events::add);
  }

  /// The state afterwards; what is to be sent goes with a picture.
  private ViewState done(Chores chores, ViewState state) throws IOException {
    try (StreamTty tty = new StreamTty(120, 36, wire);
        Stage stage = new Stage(tty, () -> {}, false)) {
      ViewState after = chores.done(state, stage);
      Painter painter = new Painter(OwnThemes.load("dark"), ColorDepth.TRUE);
      stage.show(View.draw(after, false), painter, "", true);
      return after;
    }
  }
}
