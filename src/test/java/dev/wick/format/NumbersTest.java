package dev.wick.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.wick.price.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, '1,000'",
    "1234567, '1,234,567'",
    "-1234, '-1,234'",
    "-123, -123",
    "9007199254740991, '9,007,199,254,740,991'",
  })
  void grouped_number_commas(long number, String text) {
    assertEquals(text, Numbers.grouped(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1.0K",
    "1049, 1.0K",
    "1050, 1.1K",
    "1999, 2.0K",
    "99949, 99.9K",
    "999949, 999.9K",
    "999950, 1.0M",
    "1999999999, 2.0G",
    "999950000000, 1.0T",
    "9223372036854775807, 9.2E",
  })
  void shortened_number_roundedNotFloored(long number, String text) {
    assertEquals(text, Numbers.shortened(number));
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.2, <1%", "1, 1%", "44.5, 45%", "1234, '1,234%'", "NaN, –"})
  void percent_number_whole(double percent, String text) {
    assertEquals(text, Numbers.percent(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, $0.00",
    "0, false, –",
    "4999999999, true, <$0.01",
    "4999999999, false, ≥ $0.00",
    "5000000000, true, $0.01",
    "10000000000, true, $0.01",
    "1234560000000000, true, '$1,234.56'",
    "1234565000000000, true, '$1,234.57'",
    "1230000000000, false, ≥ $1.23",
  })
  void money_cost_cents(long picos, boolean complete, String text) {
    assertEquals(text, Money.text(new Cost(picos, complete)));
  }

  @ParameterizedTest
  @CsvSource({"0, $0.00", "0.001, <$0.01", "12.345, $12.35", "2500, '$2,500.00'", "NaN, –"})
  void money_dollars_cents(double dollars, String text) {
    assertEquals(text, Money.text(dollars));
  }

  @ParameterizedTest
  @CsvSource({
    "-5, 0 s, now",
    "999, 0 s, now",
    "45000, 45 s, 45 s ago",
    "60000, 1 m, 1 m ago",
    "3599999, 59 m, 59 m ago",
    "9420000, 2 h 37 m, 2 h 37 m ago",
    "18000000, 5 h 00 m, 5 h 00 m ago",
    "273600000, 3 d 04 h, 3 d 04 h ago",
  })
  void duration_millis_twoUnits(long millis, String text, String age) {
    assertEquals(text, Durations.text(millis));
    assertEquals(age, Durations.age(millis));
  }

  @ParameterizedTest
  @CsvSource({
    "claude-sonnet-4-5-20250929, sonnet-4.5",
    "claude-opus-4-1-20250805, opus-4.1",
    "claude-opus-4-20250514, opus-4",
    "claude-3-5-haiku-20241022, haiku-3.5",
    "claude-3-7-sonnet-latest, sonnet-3.7",
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0, sonnet-4.5",
    "claude-opus-4-1@20250805, opus-4.1",
    "us.anthropic.claude-opus-4-6-v1, opus-4.6",
    "anthropic/claude-opus-4.6-fast, opus-4.6-fast",
    "anthropic/claude-opus-4.7, opus-4.7",
    "claude-sonnet-4-5[1m], sonnet-4.5",
    "claude-fable-5, fable-5",
    "claude-2.1, claude-2.1",
    "gpt-5.5, gpt-5.5",
    "unknown, unknown",
    "evil\u001b[2J, evil[2J",
  })
  void modelName_id_short(String id, String name) {
    assertEquals(name, ModelNames.shortened(id));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 KB", "999949, 999.9 KB", "45600000, 45.6 MB"})
  void bytes_size_oneDecimalAndUnit(long bytes, String text) {
    assertEquals(text, Numbers.bytes(bytes));
  }
}
