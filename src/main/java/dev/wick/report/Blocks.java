package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks that a report asks for: whole ones by the local day of their start, and of what is
/// counted in them what is asked for. No bound ever moves.
public final class Blocks {

  private Blocks() {}

  /// Blocks and gaps, the oldest first; where something is selected of their content, only the
  /// blocks that have it.
  ///
  /// @param zone says when a day begins
  public static List<Span> of(BlockChain chain, Selection selection, ZoneId zone) {
    long from = start(selection.since(), zone, Long.MIN_VALUE);
    long to =
        selection.until() == null
            ? Long.MAX_VALUE
            : start(selection.until().plusDays(1), zone, Long.MAX_VALUE);
    boolean filtered = selection.project() != null || selection.model() != null;
    List<Span> wanted = new ArrayList<>();
    for (Span span : chain.spans()) {
      if (from <= span.start() && span.start() < to) {
        if (!filtered) {
          wanted.add(span);
        } else if (span instanceof Block block) {
          addFiltered(wanted, block, selection, zone);
        }
      }
    }
    return wanted;
  }

  private static void addFiltered(
      List<Span> wanted, Block block, Selection selection, ZoneId zone) {
    Selection content = new Selection(null, null, selection.project(), selection.model());
    List<PricedMessage> messages = content.select(block.messages(), zone);
    if (!messages.isEmpty()) {
      wanted.add(
          new Block(
              block.start(),
              block.end(),
              block.source(),
              block.provisional(),
              messages,
              Totals.of(messages),
              block.limitReset()));
    }
  }

  private static long start(@Nullable LocalDate day, ZoneId zone, long otherwise) {
    return day == null ? otherwise : LocalSpan.of(Period.DAY, day, zone).start();
  }
}
