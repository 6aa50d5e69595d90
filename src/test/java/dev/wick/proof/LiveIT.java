package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The live view in a real terminal: what another process writes shows up, and whatever ends the
/// view leaves the terminal as it was.
final class LiveIT {
  private static final String PROMPT = "ready$";
  private static final String KEYS = "q quit";

  @TempDir private Path home;

  private Usage usage = new Usage(Path.of(""));

  @BeforeEach
  void find() {
    assumeTrue(TmuxSession.possible(), "tmux is not installed");
    usage = new Usage(home.resolve("claude"));
  }

  @ParameterizedTest
  @CsvSource({"120, 36", "80, 24"})
  void whatAnotherProcessWrites_showsUp(int columns, int rows) throws Exception {
    usage.answer("-home-ada-shop/first.jsonl");
    try (TmuxSession session = open(columns, rows)) {
      session.line("\"$WICK\" live --root claude");
      awaitTokens(session, "1.1M");
      usage.answer("-home-ada-shop/first.jsonl");
      awaitTokens(session, "2.2M");
      usage.answer("-home-ada-garden/second.jsonl");
      awaitTokens(session, "3.3M");
      usage.answer("-home-ada-garden/second/subagents/agent-1.jsonl");
      awaitTokens(session, "4.4M");
      usage.answer("-home-ada-garden/second/subagents/workflows/wf_1/agent-2.jsonl");
      awaitTokens(session, "5.5M");
      if (columns == 120) {
        session.await("the new project", screen -> screen.contains("garden"));
      }
      session.press("q");
      awaitPrompt(session);
    }
  }

  @Test
  void rootThatIsNotThere_isWatchedUntilFirstUse() throws Exception {
    try (TmuxSession session = open(80, 24)) {
      session.line("\"$WICK\" --root claude");
      session.await("a calm screen", screen -> screen.contains("No usage found yet"));
      usage.answer("-home-ada-shop/first.jsonl");
      awaitTokens(session, "1.1M");
      session.press("q");
      awaitPrompt(session);
    }
  }

  /// What ends the view.
  enum End {
    KEY,
    INTERRUPT,
    SIGTERM;

    void inflict(TmuxSession session) throws IOException, InterruptedException {
      switch (this) {
        case KEY -> session.press("q");
        case INTERRUPT -> session.press("C-c");
        case SIGTERM ->
            ProcessHandle.of(session.shell())
                .orElseThrow()
                .children()
                .forEach(ProcessHandle::destroy);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void end_leavesTheTerminalAsItWas(End end) throws Exception {
    usage.answer("-home-ada-shop/first.jsonl");
    try (TmuxSession session = open(120, 36)) {
      session.line("stty -a > before.txt; echo was here");
      session.line("\"$WICK\" live --root claude");
      awaitTokens(session, "1.1M");
      end.inflict(session);
      String screen = awaitPrompt(session);
      assertTrue(screen.contains("was here"), screen);
      assertFalse(screen.contains(KEYS), screen);
      assertEquals("0 1 0", session.modes());
      session.line("stty -a > after.txt; echo done | tr a-z A-Z");
      session.await("the shell's answer", later -> later.contains("DONE"));
      assertEquals(
          Files.readString(home.resolve("before.txt")),
          Files.readString(home.resolve("after.txt")));
    }
  }

  @Test
  void resizing_neverBreaksTheView() throws Exception {
    usage.answer("-home-ada-shop/first.jsonl");
    try (TmuxSession session = open(120, 36)) {
      session.line("\"$WICK\" live --root claude");
      awaitTokens(session, "1.1M");
      for (int round = 0; round < 3; round++) {
        for (int[] size : new int[][] {{100, 30}, {40, 10}, {8, 3}, {1, 1}, {200, 50}, {80, 24}}) {
          session.resize(size[0], size[1]);
        }
      }
      session.await(
          "a whole frame of 80 x 24",
          screen -> {
            List<String> lines = screen.lines().toList();
            return lines.size() == 24
                && lines.getFirst().startsWith(" wick")
                && lines.getLast().contains(KEYS);
          });
      usage.answer("-home-ada-shop/first.jsonl");
      awaitTokens(session, "2.2M");
      session.press("q");
      awaitPrompt(session);
    }
  }

  @ParameterizedTest
  @CsvSource({"120, 36", "80, 24"})
  void demo_playsAndLeavesNothing(int columns, int rows) throws Exception {
    Path temporary = Files.createDirectory(home.resolve("temporary"));
    try (TmuxSession session = open(columns, rows)) {
      session.line("TMPDIR=" + temporary + " \"$WICK\" live --demo");
      session.await(
          "the panels",
          screen ->
              Stream.of("demo ×", "Current block", "so far", "Warnings", "today")
                  .allMatch(screen::contains));
      assertEquals(1, entries(temporary).size());
      session.press("q");
      awaitPrompt(session);
      assertEquals(List.of(), entries(temporary));
    }
  }

  @Test
  void colours_areThoseOfTheTerminal_unlessUnwanted() throws Exception {
    usage.answer("-home-ada-shop/first.jsonl");
    try (TmuxSession session = open(120, 36)) {
      session.line("clear; \"$WICK\" daily --root claude; echo one | tr a-z A-Z");
      session.await("the table", screen -> screen.contains("ONE"));
      assertTrue(session.colouredScreen().contains("\u001b["));
      session.line("clear; NO_COLOR=1 \"$WICK\" daily --root claude; echo two | tr a-z A-Z");
      session.await("the plain table", screen -> screen.contains("TWO"));
      assertFalse(session.colouredScreen().contains("\u001b["));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private TmuxSession open(int columns, int rows) throws Exception {
    Map<String, String> environment = new Wick(home).environment();
    environment.remove("COLUMNS");
    environment.remove("NO_COLOR");
    environment.remove("CLAUDE_CONFIG_DIR");
    return TmuxSession.open(columns, rows, home, environment);
  }

  private static void awaitTokens(TmuxSession session, String tokens) throws Exception {
    Pattern used = Pattern.compile("so far\\s+" + Pattern.quote(tokens) + "\\s");
    session.await(tokens + " tokens so far", screen -> used.matcher(screen).find());
  }

  private static String awaitPrompt(TmuxSession session) throws Exception {
    return session.await("the prompt", screen -> screen.strip().endsWith(PROMPT));
  }
}
