package dev.wick.window;

import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.transcript.LimitLine;
import dev.wick.usage.Engine;
import dev.wick.usage.Extras;
import dev.wick.usage.Message;
import dev.wick.usage.MessageId;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Messages made by hand or by chance, for the tests of everything that is reckoned from them.
public final class Sample {
  public static final String MODEL = "claude-opus-5";
  private static final long PICOS_PER_CENT = 10_000_000_000L;

  private Sample() {}

  public static long time(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }

  /// A message with 1 input, 2 output, 3 cache-write and 94 cache-read tokens, for one cent.
  public static PricedMessage at(String instant) {
    return message(time(instant), "session", "-home-ann-shop", "/home/ann/shop", MODEL, 1);
  }

  public static List<PricedMessage> at(List<String> instants) {
    List<PricedMessage> messages = new ArrayList<>();
    for (String instant : instants) {
      messages.add(at(instant));
    }
    return messages;
  }

  /// A message of so many cents, and a hundred tokens for each.
  public static PricedMessage cents(String instant, int cents) {
    return message(time(instant), "session", "-home-ann-shop", "/home/ann/shop", MODEL, cents);
  }

  public static PricedMessage message(
      long time, String session, String project, @Nullable String cwd, String model, int cents) {
    Tokens tokens = new Tokens(cents, 2L * cents, 3L * cents, 0, 94L * cents);
    Cost cost = new Cost(cents * PICOS_PER_CENT, true);
    return new PricedMessage(
        new Message(
            MessageId.of(session + "/" + time),
            time,
            new Place(session, project, cwd, null, false),
            new Engine(model, 0),
            tokens,
            Extras.NONE),
        cost);
  }

  /// Bursts and silences of all lengths, equal times and times on the dot, around the turn of 2026.
  public static List<PricedMessage> stream(Random random, int count) {
    List<PricedMessage> messages = new ArrayList<>();
    long time = time("2025-12-29T00:00:00Z") + random.nextInt(3_600_000);
    for (int i = 0; i < count; i++) {
      time =
          switch (random.nextInt(20)) {
            case 0 -> time + random.nextInt(20 * 3_600_000);
            case 1 -> (time / 600_000 + 1) * 600_000;
            case 2 -> time;
            case 3 -> time + 5 * 3_600_000;
            default -> time + random.nextInt(600_000);
          };
      messages.add(
          message(
              time,
              "session" + random.nextInt(4),
              "project" + random.nextInt(3),
              null,
              "model" + random.nextInt(3),
              random.nextInt(50)));
    }
    return messages;
  }

  public static LimitLine limit(String instant, String text) {
    return new LimitLine(time(instant), text, null, 0);
  }

  public static BlockChain chain(List<PricedMessage> messages, OfficialWindow... windows) {
    return BlockChain.of(Ledger.of(messages), List.of(windows), BlockRules.DEFAULT, Long.MIN_VALUE);
  }
}
