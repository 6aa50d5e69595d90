package dev.wick.live.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What the terminal was asked and has not answered yet. Nobody waits for an answer but the end:
/// one that came later would be typed into the shell.
final class Answers implements SequenceListener {
  /// What kind of terminal it is (DA1). All of them answer that, and in the order of the questions:
  /// once they have, no other answer comes.
  private static final String LAST_QUESTION = "\u001b[c";

  private static final long PATIENCE_MILLIS = 300;

  private final TerminalListener listener;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean asked;

  Answers(TerminalListener listener) {
    this.listener = listener;
  }

  /// What to send to learn about the background.
  String question() {
    asked = true;
    return Background.QUESTION + LAST_QUESTION;
  }

  /// Waits a moment for the answers that are still under way.
  void await() {
    if (!asked) {
      return;
    }
    try {
      // Whether they have come makes no difference to what follows.
      boolean ignored = over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    asked = false;
  }

  @Override
  public void pasted(String text) {
    listener.pasted(text);
  }

  @Override
  public void answered(String answer) {
    if (!Background.isAnswer(answer)) {
      return;
    }
    try {
      listener.background(Background.isDark(answer));
    } catch (NumberFormatException e) {
      // A terminal that says something else has said nothing.
    }
  }

  @Override
  public void identified() {
    over.countDown();
  }
}
