package dev.wick.live;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// What is typed while a list is being made. A key that is about its rows waits for them, and all
/// that is typed after it: on a busy machine, too, the same keys do the same.
final class TypedAhead {
  private final ArrayDeque<Event> waiting = new ArrayDeque<>();

  /// Whether an event has to wait; it is kept then.
  boolean keeps(Event event, ViewState state) {
    if (!typed(event)
        || (waiting.isEmpty() && !(state.awaitsList() && isAboutRows(event, state)))) {
      return false;
    }
    waiting.add(event);
    return true;
  }

  /// The next event whose wait is over; null if there is none.
  @Nullable Event due(ViewState state) {
    return waiting.isEmpty() || state.awaitsList() ? null : waiting.poll();
  }

  /// By the user, and nothing that has to be done at once whatever is open.
  private static boolean typed(Event event) {
    return event instanceof Event.Key key
        ? !Keys.breaks(key.stroke()) && !Keys.suspends(key.stroke())
        : event instanceof Event.Paste
            || event instanceof Event.Click
            || event instanceof Event.Wheel;
  }

  private static boolean isAboutRows(Event event, ViewState state) {
    if (!(event instanceof Event.Key key) || !(state.talk().dialog() instanceof Dialog.None)) {
      return false;
    }
    Command command = Keys.command(key.stroke());
    return command != null && command.isAboutRows();
  }
}
