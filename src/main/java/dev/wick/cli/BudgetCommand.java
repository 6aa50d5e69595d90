package dev.wick.cli;

import dev.wick.budget.Budget;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.config.Settings;
import dev.wick.format.BudgetJson;
import dev.wick.format.BudgetTable;
import java.io.IOException;

/// `budget`: every threshold, what is used of it, and where that is heading.
final class BudgetCommand {

  private BudgetCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    String way = inquiry.arguments().text(Switch.TEST_NOTICE);
    if (way != null) {
      return NoticeTrial.run(inquiry, way);
    }
    Reckoning reckoning = Intake.read(inquiry).reckoning(inquiry);
    Budget budget = Budget.of(reckoning, Account.standing(inquiry, reckoning));
    if (inquiry.json()) {
      Answer.json(inquiry, out -> BudgetJson.write(out, budget));
    } else {
      Surroundings surroundings = inquiry.surroundings();
      String settings =
          Settings.userFile(surroundings.environment(), surroundings.home()).toString();
      Answer.text(inquiry, page -> BudgetTable.draw(page, budget, settings));
    }
    return inquiry.arguments().has(Switch.CHECK) ? NowCommand.check(budget.standing()) : Cli.DONE;
  }

  /// The facts at the moment asked for.
  static Standing standing(Inquiry inquiry) throws IOException {
    Account account = Intake.read(inquiry);
    return account.reckoning(inquiry).at(inquiry.now());
  }
}
