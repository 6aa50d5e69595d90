package dev.wick.cli;

import dev.wick.budget.LimitStatus;
import dev.wick.budget.Reckoning;
import dev.wick.format.BlockFacts;
import dev.wick.format.BlocksJson;
import dev.wick.format.BlocksSheet;
import dev.wick.format.Footnotes;
import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.Blocks;
import dev.wick.report.Releases;
import dev.wick.report.Selection;
import dev.wick.window.Block;
import dev.wick.window.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `blocks`: the 5-hour blocks. Filters choose whole blocks by the local day of their start, and
/// what is counted in them; they never move a bound.
final class BlocksCommand {
  private static final long RECENT_MILLIS = 3L * 24 * 3_600_000;

  private final Inquiry inquiry;
  private final Selection selection;
  private final Reckoning reckoning;
  private final long now;

  private BlocksCommand(Inquiry inquiry, Selection selection, Reckoning reckoning) {
    this.inquiry = inquiry;
    this.selection = selection;
    this.reckoning = reckoning;
    this.now = inquiry.now();
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    // The last N blocks are counted below; days do not tell them.
    Selection selection = inquiry.selection(count -> null);
    Integer last = inquiry.arguments().count(Switch.LAST);
    boolean newestFirst = inquiry.newestFirst();
    Account account = Intake.read(inquiry);
    Reckoning reckoning = account.reckoning(inquiry);
    BlocksCommand command = new BlocksCommand(inquiry, selection, reckoning);
    List<BlockFacts> blocks = command.facts(command.wanted(last));
    List<BlockFacts> ordered = newestFirst ? blocks.reversed() : blocks;
    List<PricedMessage> messages = messages(blocks);
    Totals totals = Totals.of(messages);
    if (inquiry.form() == Form.TABLE && blocks.isEmpty()) {
      Answer.text(inquiry, page -> Nothing.draw(page, inquiry, account, selection));
      return Cli.DONE;
    }
    BlocksSheet rows = command.rows();
    Answer.give(
        inquiry,
        out -> new BlocksJson(inquiry.costs(), reckoning.limitEvents()).write(out, ordered, totals),
        () -> rows.of(ordered, totals, command.now),
        page -> {
          rows.drawNotes(page, ordered, totals);
          Footnotes.understated(page, Releases.of(messages));
        });
    return Cli.DONE;
  }

  private BlocksSheet rows() {
    return new BlocksSheet(
        inquiry.zone(),
        inquiry.rules().tokenLimit() != null
            ? LimitStatus.Kind.TOKENS
            : inquiry.rules().costLimit() != null ? LimitStatus.Kind.COST : null,
        inquiry.arguments().has(Switch.BREAKDOWN),
        inquiry.costs());
  }

  /// Blocks and gaps asked for, with what is counted in them.
  private List<Span> wanted(@Nullable Integer last) {
    Arguments arguments = inquiry.arguments();
    boolean onlyActive = arguments.has(Switch.ACTIVE) || arguments.has(Switch.CURRENT);
    boolean recent = arguments.has(Switch.RECENT);
    List<Span> wanted = new ArrayList<>();
    for (Span span : Blocks.of(reckoning.chain(), selection, inquiry.zone())) {
      boolean active = span instanceof Block block && block.activeAt(now);
      if ((active || !onlyActive) && (active || !recent || span.start() >= now - RECENT_MILLIS)) {
        wanted.add(span);
      }
    }
    return last == null ? wanted : lastBlocks(wanted, last);
  }

  private static List<Span> lastBlocks(List<Span> spans, int count) {
    int from = spans.size();
    int blocks = 0;
    while (from > 0 && blocks < count) {
      from--;
      blocks += spans.get(from) instanceof Block ? 1 : 0;
    }
    return spans.subList(from, spans.size());
  }

  private List<BlockFacts> facts(List<Span> spans) {
    List<BlockFacts> facts = new ArrayList<>(spans.size());
    for (Span span : spans) {
      facts.add(BlockFacts.of(span, reckoning, now));
    }
    return facts;
  }

  private static List<PricedMessage> messages(List<BlockFacts> blocks) {
    List<PricedMessage> messages = new ArrayList<>();
    for (BlockFacts facts : blocks) {
      if (facts.span() instanceof Block block) {
        messages.addAll(block.messages());
      }
    }
    return messages;
  }
}
