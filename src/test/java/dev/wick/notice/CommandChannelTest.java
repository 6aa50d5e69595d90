package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandChannelTest {
  private static final Notice NOTICE =
      new Notice("k", "Day cost", "$(touch x); 80 % is passed", "{\"percent\":80}");
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void send_program_getsTheFactsOnItsInput() throws Exception {
    Path file = folder.resolve("out");
    channel("cat > \"$1\"", file.toString()).send(NOTICE);
    assertEquals("{\"percent\":80}\n", Files.readString(file));
  }

  @Test
  void send_programThatDoesNotRead_isWell() throws Exception {
    channel("exit 0").send(NOTICE);
  }

  @Test
  void send_programThatFails_tellsItsExitCode() {
    IOException e = assertThrows(RejectedException.class, () -> channel("exit 3").send(NOTICE));
    assertEquals("sh exited with 3", e.getMessage());
  }

  @Test
  void send_programThatHangs_isStopped() {
    CommandChannel channel =
        new CommandChannel("command", List.of("sh", "-c", "cat; sleep 600"), Duration.ZERO);
    assertThrows(RejectedException.class, () -> channel.send(NOTICE));
  }

  @Test
  void send_noSuchProgram_isNotTriedAgainAndSaysWhatToLookFor() {
    CommandChannel channel = new CommandChannel("command", List.of("/no/such"), LONG);
    IOException e = assertThrows(RejectedException.class, () -> channel.send(NOTICE));
    assertEquals(
        "/no/such cannot be run: is it installed, on the PATH, executable?", e.getMessage());
  }

  @Test
  void desktop_text_isAnArgumentOfItsOwn() {
    assertEquals(
        List.of("notify-send", "--app-name=wick", "--", NOTICE.title(), NOTICE.text()),
        new DesktopChannel("Linux").command(NOTICE));
    List<String> mac = new DesktopChannel("Mac OS X").command(NOTICE);
    assertEquals(List.of(NOTICE.title(), NOTICE.text()), mac.subList(mac.size() - 2, mac.size()));
  }

  private static CommandChannel channel(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.addAll(List.of(arguments));
    return new CommandChannel("command", command, LONG);
  }
}
