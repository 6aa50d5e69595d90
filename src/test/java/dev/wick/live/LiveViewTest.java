package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.live.demo.DemoFacts;
import dev.wick.live.terminal.StreamTty;
import dev.wick.live.terminal.TerminalListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole view on a terminal made of streams.
final class LiveViewTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.ofEpochMilli(DemoFacts.millis(Scenes.AFTERNOON)));

  @TempDir private Path home;

  private final Recording wire = new Recording();

  @ParameterizedTest
  @ValueSource(strings = {"q", "\u0003", "\u001b[<0;1;1M\u001b[<0;1;1mq"})
  void key_endsTheView_andEverythingIsAsBefore(String keys) throws IOException {
    int exit = LiveView.run(options(CLOCK), (ascii, dialect, ear) -> typed(keys, ear));
    assertEquals(0, exit);
    wire.check();
    assertTrue(wire.around().endsWith("\u001b[?1049l"), wire.around());
  }

  @Test
  void mistake_isToldOnTheNormalScreen_andInTheLog() {
    AtomicInteger calls = new AtomicInteger();
    InstantSource broken =
        () -> {
          if (calls.incrementAndGet() > 1 && Thread.currentThread().getName().equals("wick-feed")) {
            throw new IndexOutOfBoundsException("Index 7 out of bounds for length 7");
          }
          return CLOCK.instant();
        };
    IOException failure =
        assertThrows(
            IOException.class,
            () -> LiveView.run(options(broken), (ascii, dialect, ear) -> typed("", ear)));
    Path log = home.resolve("state").resolve("live.log");
    String said = String.valueOf(failure.getMessage());
    assertTrue(said.contains("a mistake in wick"), said);
    assertTrue(said.contains(log.toString()), said);
    wire.check();
    assertTrue(wire.around().endsWith("\u001b[?1049l"), wire.around());
    assertTrue(read(log).contains("IndexOutOfBoundsException: Index 7"), read(log));
  }

  private StreamTty typed(String keys, TerminalListener ear) throws IOException {
    StreamTty tty = new StreamTty(100, 30, wire, ear);
    tty.type(keys);
    return tty;
  }

  private LiveOptions options(InstantSource clock) throws IOException {
    return OwnOptions.of(home, clock, 1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
