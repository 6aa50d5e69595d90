package dev.wick.format;

import dev.wick.price.Cost;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A figure or a word of a row, and how it reads: to people in tables and Markdown, to programs in
/// CSV and JSON.
sealed interface Cell {
  Cell NONE = new Text("", "");

  /// For people.
  String shown();

  /// For programs: exact, ungrouped, moments in UTC; empty where there is nothing.
  String plain();

  /// As a value of JSON; null where there is nothing.
  void write(JsonDocument json, String name) throws IOException;

  /// A word that reads the same to all. Text from transcripts comes as it is and is cleaned for
  /// people.
  static Cell text(@Nullable String text) {
    return text == null ? NONE : new Text(text, Cells.clean(text));
  }

  /// @param plain empty for none
  record Text(String plain, String shown) implements Cell {
    @Override
    public void write(JsonDocument json, String name) throws IOException {
      if (plain.isEmpty()) {
        json.none(name);
      } else {
        json.text(name, plain);
      }
    }
  }

  /// Yes or no.
  record Flag(boolean flag, String shown) implements Cell {
    @Override
    public String plain() {
      return Boolean.toString(flag);
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.flag(name, flag);
    }
  }

  /// A whole number.
  record Count(long count) implements Cell {
    @Override
    public String shown() {
      return Numbers.grouped(count);
    }

    @Override
    public String plain() {
      return Long.toString(count);
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.whole(name, count);
    }
  }

  /// A sum of money. To programs it is what has a price; which models lack one is said beside it.
  record Amount(Cost cost) implements Cell {
    @Override
    public String shown() {
      return Money.text(cost);
    }

    @Override
    public String plain() {
      return cost.unknown() ? "" : decimal(cost.micros());
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.cost(name, cost);
    }
  }

  /// Dollars that are reckoned and no sum; null where nothing is known.
  ///
  /// @param complete false if they lack a part that has no price
  record Dollars(@Nullable Double dollars, boolean complete) implements Cell {
    Dollars(@Nullable Double dollars) {
      this(dollars, true);
    }

    @Override
    public String shown() {
      return dollars == null ? Numbers.UNKNOWN : Money.text(dollars, complete);
    }

    @Override
    public String plain() {
      return dollars == null ? "" : decimal(Math.round(dollars * 1e6));
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.decimal(name, dollars);
    }
  }

  /// A figure that people read in a way of its own; null where there is none.
  record Decimal(@Nullable Double number, String shown) implements Cell {
    @Override
    public String plain() {
      return number == null ? "" : decimal(Math.round(number * 1e6));
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.decimal(name, number);
    }
  }

  /// A part of a whole, 0 to 1; null where there is no whole.
  record Share(@Nullable Double share) implements Cell {
    @Override
    public String shown() {
      return share == null ? Numbers.UNKNOWN : Numbers.percent(share * 100);
    }

    @Override
    public String plain() {
      return share == null ? "" : decimal(Math.round(share * 1e6));
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.decimal(name, share);
    }
  }

  /// A moment; 0 for none.
  record Moment(long millis, ZoneId zone) implements Cell {
    @Override
    public String shown() {
      return millis == 0 ? "" : Times.dayAndClock(millis, zone);
    }

    @Override
    public String plain() {
      return millis == 0 ? "" : Times.iso(millis);
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      json.moment(name, millis);
    }
  }

  /// What the row above says already: people need not read it again.
  record Again(Cell cell) implements Cell {
    @Override
    public String shown() {
      return "";
    }

    @Override
    public String plain() {
      return cell.plain();
    }

    @Override
    public void write(JsonDocument json, String name) throws IOException {
      cell.write(json, name);
    }
  }

  private static String decimal(long micros) {
    return BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
  }
}
