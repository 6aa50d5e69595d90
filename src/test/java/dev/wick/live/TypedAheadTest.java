package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import dev.wick.live.list.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that are typed faster than lists are made.
final class TypedAheadTest {
  private static final ViewState BUSY = Scenes.busy(120, 36);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6↓p",
        "6↓⏎",
        "2⏎⏎↓",
        "5s↓⏎",
        "5/tide⏎⏎",
        "5/tide⏎↓y",
        "6G↑⏎↓",
        "5e⌫⌫",
        "6↓7",
      })
  void keys_listsComeLate_doWhatTheyDoWhenListsComeAtOnce(String keys) {
    ViewState patient = Scenes.typed(BUSY, keys);
    ViewState late = allAtOnce(keys);
    assertEquals(patient.route(), late.route());
    assertEquals(patient.talk(), late.talk());
    ViewState heedless = heedless(keys);
    assertNotEquals(
        List.of(patient.route(), patient.talk()),
        List.of(heedless.route(), heedless.talk()),
        "the keys are worth waiting for");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6↓7", "6↓q", "6↓/abc"})
  void key_behindOneThatWaits_waits(String keys) {
    TypedAhead ahead = new TypedAhead();
    ViewState open = BUSY.after(key(keys.charAt(0)));
    for (int i = 1; i < keys.length(); i++) {
      assertTrue(ahead.keeps(key(keys.charAt(i)), open));
    }
    assertNull(ahead.due(open));
  }

  @Test
  void key_notAboutRows_doesNotWait() {
    ViewState open = BUSY.after(key('6'));
    String keys = "178?ftcrdmq⎋⇥";
    for (int i = 0; i < keys.length(); i++) {
      assertFalse(new TypedAhead().keeps(key(keys.charAt(i)), open), keys.substring(i));
    }
  }

  @Test
  void ctrlC_neverWaits() {
    TypedAhead ahead = new TypedAhead();
    ViewState open = BUSY.after(key('6'));
    assertTrue(ahead.keeps(key('↓'), open));
    assertFalse(ahead.keeps(new Event.Key(new KeyStroke('c', true, false)), open));
    assertFalse(ahead.keeps(new Event.Key(new KeyStroke('z', true, false)), open));
    assertFalse(ahead.keeps(new Event.Resize(80, 24), open));
  }

  @Test
  void key_olderRowsOfTheSameList_doesNotWait() {
    ViewState open = Scenes.typed(BUSY, "6");
    ViewState later = open.after(facts(Scenes.idle(120, 36)));
    assertFalse(new TypedAhead().keeps(key('↓'), later));
  }

  /// All keys are there before the first list is made.
  private static ViewState allAtOnce(String keys) {
    TypedAhead ahead = new TypedAhead();
    ViewState state = BUSY;
    for (int i = 0; i < keys.length(); i++) {
      Event event = key(keys.charAt(i));
      state = ahead.keeps(event, state) ? state : state.after(event);
    }
    for (int i = 0; i <= keys.length(); i++) {
      state = answered(state);
      Event due = ahead.due(state);
      state = due == null ? state : state.after(due);
    }
    return answered(state);
  }

  private static ViewState heedless(String keys) {
    ViewState state = BUSY;
    for (int i = 0; i < keys.length(); i++) {
      state = state.after(key(keys.charAt(i)));
    }
    return answered(state);
  }

  private static ViewState answered(ViewState state) {
    Query query = state.query();
    return query == null || state.known().answers(query)
        ? state
        : state.after(new Event.Answered(query.answer(null)));
  }

  private static Event facts(ViewState other) {
    return new Event.Facts(other.usage().reckoning(), other.standing());
  }

  private static Event key(char character) {
    return new Event.Key(Scenes.stroke(character));
  }
}
