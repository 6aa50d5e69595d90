package dev.wick.live.demo;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that starts at a moment and runs faster than real time.
final class FastClock implements InstantSource {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final long start;
  private final int speed;
  private final long origin = System.nanoTime();

  /// @param start milliseconds since 1970 UTC
  FastClock(long start, int speed) {
    this.start = start;
    this.speed = speed;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis());
  }

  @Override
  public long millis() {
    return start + (System.nanoTime() - origin) / NANOS_PER_MILLI * speed;
  }
}
