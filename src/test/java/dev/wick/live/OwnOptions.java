package dev.wick.live;

import dev.wick.budget.Pinboard;
import dev.wick.budget.StandingRules;
import dev.wick.live.demo.DemoFacts;
import dev.wick.live.terminal.Dialect;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// What a live view needs that keeps to a folder of the test's own.
final class OwnOptions {

  private OwnOptions() {}

  /// @param home the only root; its folder `state` is for what may be lost
  /// @param speed of the clock; 1 but in the demo
  static LiveOptions of(Path home, InstantSource clock, int speed) throws IOException {
    return new LiveOptions(
        List.of(new Root(home, Root.Origin.OPTION)),
        StandingRules.defaults(DemoFacts.ZONE),
        PriceList.load(Path.of("config/prices.json")),
        CostMode.AUTO,
        clock,
        Long.MAX_VALUE,
        null,
        speed,
        1,
        home.toString(),
        Path.of("config.json"),
        Pinboard.blank(),
        OwnThemes.appearance(),
        new PrivateFolder(home.resolve("state")),
        Dialect.MODERN,
        true,
        Alarm.NONE);
  }
}
