package dev.wick.transcript;

import dev.wick.json.ByteWord;
import dev.wick.json.Utf8;
import java.util.Arrays;

/// A line that lies in memory, one after another. For one thread.
final class HeldLine implements LineBytes {

  private final RecordParser parser = new RecordParser();

  private byte[] bytes = new byte[ByteWord.MARGIN];
  private long base;
  private int to;
  private boolean complete;

  /// Turns to the line that ends before `bytes[newTo]`.
  ///
  /// @param newBase where `bytes[0]` lies in the file
  /// @param isComplete whether it has its newline
  void turnTo(byte[] newBytes, int newTo, long newBase, boolean isComplete) {
    bytes = newBytes;
    to = newTo;
    base = newBase;
    complete = isComplete;
  }

  @Override
  public long end() {
    return base + to;
  }

  @Override
  public byte at(long place) {
    return bytes[index(place)];
  }

  @Override
  public long afterBlanks(long from) {
    return base + Blanks.skip(bytes, index(from), to);
  }

  @Override
  public long brace(long from) {
    for (int i = index(from); i < to; i++) {
      if (bytes[i] == '{') {
        return base + i;
      }
    }
    return -1;
  }

  @Override
  public long usageKey(long from) {
    int key = ByteSearch.usageKey(bytes, index(from), to);
    return key < 0 ? -1 : base + key;
  }

  @Override
  public Judged read(long open) {
    int from = index(open);
    Judged judged = parser.read(bytes, from, to, open);
    return complete && !judged.readable() ? repaired(judged, from, open) : judged;
  }

  /// A copy is repaired: the cursor is marked by the bytes as they are in the file.
  private Judged repaired(Judged broken, int from, long open) {
    byte[] copy = Arrays.copyOfRange(bytes, from, to + ByteWord.MARGIN);
    boolean again = Utf8.repair(copy, 0, to - from);
    return again ? parser.read(copy, 0, to - from, open) : broken;
  }

  private int index(long place) {
    return (int) (place - base);
  }
}
