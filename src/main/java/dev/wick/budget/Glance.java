package dev.wick.budget;

import dev.wick.price.Cost;
import dev.wick.report.LocalSpan;
import dev.wick.report.Period;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import dev.wick.window.Block;
import dev.wick.window.official.RootKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A few figures of a standing, kept in a small file for whoever has no time to read transcripts:
/// the status line. Every reading renews them.
///
/// @param time of the standing, in milliseconds since 1970 UTC
/// @param blockEnd 0 where no block runs; then nothing else is known of one
/// @param costPerHour recent burn rate in dollars; negative where none is known
/// @param dayEnd end of the local day that `dayCost` is of
public record Glance(
    long time,
    long blockStart,
    long blockEnd,
    Cost blockCost,
    long blockTokens,
    double costPerHour,
    long dayEnd,
    Cost dayCost) {
  private static final String VERSION = "1";
  private static final int FIELDS = 11;

  /// The figures of a standing.
  public static Glance of(Standing standing) {
    Current current = standing.current();
    LocalDate today = Instant.ofEpochMilli(standing.now()).atZone(standing.zone()).toLocalDate();
    long dayEnd = LocalSpan.of(Period.DAY, today, standing.zone()).end();
    Cost dayCost = standing.today().totals().cost();
    if (current == null) {
      return new Glance(standing.now(), 0, 0, Cost.ZERO, 0, -1, dayEnd, dayCost);
    }
    Block block = current.block();
    return new Glance(
        standing.now(),
        block.start(),
        block.end(),
        block.totals().cost(),
        block.totals().tokens().total(),
        current.recent() == null ? -1 : current.recent().costPerHour(),
        dayEnd,
        dayCost);
  }

  /// The figures of a root as they were last kept; null if there are none that can be read.
  public static @Nullable Glance read(PrivateFolder folder, Path root) {
    Path file = folder.file(name(root));
    try {
      return Files.exists(file) ? parsed(Files.readString(file, StandardCharsets.US_ASCII)) : null;
    } catch (IOException | NumberFormatException e) {
      return null; // as good as none
    }
  }

  /// Keeps the figures for each root that they are of.
  ///
  /// @throws IOException if they cannot be written
  public void write(PrivateFolder folder, List<Root> roots) throws IOException {
    byte[] line = line().getBytes(StandardCharsets.US_ASCII);
    for (Root root : roots) {
      if (Files.isDirectory(root.projects())) {
        folder.replace(name(root.directory()), line, false);
      }
    }
  }

  private String line() {
    return String.join(
        "\t",
        VERSION,
        Long.toString(time),
        Long.toString(blockStart),
        Long.toString(blockEnd),
        Long.toString(blockCost.picos()),
        Boolean.toString(blockCost.complete()),
        Long.toString(blockTokens),
        Double.toString(costPerHour),
        Long.toString(dayEnd),
        Long.toString(dayCost.picos()),
        Boolean.toString(dayCost.complete()));
  }

  private static @Nullable Glance parsed(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
      return null;
    }
    return new Glance(
        Long.parseLong(fields[1]),
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        new Cost(Long.parseLong(fields[4]), Boolean.parseBoolean(fields[5])),
        Long.parseLong(fields[6]),
        Double.parseDouble(fields[7]),
        Long.parseLong(fields[8]),
        new Cost(Long.parseLong(fields[9]), Boolean.parseBoolean(fields[10])));
  }

  private static String name(Path root) {
    return "glance-" + RootKey.of(root) + ".tsv";
  }
}
