package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
  @TempDir private Path folder;

  private Retention retention() {
    return Retention.of(new Root(folder, Root.Origin.OPTION));
  }

  @Test
  void of_noSettings_is30Days() {
    assertEquals(new Retention(30, null, null), retention());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 30",
        "{\"model\":\"opus\",\"hooks\":{\"cleanupPeriodDays\":5}} | 30",
        "{\"cleanupPeriodDays\": 365} | 365",
        "{\"cleanupPeriodDays\":99999999999} | 2147483647",
        "{\"env\":{},\"cleanupPeriodDays\":1,\"x\":[1,{}]} | 1",
      })
  void of_settings_takesTheirDays(String settings, int days) throws IOException {
    Files.writeString(folder.resolve("settings.json"), settings);
    assertEquals(days, retention().days());
    assertNull(retention().problem());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"cleanupPeriodDays\":0} | must be a whole number of at least 1",
        "{\"cleanupPeriodDays\":-3} | must be a whole number of at least 1",
        "{\"cleanupPeriodDays\":\"90\"} | must be a whole number of at least 1",
        "{\"cleanupPeriodDays\": | cannot be read",
      })
  void of_wrongSettings_is30DaysAndSaysSo(String settings, String problem) throws IOException {
    Files.writeString(folder.resolve("settings.json"), settings);
    assertEquals(30, retention().days());
    assertTrue(String.valueOf(retention().problem()).contains(problem), retention().toString());
  }

  @Test
  void of_localSettings_winOverTheOthers() throws IOException {
    Path local = folder.resolve("settings.local.json");
    Files.writeString(folder.resolve("settings.json"), "{\"cleanupPeriodDays\":99}");
    Files.writeString(local, "{\"cleanupPeriodDays\":7}");
    assertEquals(new Retention(7, local, null), retention());
  }
}
