package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The view as a guest on a terminal that a shell with job control lends it.
final class TerminalIT {
  private static final String PROMPT = "ready$";
  private static final String SHELLS = "0 1 0";
  private static final String VIEWS = "1 0 1";

  /// The terminal as the view takes it and gives it back, and the frames between, as bytes.
  private static final Pattern SESSION =
      Pattern.compile("\u001b\\[\\?1049h.*?\u001b\\[\\?1049l", Pattern.DOTALL);

  private static final Pattern FRAME =
      Pattern.compile("\u001b\\[\\?2026h.*?\u001b\\[\\?2026l", Pattern.DOTALL);

  @TempDir private Path home;

  @BeforeEach
  void find() throws IOException {
    assumeTrue(TmuxSession.possible(), "tmux is not installed");
    new Usage(home.resolve("claude")).answer("-home-ada-shop/first.jsonl");
  }

  @Test
  void suspended_theShellHasTheTerminal_andResumedTheViewIsWhole() throws Exception {
    try (TmuxSession session = open()) {
      session.line("stty -a > before.txt");
      view(session, "\"$WICK\" live --root claude");
      session.press("C-z");
      session.await("the stopped job", screen -> screen.contains("Stopped"));
      assertEquals(SHELLS, session.modes());
      assertFalse(session.title().contains("wick"), session.title());
      session.line("stty -a > while.txt; echo noted | tr a-z A-Z");
      session.await("the shell's answer", screen -> screen.contains("NOTED"));
      assertEquals(read("before.txt"), read("while.txt"));
      session.resize(80, 24);
      session.line("fg");
      session.await("a whole frame of 80 x 24", TerminalIT::isWhole);
      assertEquals(VIEWS, session.modes());
      session.press("q");
      awaitPrompt(session);
      assertEquals(SHELLS, session.modes());
    }
  }

  @Test
  void scriptAroundTheView_isStoppedWithIt() throws Exception {
    try (TmuxSession session = open()) {
      view(session, "sh -c '\"$WICK\" live --root claude; echo then | tr a-z A-Z'");
      session.press("C-z");
      session.await("the stopped job", screen -> screen.contains("Stopped"));
      session.line("fg");
      session.await("the view", TerminalIT::isWhole);
      session.press("q");
      session.await("what comes after", screen -> screen.contains("THEN"));
    }
  }

  @Test
  void suspendedView_canBeEnded() throws Exception {
    try (TmuxSession session = open()) {
      ProcessHandle process = view(session, "\"$WICK\" live --root claude");
      session.press("C-z");
      session.await("the stopped job", screen -> screen.contains("Stopped"));
      session.line("kill %1");
      process.onExit().get(30, TimeUnit.SECONDS);
      assertEquals(SHELLS, session.modes());
    }
  }

