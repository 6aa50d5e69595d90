package dev.wick.notice;

import java.io.IOException;

/// A way to tell a notice. Sending may take seconds; it happens on a thread of its own.
interface Channel {

  /// As settings and messages call it.
  String name();

  /// Tells the notice.
  ///
  /// @throws RejectedException if it will never be taken as it is
  /// @throws IOException if it was not taken, and may be later
  /// @throws InterruptedException if wick ends meanwhile
  void send(Notice notice) throws IOException, InterruptedException;
}
