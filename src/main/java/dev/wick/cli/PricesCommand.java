package dev.wick.cli;

import dev.wick.format.PricesJson;
import dev.wick.format.PricesTable;
import dev.wick.format.ResolutionText;
import dev.wick.format.UnpricedTable;
import dev.wick.price.PriceList;
import dev.wick.price.PriceRow;
import dev.wick.price.Resolution;
import dev.wick.price.Totals;
import java.io.IOException;

/// `prices`: the price list in force; with `--model` how an id comes to its price; with `--check`
/// whether something has none.
final class PricesCommand {
  private static final int UNPRICED = 10;

  private final Inquiry inquiry;
  private final long day;
  private final boolean all;

  private PricesCommand(Inquiry inquiry) {
    this.inquiry = inquiry;
    day = PriceRow.day(inquiry.now());
    all = inquiry.arguments().has(Switch.ALL);
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    String id = inquiry.arguments().text(Switch.MODEL);
    PricesCommand command = new PricesCommand(inquiry);
    if (id != null) {
      return command.model(id);
    }
    return inquiry.arguments().has(Switch.CHECK) ? command.check() : command.list();
  }

  private int list() throws IOException, UsageException {
    PriceList prices = inquiry.prices();
    if (inquiry.json()) {
      Answer.json(
          inquiry, out -> new PricesJson(day, all).list(out, prices.models(), prices.surcharges()));
    } else {
      Answer.text(inquiry, page -> new PricesTable(day, all).draw(page, prices));
    }
    return Cli.DONE;
  }

  private int model(String id) throws IOException, UsageException {
    Resolution resolution = inquiry.prices().resolve(id);
    if (inquiry.json()) {
      Answer.json(inquiry, out -> new PricesJson(day, all).resolution(out, resolution));
    } else {
      Answer.text(
          inquiry,
          page -> new ResolutionText(day, all, inquiry.userPrices()).draw(page, resolution));
    }
    boolean unpriced = resolution.row(day) == null;
    return unpriced && inquiry.arguments().has(Switch.CHECK) ? UNPRICED : Cli.DONE;
  }

  private int check() throws IOException, UsageException {
    Account account = Intake.read(inquiry);
    Totals totals = Totals.of(account.byTime());
    if (inquiry.json()) {
      Answer.json(inquiry, out -> PricesJson.unpriced(out, totals));
    } else if (account.byTime().isEmpty()) {
      Answer.text(inquiry, page -> Nothing.nowhere(page, inquiry, account));
    } else {
      Answer.text(inquiry, page -> new UnpricedTable(inquiry.userPrices()).draw(page, totals));
    }
    return totals.unpricedModels().isEmpty() ? Cli.DONE : UNPRICED;
  }
}