  @Test
  void stopFromOutside_neitherAskedNorHeard_isMendedWhenTheViewGoesOn() throws Exception {
    try (TmuxSession session = open()) {
      ProcessHandle process = view(session, "\"$WICK\" live --root claude");
      signal(process, "STOP");
      session.await("the shell", screen -> screen.contains("Stopped"));
      session.line("clear; fg");
      session.await("the whole view", TerminalIT::isWhole);
      session.press("q");
      awaitPrompt(session);
      assertEquals(SHELLS, session.modes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HUP", "INT", "TERM"})
  void signalThatEnds_restoresTheTerminal(String name) throws Exception {
    try (TmuxSession session = open()) {
      session.line("stty -a > before.txt");
      ProcessHandle process = view(session, "\"$WICK\" live --root claude");
      signal(process, name);
      awaitPrompt(session);
      assertEquals(SHELLS, session.modes());
      assertFalse(session.title().contains("wick"), session.title());
      session.line("stty -a > after.txt; echo noted | tr a-z A-Z");
      session.await("the shell's answer", screen -> screen.contains("NOTED"));
      assertEquals(read("before.txt"), read("after.txt"));
    }
  }

  @Test
  void closedWindow_leavesNoProcess() throws Exception {
    ProcessHandle process;
    try (TmuxSession session = open()) {
      process = view(session, "\"$WICK\" live --root claude");
    }
    process.onExit().get(30, TimeUnit.SECONDS);
  }

  @Test
  void everyByte_isInAFrame_orTakesOrGivesBackTheTerminal() throws Exception {
    Path recording = home.resolve("recording");
    try (TmuxSession session = open()) {
      session.record(recording);
      view(session, "\"$WICK\" live --root claude");
      session.resize(70, 20);
      session.await("the smaller view", screen -> screen.lines().count() == 20 && isWhole(screen));
      session.send("\u001b[<65;3;9M\u001b[200~qqq\u001b[201~\u001b[I");
      session.press("q");
      awaitPrompt(session);
      // tmux hands on what it has read when it has time to.
      session.await("the recording's end", screen -> sessions(recording).find());
    }
    Matcher sessions = sessions(recording);
    assertTrue(sessions.find(), "the terminal was taken and given back");
    String around = FRAME.matcher(sessions.group()).replaceAll("");
    assertEquals(
        "\u001b[?1049h\u001b[2J\u001b[?25l"
            + "\u001b[?1006l\u001b[?1000l\u001b[?2004l\u001b[23;0t\u001b[0m\u001b[2J\u001b[H"
            + "\u001b[0m\u001b[?25h\u001b[?1049l",
        around);
  }

  @Test
  void sizesBeyondReason_endWithAWholeView() throws Exception {
    try (TmuxSession session = open()) {
      view(session, "\"$WICK\" live --root claude");
      for (int[] size : new int[][] {{1, 1}, {500, 200}, {2, 30}, {300, 1}, {90, 25}}) {
        session.resize(size[0], size[1]);
      }
      session.await(
          "a whole frame of 90 x 25", screen -> screen.lines().count() == 25 && isWhole(screen));
      session.press("q");
      awaitPrompt(session);
    }
  }

  @ParameterizedTest
  @CsvSource({"vt100", "linux"})
  void terminalOfLetters_isDrawnInAscii(String term) throws Exception {
    try (TmuxSession session = open()) {
      view(session, "TERM=" + term + " \"$WICK\" live --root claude");
      String screen = session.await("the view", TerminalIT::isWhole);
      assertTrue(screen.chars().allMatch(c -> c < 0x7F), screen);
      assertFalse(session.title().contains("wick"), session.title());
      session.press("q");
      awaitPrompt(session);
      assertEquals(SHELLS, session.modes());
    }
  }

  @Test
  void terminalWithoutCursor_getsLines() throws Exception {
    try (TmuxSession session = open()) {
      session.line("clear; TERM=dumb \"$WICK\" --root claude; echo done | tr a-z A-Z");
      String screen = session.await("the end", later -> later.contains("DONE"));
      assertTrue(screen.contains("cannot show the live view"), screen);
      assertTrue(screen.contains("1.1M tokens"), screen);
      assertTrue(screen.chars().allMatch(c -> c < 0x7F), screen);
    }
  }

  private TmuxSession open() throws Exception {
    Map<String, String> environment = new Wick(home).environment();
    environment.remove("COLUMNS");
    environment.remove("NO_COLOR");
    environment.remove("CLAUDE_CONFIG_DIR");
    return TmuxSession.open(100, 30, home, environment);
  }

  /// Opens the view and waits until it shows everything.
  ///
  /// @return its process
  private static ProcessHandle view(TmuxSession session, String line) throws Exception {
    session.line(line);
    session.await("the view", screen -> isWhole(screen) && screen.contains("1.1M"));
    return ProcessHandle.of(session.shell())
        .orElseThrow()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  private static Matcher sessions(Path recording) {
    try {
      return SESSION.matcher(Files.readString(recording, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhole(String screen) {
    return screen.startsWith(" wick") && screen.contains("q quit");
  }

  private static void signal(ProcessHandle process, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }

  private static String awaitPrompt(TmuxSession session) throws Exception {
    return session.await("the prompt", screen -> screen.strip().endsWith(PROMPT));
  }
}
