package dev.wick.budget;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.report.Selection;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Progress;
import dev.wick.window.Block;
import dev.wick.window.BlockChain;
import dev.wick.window.BurnRate;
import dev.wick.window.Ledger;
import dev.wick.window.LimitEvent;
import dev.wick.window.LimitMessages;
import dev.wick.window.OfficialWindow;
import dev.wick.window.Projection;
import dev.wick.window.official.CacheClock;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.PastWindow;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be reckoned from the messages before the time of day is known. Made once for each
/// change of the data; [#at] then gives the facts of a moment, cheaply enough for once a second.
/// Immutable.
public final class Reckoning {
  private final Progress reading;
  private final StandingRules rules;
  private final BlockChain chain;
  private final Report<LocalDate> days;
  private final Report<LocalDate> months;
  private final List<Dial> dials;
  private final List<BlockLimit> limits;
  private final Accounts accounts;
  private final List<LimitEvent> events;

  private Reckoning(
      Progress reading,
      StandingRules rules,
      BlockChain chain,
      Report<LocalDate> days,
      Report<LocalDate> months,
      List<Dial> dials,
      List<BlockLimit> limits,
      Accounts accounts,
      List<LimitEvent> events) {
    this.reading = reading;
    this.rules = rules;
    this.chain = chain;
    this.days = days;
    this.months = months;
    this.dials = dials;
    this.limits = limits;
    this.accounts = accounts;
    this.events = events;
  }

  /// @param byTime all messages, the oldest first; never changed afterwards
  /// @param limits all limit messages, in any order
  public static Reckoning of(
      List<PricedMessage> byTime,
      List<LimitLine> limits,
      OfficialLimits official,
      Progress reading,
      StandingRules rules) {
    return of(Ledger.of(byTime), limits, official, reading, rules);
  }

  /// The same where Claude Code has told nothing of limits but in messages.
  public static Reckoning of(
      List<PricedMessage> byTime, List<LimitLine> limits, Progress reading, StandingRules rules) {
    return of(byTime, limits, OfficialLimits.NONE, reading, rules);
  }

  /// The reckoning of newer data by the same rules. What the two have in common is not reckoned
  /// again.
  ///
  /// @param byTime all messages, the oldest first, those not changed the same objects as before;
  ///   never changed afterwards
  public Reckoning next(
      List<PricedMessage> byTime,
      List<LimitLine> limits,
      OfficialLimits official,
      Progress reading) {
    return of(chain.ledger().next(byTime), limits, official, reading, rules);
  }

  /// The same reckoning, when more is read and not reckoned with yet: it says how far reading is.
  public Reckoning during(Progress now) {
    return new Reckoning(now, rules, chain, days, months, dials, limits, accounts, events);
  }

  /// What a part of the messages comes to. Bounds of blocks, thresholds and limits stay those of
  /// all; a part without messages in the running block has one that is empty.
  ///
  /// @param former the same part of an earlier reckoning, of which what still holds is taken over;
  ///   null for none
  public Reckoning only(Selection part, @Nullable Reckoning former) {
    List<PricedMessage> selected = part.select(chain.ledger().messages(), rules.zone());
    Ledger ledger = former == null ? Ledger.of(selected) : former.chain.ledger().next(selected);
    Report<LocalDate> ofPart = Periods.days(ledger, rules.zone());
    return new Reckoning(
        reading,
        rules,
        chain.holding(ledger),
        ofPart,
        Periods.joined(ofPart, Period.MONTH, DayOfWeek.MONDAY),
        dials,
        limits,
        accounts,
        events);
  }

  private static Reckoning of(
      Ledger ledger,
      List<LimitLine> limits,
      OfficialLimits official,
      Progress reading,
      StandingRules rules) {
    List<OfficialWindow> windows = new ArrayList<>(official.windows());
    windows.addAll(LimitMessages.windows(limits, rules.zone()));
    BlockChain chain = BlockChain.of(ledger, windows, rules.blocks(), reading.completeSince());
    Report<LocalDate> days = Periods.days(ledger, rules.zone());
    Accounts accounts = Accounts.of(official, ledger);
    return new Reckoning(
        reading,
        rules,
        chain,
        days,
        Periods.joined(days, Period.MONTH, DayOfWeek.MONDAY),
        dials(chain, accounts, rules),
        limits(chain, rules),
        accounts,
        LimitMessages.events(limits, rules.zone()));
  }

  /// Whether all transcripts were read when it was made.
  public boolean complete() {
    return reading.done();
  }

  /// All blocks.
  public BlockChain chain() {
    return chain;
  }

  /// Every day with usage, the oldest first.
  public Report<LocalDate> days() {
    return days;
  }

