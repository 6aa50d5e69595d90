package dev.wick.notice;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/// A way that answers with these failures, one a try, and then takes everything.
record Scripted(String name, LinkedBlockingQueue<IOException> failures) implements Channel {

  static Scripted of(String name, IOException... failures) {
    return new Scripted(name, new LinkedBlockingQueue<>(List.of(failures)));
  }

  @Override
  public void send(Notice notice) throws IOException {
    IOException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
  }
}
