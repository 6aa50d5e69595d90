package dev.wick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;

/// The time zone of the machine or of the user, by the names that both go by. Java's own default
/// comes last: asking for it reads all zones there are, 10 ms of every start.
final class LocalZone {
  private static final Path LOCAL_TIME = Path.of("/etc/localtime");
  private static final String ZONES = "/zoneinfo/";

  private LocalZone() {}

  /// The zone.
  ///
  /// @param variable content of `TZ`, empty if it is not set
  static ZoneId of(String variable) {
    try {
      String name = variable.startsWith(":") ? variable.substring(1) : variable;
      return ZoneId.of(plain(name.isEmpty() ? linked() : name));
    } catch (DateTimeException | IOException | UnsupportedOperationException e) {
      // A zone written as a rule such as CET-1CEST, or a system that keeps it elsewhere.
      return ZoneId.systemDefault();
    }
  }

  private static String linked() throws IOException {
    String target = Files.readSymbolicLink(LOCAL_TIME).toString();
    int zones = target.lastIndexOf(ZONES);
    if (zones < 0) {
      throw new IOException(LOCAL_TIME + " leads to no zone: " + target);
    }
    return target.substring(zones + ZONES.length());
  }

  /// UTC by its short name needs no table of rules.
  private static String plain(String name) {
    return name.equals("Etc/UTC") ? "UTC" : name;
  }
}
