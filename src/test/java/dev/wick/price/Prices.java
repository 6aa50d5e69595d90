package dev.wick.price;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The price list that wick comes with.
final class Prices {
  static final Path FILE = Path.of("config/prices.json");
  static final PriceList LIST = load();

  private Prices() {}

  private static PriceList load() {
    try {
      return PriceList.load(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
