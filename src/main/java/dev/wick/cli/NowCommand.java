package dev.wick.cli;

import dev.wick.budget.Alert;
import dev.wick.budget.Current;
import dev.wick.budget.Level;
import dev.wick.budget.Limit;
import dev.wick.budget.LimitStatus;
import dev.wick.budget.Reading;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.format.NowJson;
import dev.wick.format.NowText;
import java.io.IOException;

/// `now`: the facts of the live view, once.
final class NowCommand {
  private static final int LEVEL_PASSED = 10;
  private static final int LIMIT_PASSED = 11;
  private static final int NO_BLOCK = 20;
  private static final double WHOLE = 100;

  private NowCommand() {}

  static int run(Inquiry inquiry) throws IOException {
    Account account = Intake.read(inquiry);
    Reckoning reckoning = account.reckoning(inquiry);
    Standing standing = Account.standing(inquiry, reckoning);
    if (inquiry.json()) {
      Answer.json(
          inquiry,
          out ->
              new NowJson(inquiry.costs(), reckoning.limitEvents())
                  .write(out, standing, account.sources(inquiry)));
    } else if (account.byTime().isEmpty()) {
      Answer.text(inquiry, page -> Nothing.nowhere(page, inquiry, account));
    } else {
      Answer.text(
          inquiry,
          page -> new NowText(inquiry.costs()).draw(page, standing, account.sources(inquiry)));
    }
    return inquiry.arguments().has(Switch.CHECK) ? check(standing) : Cli.DONE;
  }

  /// The exit code of `--check`: the worst that is so. That no block runs is said only where
  /// nothing is passed, since a month's budget is spent between blocks too.
  static int check(Standing standing) {
    Current current = standing.current();
    int code = current == null ? NO_BLOCK : Cli.DONE;
    for (Reading reading : standing.readings()) {
      Double percent = reading.percent();
      if (reading.level() == Level.CRITICAL || (percent != null && percent >= WHOLE)) {
        return LIMIT_PASSED;
      }
      if (reading.level() != null) {
        code = LEVEL_PASSED;
      }
    }
    if (current != null) {
      for (Limit limit : current.limits()) {
        if (limit instanceof LimitStatus status && status.percent() >= WHOLE) {
          return LIMIT_PASSED;
        }
      }
    }
    for (Alert alert : standing.alerts()) {
      if (alert instanceof Alert.LimitHit) {
        return LIMIT_PASSED;
      }
      // What is only foretold is not passed, and a limit that is back is good news.
      if (!alert.ofThreshold() && !(alert instanceof Alert.LimitBack)) {
        code = LEVEL_PASSED;
      }
    }
    return code;
  }
}
