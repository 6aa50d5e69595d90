package dev.wick.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

  @ParameterizedTest
  @CsvSource({
    "1.0.17, 1.0.17, true",
    "2.1.96, 2.1.96, true",
    "2.1.97-beta.1, 2.1.97, false",
    "2.1.97, 2.1.97, false",
    "2.1.330, 2.1.330, false",
    "2.10.0, 2.10.0, false",
    "3.0.0, 3.0.0, false",
  })
  void of_name_isReadAndBeforeOrAfterFinalOutput(String name, String text, boolean understates) {
    Release release = Release.of(name);
    assertEquals(text, String.valueOf(release));
    assertEquals(understates, release != null && release.understatesOutput());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "2.1", "2.1.", "2..97", "v2.1.97", "2.1.x", "1234567.0.0"})
  void of_otherText_isNone(String name) {
    assertNull(Release.of(name));
  }
}
