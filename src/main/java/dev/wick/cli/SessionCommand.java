package dev.wick.cli;

import dev.wick.config.Spelling;
import dev.wick.format.Cells;
import dev.wick.format.RequestListing;
import dev.wick.format.SessionJson;
import dev.wick.price.PricedMessage;
import dev.wick.report.Report;
import dev.wick.report.Request;
import dev.wick.report.Requests;
import dev.wick.report.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// `sessions --id`: one session, request by request.
final class SessionCommand {

  private SessionCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    String word = inquiry.arguments().text(Switch.ID);
    if (word == null) {
      throw new IllegalArgumentException("no session asked for");
    }
    Selection selection = inquiry.selection(inquiry::firstOfDays);
    boolean newestFirst = inquiry.newestFirst();
    Asked all = Asked.read(inquiry, selection);
    NavigableSet<String> ids = new TreeSet<>();
    for (PricedMessage message : all.messages()) {
      ids.add(message.message().session());
    }
    String id = meant(word, ids);
    List<PricedMessage> messages = new ArrayList<>();
    for (PricedMessage message : all.messages()) {
      if (message.message().session().equals(id)) {
        messages.add(message);
      }
    }
    if (messages.isEmpty() && !ids.isEmpty() && inquiry.form() == Form.TABLE) {
      String hint = Spelling.hint(word, ids);
      Answer.text(
          inquiry,
          page -> page.put(Cells.clean("No session '" + word + "' is known" + hint)).end());
      return Cli.DONE;
    }
    Report<Request> requests = Requests.of(messages);
    Report<Request> report = newestFirst ? requests.reversed() : requests;
    return new Asked(inquiry, selection, all.account(), messages)
        .answer(
            report,
            new RequestListing(inquiry.zone()),
            out -> new SessionJson(inquiry.costs()).write(out, id, report),
            page -> {});
  }

  /// The id that a word is or begins; the word itself where there is none.
  private static String meant(String word, NavigableSet<String> ids) throws UsageException {
    if (ids.contains(word)) {
      return word;
    }
    List<String> found = new ArrayList<>();
    for (String id : ids.tailSet(word, true)) {
      if (!id.startsWith(word)) {
        break;
      }
      found.add(id);
    }
    if (found.size() > 1) {
      throw new UsageException(
          "--id: '" + word + "' begins several sessions: " + String.join(", ", found));
    }
    return found.isEmpty() ? word : found.getFirst();
  }
}
