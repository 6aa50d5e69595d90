package dev.wick.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long Claude Code keeps the transcripts of a root. When a session starts, it deletes those
/// that were not written to for so long.
///
/// @param days at least 1
/// @param source the settings file that says so; null where none does
/// @param problem what is wrong in the settings, in one sentence; null if nothing is
public record Retention(int days, @Nullable Path source, @Nullable String problem) {

  private static final int DEFAULT_DAYS = 30;
  private static final String KEY = "cleanupPeriodDays";

  /// The later ones give way to the earlier ones.
  private static final List<String> FILES = List.of("settings.local.json", "settings.json");

  /// What the settings of a root say.
  public static Retention of(Root root) {
    @Nullable String problem = null;
    for (String name : FILES) {
      Path file = root.directory().resolve(name);
      try {
        int days = days(Files.readAllBytes(file));
        if (days > 0) {
          return new Retention(days, file, problem);
        }
        if (days < 0) {
          problem = file + ": " + KEY + " must be a whole number of at least 1.";
        }
      } catch (NoSuchFileException e) {
        // Says nothing.
      } catch (IOException e) {
        problem = file + ": cannot be read, so its " + KEY + " is not known.";
      }
    }
    return new Retention(DEFAULT_DAYS, null, problem);
  }

  /// The number of days; 0 where there is none, -1 for a value that can be none.
  private static int days(byte[] settings) throws IOException {
    JsonNode value = new ObjectMapper().readTree(settings).path(KEY);
    if (value.isMissingNode()) {
      return 0;
    }
    boolean whole = value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0;
    // Whoever wants to keep everything writes 9999999999.
    return whole ? (int) Math.min(value.longValue(), Integer.MAX_VALUE) : -1;
  }
}
