package dev.wick.live;

import com.googlecode.lanterna.input.KeyStroke;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.live.list.Answer;
import java.util.Map;

/// What can happen to the view.
sealed interface Event {

  /// A key was pressed.
  record Key(KeyStroke stroke) implements Event {}

  /// Text was pasted: what [dev.wick.format.Cells#clean] leaves of it, on one line.
  record Paste(String text) implements Event {}

  /// The mouse was pressed on a cell; both counted from 0 at the upper left.
  record Click(int column, int row) implements Event {}

  /// The mouse's wheel was turned over a cell.
  ///
  /// @param lines how far down; below 0 up
  record Wheel(int lines, int column, int row) implements Event {}

  /// The terminal says what its background is like. It says so after the first frame, or never.
  record Background(boolean dark) implements Event {}

  /// The terminal has another size.
  record Resize(int columns, int rows) implements Event {}

  /// The facts are others, or the clock has moved.
  record Facts(Reckoning reckoning, Standing standing) implements Event {}

  /// What the open page, or one that was open before, wanted to know.
  record Answered(Answer answer) implements Event {}

  /// The titles of sessions, by id.
  record Titled(Map<String, String> titles) implements Event {}

  /// An errand is done; the sentence says how it went.
  record Said(String sentence) implements Event {}

  /// The file that an errand was to write is there already.
  record Exists(String file) implements Event {}

  /// Something is told for the first time, here and by other ways.
  record Told(dev.wick.notice.Notice notice) implements Event {}

  /// A condition that the user should know of; empty when all is well again.
  record Notice(String sentence) implements Event {}

  /// Facts cannot be had any more: a fault of wick's own.
  record Failure(Throwable cause) implements Event {}

  /// Someone outside wants the process to stop until it is woken.
  record Suspend() implements Event {}

  /// The process goes on after a stop.
  record Wake() implements Event {}

  /// Someone outside wants the view to end.
  record Quit() implements Event {}
}
