package dev.wick.transcript;

import dev.wick.json.BrokenJson;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;

/// A line that is too long to be held: looked at through a window, while it stays in its file. What
/// the disk refuses comes out as [java.io.UncheckedIOException]. For one thread.
final class LongLine implements LineBytes {

  private final LineWindow window;
  private final Gist gist;
  private final RecordParser parser = new RecordParser(this::ownText);

  private long open; // where the object begins that is being read

  /// @param end after its last byte
  /// @param reach how many bytes can be looked at at once
  /// @param complete whether a newline follows there
  LongLine(FileChannel channel, long end, int reach, boolean complete) {
    window = new LineWindow(channel, end, reach, complete);
    gist = new Gist(window);
  }

  @Override
  public long end() {
    return window.end();
  }

  @Override
  public byte at(long place) {
    return window.at(place);
  }

  @Override
  public long afterBlanks(long from) {
    long place = from;
    while (place < end()) {
      int index = window.turnTo(place);
      int limit = window.limit(index);
      int next = Blanks.skip(window.bytes(), index, limit);
      place += next - index;
      // A mark of three bytes may have been cut by the window.
      if (next == index || limit - next >= 3) {
        return place;
      }
    }
    return place;
  }

  @Override
  public long brace(long from) {
    for (long place = from; place < end(); ) {
      int index = window.turnTo(place);
      int limit = window.limit(index);
      for (int i = index; i < limit; i++) {
        if (window.bytes()[i] == '{') {
          return place + i - index;
        }
      }
      place += limit - index;
    }
    return -1;
  }

  @Override
  public long usageKey(long from) {
    for (long place = from; place < end(); ) {
      int index = window.turnTo(place);
      int limit = window.limit(index);
      int key = ByteSearch.usageKey(window.bytes(), index, limit);
      if (key >= 0) {
        return place + key - index;
      }
      int open = ByteSearch.openKey(window.bytes(), index, limit);
      place += window.endsAt(limit) || open == index ? limit - index : open - index;
    }
    return -1;
  }

  @Override
  public Judged read(long from) {
    open = from;
    try {
      gist.read(from);
    } catch (BrokenJson e) {
      return new Judged(gist.end(), SkipReason.MALFORMED, null, null);
    }
    Judged judged = parser.read(gist.bytes(), 0, gist.length(), from);
    return new Judged(gist.end(), judged.reason(), judged.usage(), judged.limit());
  }

  private String ownText(byte[] extract, int from, int to) {
    MessageDigest digest = Identity.digest();
    for (long place = open; place < gist.end(); ) {
      int index = window.turnTo(place);
      int length = (int) Math.min(window.limit(index) - index, gist.end() - place);
      digest.update(window.bytes(), index, length);
      place += length;
    }
    return Identity.hash(digest);
  }
}
