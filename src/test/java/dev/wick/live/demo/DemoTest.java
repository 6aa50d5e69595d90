package dev.wick.live.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Pinboard;
import dev.wick.budget.Reading;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.live.Alarm;
import dev.wick.live.LiveOptions;
import dev.wick.live.LiveView;
import dev.wick.live.OwnThemes;
import dev.wick.live.terminal.Dialect;
import dev.wick.price.CostMode;
import dev.wick.price.PriceList;
import dev.wick.storage.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DemoTest {

  @Test
  void work_isTheSameEachTime() {
    assertEquals(
        Work.of(DemoFacts.DAY, 3, DemoFacts.ZONE), Work.of(DemoFacts.DAY, 3, DemoFacts.ZONE));
  }

  @Test
  void afternoon_hasAThresholdPassedAndAnotherInSight() throws IOException {
    LocalTime time = LocalTime.of(16, 12, 8);
    Standing standing = DemoFacts.until(time).at(DemoFacts.millis(time));
    List<Reading> readings = standing.readings();
    assertTrue(readings.stream().anyMatch(reading -> reading.level() != null));
    assertTrue(readings.stream().anyMatch(reading -> reading.nextLevel() != null));
    assertTrue(standing.sessions().size() > 1);
    assertTrue(standing.allTime().unpricedModels().isEmpty());
  }

  @Test
  void folder_isGoneAfterwards() throws IOException {
    Path folder;
    try (DemoRoot root = new DemoRoot()) {
      folder = root.root().directory();
      List<Turn> turns = Work.of(DemoFacts.DAY, 1, DemoFacts.ZONE);
      root.append(turns);
      try (Stream<Path> files = Files.walk(folder)) {
        assertTrue(files.anyMatch(file -> file.toString().endsWith(".jsonl")));
      }
    }
    assertFalse(Files.exists(folder));
  }

  @Test
  void view_onTheDemosFolder_goesAllTheWay() throws IOException {
    LocalTime time = LocalTime.of(15, 0);
    try (DemoRoot root = new DemoRoot()) {
      List<Turn> turns = Work.of(DemoFacts.DAY, 3, DemoFacts.ZONE);
      root.append(turns.subList(0, Work.due(turns, 0, DemoFacts.millis(time))));
      LiveView.rehearse(
          new LiveOptions(
              List.of(root.root()),
              StandingRules.defaults(DemoFacts.ZONE),
              PriceList.load(Path.of("config/prices.json")),
              CostMode.AUTO,
              InstantSource.fixed(Instant.ofEpochMilli(DemoFacts.millis(time))),
              Long.MAX_VALUE,
              null,
              1,
              2,
              "",
              Path.of("config.json"),
              Pinboard.blank(),
              OwnThemes.appearance(),
              new PrivateFolder(root.root().directory()),
              Dialect.MODERN,
              true,
              Alarm.NONE),
          120,
          36);
    }
  }
}
