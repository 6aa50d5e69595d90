package dev.wick.window;

import dev.wick.price.PricedMessage;
import java.util.ArrayList;
import java.util.List;

/// One pass over messages and official windows that cuts blocks. Used once.
final class BlockCutter {
  private static final long HOUR = 3_600_000;
  private static final long TEN_MINUTES = 600_000;

  /// 2026-01-01T00:00Z: about then Claude Code's windows were seen to begin on ten minutes.
  private static final long TEN_MINUTES_SINCE = 1_767_225_600_000L;

  private final Ledger ledger;
  private final Meter meter;
  private final BlockRules rules;
  private final List<OfficialWindow> named;
  private final long completeSince;

  private final List<Block> blocks = new ArrayList<>();

  /// Blocks whose first message is not older than this are where they will stay.
  private long certainFrom;

  private long lastEnd = Long.MIN_VALUE;

  /// @param named windows as they were named: who hit a limit when
  BlockCutter(Ledger ledger, BlockRules rules, List<OfficialWindow> named, long completeSince) {
    this.ledger = ledger;
    this.meter = ledger.meter(Quantity.MESSAGES);
    this.rules = rules;
    this.named = named;
    this.completeSince = completeSince;
    this.certainFrom = certainFrom(ledger.messages(), rules.length().toMillis(), completeSince);
  }

  /// @param windows apart from each other, the oldest first
  List<Block> blocks(List<OfficialWindow> windows) {
    for (OfficialWindow window : windows) {
      chainUntil(window.start());
      add(window.start(), window.end(), window.source());
      if (window.end() >= completeSince) {
        certainFrom = Math.min(certainFrom, window.end());
      }
    }
    chainUntil(Long.MAX_VALUE);
    return List.copyOf(blocks);
  }

  private void chainUntil(long limit) {
    long next = meter.next(lastEnd);
    while (next < limit) {
      long start = Math.max(lastEnd, floor(next));
      add(start, Math.min(start + rules.length().toMillis(), limit), StartSource.ESTIMATED);
      next = meter.next(lastEnd);
    }
  }

  private void add(long start, long end, StartSource source) {
    List<PricedMessage> messages = ledger.messages(start, end);
    boolean provisional =
        source == StartSource.ESTIMATED && messages.getFirst().time() < certainFrom;
    blocks.add(
        new Block(
            start,
            end,
            source,
            provisional,
            messages,
            ledger.totals(start, end),
            limitReset(start, end)));
    lastEnd = end;
  }

  private long limitReset(long start, long end) {
    long reset = 0;
    for (OfficialWindow window : named) {
      if (window.source() == StartSource.LIMIT_MESSAGE
          && start <= window.seen()
          && window.seen() < end) {
        reset = window.end();
      }
    }
    return reset;
  }

  /// Never further down than a block is long, or the message would lie behind its end.
  private long floor(long time) {
    long unit = Math.min(unit(time), rules.length().toMillis());
    return Math.floorDiv(time, unit) * unit;
  }

  private long unit(long time) {
    return switch (rules.start()) {
      case AUTO -> time < TEN_MINUTES_SINCE ? HOUR : TEN_MINUTES;
      case HOUR -> HOUR;
      case TEN_MINUTES -> TEN_MINUTES;
      case EXACT -> 1;
    };
  }

  private static long certainFrom(List<PricedMessage> byTime, long length, long completeSince) {
    if (completeSince == Long.MIN_VALUE) {
      return Long.MIN_VALUE;
    }
    long silentSince = completeSince;
    for (PricedMessage message : byTime) {
      if (message.time() >= completeSince) {
        if (message.time() - silentSince >= length) {
          return message.time();
        }
        silentSince = message.time();
      }
    }
    return Long.MAX_VALUE;
  }
}
