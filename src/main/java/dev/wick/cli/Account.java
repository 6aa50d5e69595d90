package dev.wick.cli;

import dev.wick.budget.Lookout;
import dev.wick.budget.Pinboard;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.format.Sources;
import dev.wick.history.History;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Progress;
import dev.wick.usage.Remnant;
import dev.wick.window.official.OfficialLimits;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All that the transcripts say, read once.
///
/// @param byTime every message, priced, the oldest first
/// @param limits every limit message
/// @param history what was read before, for what else it keeps; null to do without
/// @param remnant what history alone tells; reckoned where it is asked for
record Account(
    List<PricedMessage> byTime,
    List<LimitLine> limits,
    Progress progress,
    @Nullable History history,
    Supplier<Remnant> remnant) {

  /// Where all of it comes from.
  Sources sources(Inquiry inquiry) {
    return new Sources(
        inquiry.roots(),
        progress.files(),
        history == null ? null : history.path(),
        history == null ? new Remnant(0, 0) : remnant.get());
  }

  /// What comes of it, with what Claude Code told its status line; and the status line gets a
  /// glance at it in return.
  Reckoning reckoning(Inquiry inquiry) {
    Pinboard pinboard = inquiry.pinboard().beside(history);
    OfficialLimits official = pinboard.official(inquiry.now());
    Reckoning reckoning = Reckoning.of(byTime, limits, official, progress, inquiry.rules());
    pinboard.pin(reckoning.at(inquiry.now()));
    return reckoning;
  }

  /// The facts of the moment asked for, with what is to be told of them.
  static Standing standing(Inquiry inquiry, Reckoning reckoning) throws IOException {
    Pricer pricer = new Pricer(inquiry.prices(), inquiry.mode());
    return new Lookout(inquiry.settings().watchers(), pricer).at(reckoning, inquiry.now());
  }
}
