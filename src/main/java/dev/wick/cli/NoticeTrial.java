package dev.wick.cli;

import dev.wick.config.Spelling;
import dev.wick.format.Cells;
import dev.wick.live.terminal.Toast;
import dev.wick.live.terminal.Tty;
import dev.wick.notice.Notice;
import dev.wick.notice.Outcome;
import dev.wick.notice.Rehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// `budget --test-notice`: sends one notice and says what became of it.
final class NoticeTrial {

  /// The ways of the live view's own terminal, as the settings have them.
  private static final String BELL = "bell";

  private static final String TERMINAL = "terminal";

  private NoticeTrial() {}

  /// @param way by which to send it
  /// @throws UsageException if there is no such way
  static int run(Inquiry inquiry, String way) throws IOException, UsageException {
    List<String> ways = new ArrayList<>(List.of(BELL, TERMINAL));
    ways.addAll(Rehearsal.WAYS);
    ways.add(Rehearsal.ALL);
    if (!ways.contains(way)) {
      throw new UsageException(
          Switch.TEST_NOTICE
              + ": '"
              + way
              + "' is none of "
              + String.join(", ", ways)
              + Spelling.hint(way, ways));
    }
    Notice notice =
        new Notice(
            "test",
            "A test",
            "This is what a notice of wick looks like; nothing was passed.",
            "{\"schemaVersion\":1,\"event\":\"test\"}");
    if (way.equals(BELL) || way.equals(TERMINAL)) {
      return here(inquiry.surroundings(), way, notice);
    }
    try {
      boolean told =
          Rehearsal.run(
              notice,
              way,
              inquiry.settings().notices(),
              inquiry.surroundings().environment(),
              outcome -> say(inquiry, outcome));
      return told ? Cli.DONE : Cli.FAILED;
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Cli.FAILED;
    }
  }

  /// As the live view would tell it on this terminal.
  private static int here(Surroundings surroundings, String way, Notice notice) throws IOException {
    if (!surroundings.terminals().out()) {
      throw new IOException(way + ": standard output is no terminal that could tell a notice");
    }
    Toast toast = Toast.of(surroundings.environment());
    String asked = way.equals(BELL) ? Tty.BELL : toast.sequence(notice.title(), notice.text());
    String became =
        asked.isEmpty()
            ? "not sent, this terminal is not known to show notices"
            : "sent; whether it is heard or seen is the terminal's to say";
    Answer.print(surroundings, asked + way + ": " + became + "\n");
    return asked.isEmpty() ? Cli.FAILED : Cli.DONE;
  }

  private static void say(Inquiry inquiry, Outcome outcome) {
    String became =
        outcome.told()
            ? "sent"
            : "not sent, "
                + Cells.clean(outcome.failure())
                + (outcome.again() ? "; trying again" : "");
    try {
      Answer.print(inquiry.surroundings(), outcome.channel() + ": " + became + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
