package dev.wick.cli;

import dev.wick.budget.Standing;
import dev.wick.format.Cells;
import dev.wick.format.Times;
import dev.wick.live.LiveOptions;
import dev.wick.live.Vigil;
import dev.wick.notice.Announcer;
import dev.wick.notice.Notice;
import dev.wick.notice.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// `watch`: tells of thresholds and limits without a screen, one line an event on standard output.
final class WatchCommand {
  /// Who looks once has no later moment to try again in; cron starts the next look after a minute
  /// at the earliest.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Inquiry inquiry;
  private final AtomicBoolean failed = new AtomicBoolean();

  private WatchCommand(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    WatchCommand watch = new WatchCommand(inquiry);
    return inquiry.arguments().has(Switch.ONCE) ? watch.once() : watch.keep();
  }

  private int keep() throws IOException, UsageException {
    LiveOptions options = LiveCommand.options(inquiry);
    Announcer announcer = announcer();
    Vigil.keep(
        options,
        announcer,
        new Vigil.Log() {
          @Override
          public void told(Notice notice) throws IOException {
            log(notice);
          }

          @Override
          public void said(String sentence) {
            inquiry.surroundings().say(Cells.clean(sentence));
          }
        });
    return Cli.DONE;
  }

  private int once() throws IOException {
    Account account = Intake.read(inquiry);
    Standing standing = Account.standing(inquiry, account.reckoning(inquiry));
    try (Announcer announcer = announcer()) {
      for (Notice notice : announcer.announce(standing)) {
        log(notice);
      }
      if (!announcer.await(PATIENCE)) {
        failed.set(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return failed.get() ? Cli.FAILED : Cli.DONE;
  }

  private Announcer announcer() {
    Surroundings surroundings = inquiry.surroundings();
    return new Announcer(
        inquiry.settings().notices(),
        Announcer.LOG,
        surroundings.environment(),
        surroundings.folders().ownState(),
        inquiry.clock(),
        this::heard);
  }

  private void heard(Outcome outcome) {
    if (!outcome.told()) {
      failed.compareAndSet(false, !outcome.again());
      inquiry
          .surroundings()
          .say(
              "notice by "
                  + outcome.channel()
                  + ": "
                  + Cells.clean(outcome.failure())
                  + (outcome.again() ? "; trying again" : ""));
    }
  }

  private void log(Notice notice) throws IOException {
    String line =
        inquiry.json()
            ? notice.facts()
            : Times.dayAndClock(inquiry.clock().millis(), inquiry.zone())
                + "  "
                + notice.title()
                + ": "
                + notice.text();
    Answer.print(inquiry.surroundings(), line + "\n");
  }
}
