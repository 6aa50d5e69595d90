package dev.wick.live.demo;

import dev.wick.budget.Reckoning;
import dev.wick.budget.StandingRules;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.price.PricedMessage;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Progress;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.usage.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// What wick reckons of the demo's day up to a moment: read, counted and priced by the product.
public final class DemoFacts {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /// A Thursday.
  public static final LocalDate DAY = LocalDate.of(2026, 11, 19);

  private DemoFacts() {}

  /// The moment of that day in milliseconds since 1970.
  public static long millis(LocalTime time) {
    return DAY.atTime(time).atZone(ZONE).toInstant().toEpochMilli();
  }

  /// The reckoning over everything that was used until then.
  public static Reckoning until(LocalTime time) throws IOException {
    return of(messages(time));
  }

  /// The reckoning over some of it.
  public static Reckoning of(List<PricedMessage> messages) {
    Progress done = new Progress(1, 1, 1, 1, Long.MIN_VALUE);
    return Reckoning.of(messages, List.of(), done, DemoRules.of(StandingRules.defaults(ZONE)));
  }

  /// Everything that was used until then, with its price.
  public static List<PricedMessage> messages(LocalTime time) throws IOException {
    var book = new Book();
    try (DemoRoot root = new DemoRoot()) {
      List<Turn> turns = Work.of(DAY, Work.DAYS, ZONE);
      root.append(turns.subList(0, Work.due(turns, 0, millis(time))));
      new TranscriptReader(List.of(root.root()), new Reader(book), 1).readAll();
    }
    PriceList prices = PriceList.load(Path.of("config/prices.json"));
    return new Pricer(prices, CostMode.AUTO).price(book.messages());
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