  /// Limits that messages said were reached, the oldest first.
  public List<LimitEvent> limitEvents() {
    return events;
  }

  /// The facts of a moment.
  ///
  /// @param now milliseconds since 1970 UTC
  public Standing at(long now) {
    List<PricedMessage> byTime = chain.ledger().messages();
    List<AccountLimits> official = accounts.at(now, chain, rules.burnWindow());
    Block block = chain.activeAt(now);
    List<Block> closed = chain.closedAt(now);
    LocalDate today = Instant.ofEpochMilli(now).atZone(rules.zone()).toLocalDate();
    List<Row<LocalDate>> lastDays = new ArrayList<>(rules.days());
    for (int i = 0; i < rules.days(); i++) {
      lastDays.add(row(days, today.minusDays(i)));
    }
    return new Standing(
        now,
        rules.zone(),
        reading,
        block == null ? null : current(block, now),
        closed.isEmpty() ? 0 : closed.getLast().end(),
        lastDays.getFirst(),
        List.copyOf(lastDays),
        row(months, LocalSpan.of(Period.MONTH, today, rules.zone()).first()),
        readings(now, official.isEmpty() ? null : official.getFirst()),
        ActiveSession.since(
            byTime,
            block == null ? LocalSpan.of(Period.DAY, today, rules.zone()).start() : block.start()),
        days.totals(),
        byTime.isEmpty() ? 0 : byTime.getLast().time(),
        byTime.size(),
        official,
        rules.plan(),
        List.of());
  }

  /// The official windows of all accounts that ended after one moment and not after another.
  List<Course> resets(long after, long until) {
    return accounts.resets(after, until);
  }

  /// What Claude Code told of a session's prompt cache, at a moment or later; null if nothing.
  @Nullable CacheClock cache(String session, long since) {
    return accounts.cache(session, since);
  }

  /// What there is to say of a running block.
  public Current current(Block block, long now) {
    BurnRate recent = BurnRate.recent(block, now, rules.burnWindow());
    return new Current(
        block,
        recent,
        BurnRate.whole(block, now),
        recent == null ? null : Projection.of(chain, block, recent, now),
        limits(block, now));
  }

  /// The limits that the user has set, and what a block has used of them, the running one or one
  /// that has ended.
  public List<Limit> limits(Block block, long now) {
    List<Limit> statuses = new ArrayList<>(limits.size());
    for (BlockLimit limit : limits) {
      statuses.add(limit.at(block, now, rules.burnWindow()));
    }
    return List.copyOf(statuses);
  }

  private List<Reading> readings(long now, @Nullable AccountLimits account) {
    List<Reading> readings = new ArrayList<>(dials.size());
    for (Dial dial : dials) {
      readings.add(dial.at(now, account));
    }
    return List.copyOf(readings);
  }

  /// How each threshold has fared, in the order of the settings.
  List<Track> tracks(long now, @Nullable AccountLimits account) {
    List<Track> tracks = new ArrayList<>(dials.size());
    for (Dial dial : dials) {
      tracks.add(dial.track(now, account));
    }
    return tracks;
  }

  /// The last official windows of a root that have ended, the oldest first.
  List<PastWindow> past(Path root, Kind kind, long now) {
    return accounts.past(root, kind, now);
  }

  private static List<Dial> dials(BlockChain chain, Accounts accounts, StandingRules rules) {
    List<Dial> dials = new ArrayList<>(rules.thresholds().size());
    for (Threshold threshold : rules.thresholds()) {
      dials.add(
          threshold.measure() == Threshold.Measure.PERCENT
              ? new OfficialReading(threshold, accounts)
              : Gauge.of(threshold, chain, rules));
    }
    return List.copyOf(dials);
  }

  private static List<BlockLimit> limits(BlockChain chain, StandingRules rules) {
    List<BlockLimit> limits = new ArrayList<>(2);
    if (rules.tokenLimit() != null) {
      limits.add(BlockLimit.of(LimitStatus.Kind.TOKENS, rules.tokenLimit(), chain));
    }
    if (rules.costLimit() != null) {
      limits.add(BlockLimit.of(LimitStatus.Kind.COST, rules.costLimit(), chain));
    }
    return List.copyOf(limits);
  }

  private static Row<LocalDate> row(Report<LocalDate> report, LocalDate first) {
    for (int i = report.rows().size() - 1; i >= 0; i--) {
      Row<LocalDate> row = report.rows().get(i);
      if (row.key().equals(first)) {
        return row;
      }
      if (row.key().isBefore(first)) {
        break;
      }
    }
    return new Row<>(first, Totals.NONE);
  }
}
