package dev.wick.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All blocks of a set of messages, and the gaps between them (design: Blocks). Immutable.
public final class BlockChain {
  private final List<Span> spans;
  private final List<Block> blocks;
  private final Ledger ledger;

  private BlockChain(List<Span> spans, List<Block> blocks, Ledger ledger) {
    this.spans = spans;
    this.blocks = blocks;
    this.ledger = ledger;
  }

  /// Cuts messages into blocks: official windows stand where they are, all other messages chain.
  ///
  /// @param ledger of all messages of the roots, before any filter
  /// @param windows official windows as they were named, overlapping or not, in any order
  /// @param completeSince as in [dev.wick.transcript.Progress]
  public static BlockChain of(
      Ledger ledger, List<OfficialWindow> windows, BlockRules rules, long completeSince) {
    boolean official = rules.length().equals(BlockRules.FIVE_HOURS);
    List<OfficialWindow> agreed = official ? OfficialWindow.agreed(windows) : List.of();
    BlockCutter cutter = new BlockCutter(ledger, rules, windows, completeSince);
    List<Block> blocks = cutter.blocks(agreed);
    return new BlockChain(withGaps(blocks), blocks, ledger);
  }

  /// The same blocks with a part of the messages: no bound moves, and a block that has none of them
  /// stays, empty.
  ///
  /// @param part of the messages that were cut
  public BlockChain holding(Ledger part) {
    List<Block> held = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      held.add(
          new Block(
              block.start(),
              block.end(),
              block.source(),
              block.provisional(),
              part.messages(block.start(), block.end()),
              part.totals(block.start(), block.end()),
              block.limitReset()));
    }
    return new BlockChain(withGaps(held), held, part);
  }

  /// Blocks and gaps, the oldest first, without a hole or an overlap.
  public List<Span> spans() {
    return spans;
  }

  /// Blocks alone, the oldest first.
  public List<Block> blocks() {
    return blocks;
  }

  /// The block that runs at a moment; null between blocks.
  public @Nullable Block activeAt(long now) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).activeAt(now)) {
        return blocks.get(i);
      }
    }
    return null;
  }

  /// Blocks that have ended at a moment and were used, the oldest first.
  public List<Block> closedAt(long now) {
    List<Block> closed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block.end() <= now && !block.messages().isEmpty()) {
        closed.add(block);
      }
    }
    return closed;
  }

  /// The messages that were cut.
  public Ledger ledger() {
    return ledger;
  }

  private static List<Span> withGaps(List<Block> blocks) {
    List<Span> spans = new ArrayList<>(blocks.size() * 2);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      long silence = i > 0 ? blocks.get(i - 1).end() : block.start();
      if (silence < block.start()) {
        spans.add(new Gap(silence, block.start()));
      }
      spans.add(block);
    }
    return List.copyOf(spans);
  }
}
