package dev.wick.live.list;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.Projects;
import dev.wick.report.Selection;
import dev.wick.report.Session;
import dev.wick.window.BlockChain;
import dev.wick.window.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The part of all usage that a list is about.
///
/// @param standing the facts of the moment
public record Excerpt(Reckoning reckoning, Standing standing, Scope scope, Narrowing narrowing) {

  ZoneId zone() {
    return standing.zone();
  }

  private LocalDate today() {
    return standing.today().key();
  }

  /// The blocks, their content not narrowed.
  BlockChain chain() {
    return reckoning.chain();
  }

  /// What the scope selects of days and projects.
  Selection selection() {
    return new Selection(
        scope.stretch().first(today()), null, scope.content(null).project(), narrowing.model());
  }

  /// The messages, the oldest first.
  List<PricedMessage> messages() {
    long since = scope.stretch().start(today(), zone());
    List<PricedMessage> spanned =
        chain().ledger().messages(Math.max(since, narrowing.from()), narrowing.to());
    List<PricedMessage> selected = scope.content(narrowing.model()).select(spanned, zone());
    List<PricedMessage> ofProject =
        narrowing.project() == null ? selected : Projects.only(selected, narrowing.project());
    return narrowing.session() == null ? ofProject : ofSession(ofProject, narrowing.session());
  }

  /// The messages with their sums, those of all usage where nothing is selected.
  Ledger ledger() {
    List<PricedMessage> messages = messages();
    Ledger all = chain().ledger();
    return messages.size() == all.messages().size() && narrowing.model() == null
        ? all
        : Ledger.of(messages);
  }

  /// What all of it used, remembered where it is a stretch of time alone.
  Totals totals() {
    return scope.equals(Scope.ALL)
            && narrowing.equals(Narrowing.NONE.between(narrowing.from(), narrowing.to()))
        ? chain().ledger().totals(narrowing.from(), narrowing.to())
        : Totals.of(messages());
  }

  private static List<PricedMessage> ofSession(List<PricedMessage> messages, Session session) {
    List<PricedMessage> own = new ArrayList<>();
    for (PricedMessage message : messages) {
      if (message.message().session().equals(session.id())
          && message.message().project().equals(session.project())) {
        own.add(message);
      }
    }
    return own;
  }
}
