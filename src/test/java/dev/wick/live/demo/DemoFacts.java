package dev.wick.live.demo;

import dev.wick.budget.Lookout;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.budget.Threshold;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Progress;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import dev.wick.window.official.Capture;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.RootLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What wick reckons of the demo's day up to a moment: read, counted and priced by the product.
public final class DemoFacts {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /// A Thursday.
  public static final LocalDate DAY = LocalDate.of(2026, 11, 19);

  /// All that happens until the day is over; worked out once.
  private static List<Entry> entries = List.of();

  private DemoFacts() {}

  /// The moment of that day in milliseconds since 1970.
  public static long millis(LocalTime time) {
    return millis(DAY.atTime(time));
  }

  /// A moment of the day or of those before it, the same.
  public static long millis(LocalDateTime time) {
    return time.atZone(ZONE).toInstant().toEpochMilli();
  }

  /// The reckoning over everything that was used and told until then.
  public static Reckoning until(LocalTime time) throws IOException {
    return of(DAY.atTime(time), rules(), captures(millis(time)));
  }

  /// The same until a moment of the day or of those before it, with the user's own thresholds.
  public static Reckoning until(LocalDateTime time, List<Threshold> own) throws IOException {
    return of(time, rules(own), captures(millis(time)));
  }

  /// The same where Claude Code's status line tells nothing.
  public static Reckoning untold(LocalTime time) throws IOException {
    return untold(DAY.atTime(time));
  }

  /// The same until a moment of the day or of those before it.
  public static Reckoning untold(LocalDateTime time) throws IOException {
    return of(time, rules(), List.of());
  }

  private static Reckoning of(LocalDateTime time, StandingRules rules, List<Capture> captures)
      throws IOException {
    Book book = book(millis(time));
    return of(pricer().price(book.messages()), book.limits(), rules, captures);
  }

  /// The reckoning over some messages, with what was told until a moment.
  public static Reckoning of(List<PricedMessage> messages, LocalTime time) throws IOException {
    return of(messages, List.of(), rules(), captures(millis(time)));
  }

  private static Reckoning of(
      List<PricedMessage> messages,
      List<LimitLine> limits,
      StandingRules rules,
      List<Capture> captures) {
    OfficialLimits official =
        captures.isEmpty()
            ? OfficialLimits.NONE
            : new OfficialLimits(List.of(RootLimits.of(Path.of("/home/ada/.claude"), captures)));
    Progress done = new Progress(1, 1, 1, 1, Long.MIN_VALUE);
    return Reckoning.of(messages, limits, official, done, rules);
  }

  /// What a reckoning comes to at a moment, with what watchers tell.
  public static Standing standing(Reckoning reckoning, long now) throws IOException {
    return new Lookout(Demo.WATCHERS, pricer()).at(reckoning, now);
  }

  /// Everything that was used until then, with its price.
  public static List<PricedMessage> messages(LocalTime time) throws IOException {
    return pricer().price(book(millis(time)).messages());
  }

  private static StandingRules rules() {
    return DemoRules.of(StandingRules.defaults(ZONE));
  }

  private static StandingRules rules(List<Threshold> own) {
    StandingRules usual = StandingRules.defaults(ZONE);
    return new StandingRules(
        ZONE, usual.blocks(), usual.burnWindow(), own, null, null, usual.days());
  }

  private static Pricer pricer() throws IOException {
    return new Pricer(PriceList.load(Path.of("config/prices.json")), CostMode.AUTO);
  }

  private static List<Entry> entries(long now) throws IOException {
    if (entries.isEmpty()) {
      PriceList prices = PriceList.load(Path.of("config/prices.json"));
      entries = Subscription.of(Work.of(DAY, Work.DAYS, ZONE), DAY, ZONE, prices);
    }
    return entries.subList(0, Work.due(entries, 0, now));
  }

  private static List<Capture> captures(long now) throws IOException {
    List<Capture> captures = new ArrayList<>();
    for (Entry entry : entries(now)) {
      if (entry instanceof Entry.Told told) {
        captures.add(told.capture());
      }
    }
    return captures;
  }

  private static Book book(long now) throws IOException {
    var book = new Book();
    try (DemoRoot root = new DemoRoot()) {
      root.append(entries(now));
      new TranscriptReader(List.of(root.root()), new Reader(book), 1).readAll();
    }
    return book;
  }

  private record Reader(Book book) implements TranscriptListener {
    @Override
    public void batch(Batch batch) {
      book.add(batch);
    }

    @Override
    public void notice(String sentence) {
      throw new IllegalStateException(sentence);
    }
  }
}
