package dev.wick.cli;

import java.io.IOException;

/// `live`: the terminal view; without a terminal, what `now` prints.
final class LiveCommand {

  private LiveCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    return NowCommand.run(inquiry);
  }
}
