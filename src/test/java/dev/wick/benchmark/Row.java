package dev.wick.benchmark;

import java.io.IOException;

/// The rows that can be asked for by name, in the order in which they are measured: a cold reading
/// leaves what a warm one needs.
enum Row {
  COLD,
  WARM,
  APPENDED,
  ONE,
  FOUR,
  VERSION,
  SMALL,
  STATUSLINE,
  FRAME,
  APPEND,
  IDLE,
  KERNEL;

  /// Measures it and tells the findings.
  void measure(Bench bench) throws IOException, InterruptedException {
    switch (this) {
      case COLD -> Reading.cold(bench);
      case WARM -> Reading.warm(bench);
      case APPENDED -> Reading.appended(bench);
      case ONE -> Reading.oneFile(bench);
      case FOUR -> Reading.fourGib(bench);
      case VERSION -> StartUp.version(bench);
      case SMALL -> StartUp.smallTable(bench);
      case STATUSLINE -> StartUp.statusLine(bench);
      case FRAME -> LiveView.firstFrame(bench);
      case APPEND -> LiveView.append(bench);
      case IDLE -> LiveView.idle(bench);
      case KERNEL -> Kernel.measure(bench);
    }
  }
}
