package dev.wick.benchmark.data;

import java.util.List;
import java.util.Random;

/// Chance that is the same on every machine: the algorithm of [Random] is part of its contract.
final class Dice {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String HEX = "0123456789abcdef";

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /// Other dice, which the throws of these do not move.
  Dice fork() {
    return new Dice(random.nextLong());
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /// From 0 to below 1.
  double share() {
    return random.nextDouble();
  }

  /// @param from inclusive
  /// @param to exclusive
  int between(int from, int to) {
    return random.nextInt(from, to);
  }

  <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  int draw(Quantiles sizes) {
    return sizes.at(random.nextDouble());
  }

  /// As messages and requests are named: 22 letters after a prefix.
  String id(String prefix) {
    return prefix + letters(22, LETTERS);
  }

  String hex(int length) {
    return letters(length, HEX);
  }

  String uuid() {
    return String.join("-", hex(8), hex(4), "4" + hex(3), "a" + hex(3), hex(12));
  }

  private String letters(int count, String alphabet) {
    char[] letters = new char[count];
    for (int i = 0; i < count; i++) {
      letters[i] = alphabet.charAt(random.nextInt(alphabet.length()));
    }
    return new String(letters);
  }
}
