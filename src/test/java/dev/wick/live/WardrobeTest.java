package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WardrobeTest {
  private static final KeyStroke NEXT = new KeyStroke('t', false, false);

  private final List<String> complaints = new ArrayList<>();
  private final Wardrobe wardrobe = new Wardrobe(OwnThemes.appearance(), complaints::add);

  @Test
  void wear_another_isReadAndDrawnIn() {
    Painter first = wardrobe.painter();
    wardrobe.wear("dark");
    assertSame(first, wardrobe.painter());
    assertFalse(wardrobe.ascii());
    wardrobe.wear("ascii");
    assertNotSame(first, wardrobe.painter());
    assertTrue(wardrobe.ascii());
  }

  @Test
  void wear_unreadable_saysSoOnceAndWearsTheOldOneOn() {
    Painter first = wardrobe.painter();
    wardrobe.wear("no-such-theme");
    wardrobe.wear("no-such-theme");
    assertSame(first, wardrobe.painter());
    assertEquals(1, complaints.size());
    assertTrue(complaints.getFirst().startsWith("there is no theme 'no-such-theme'"));
  }

  @Test
  void background_light_isSuitedUntilTheUserChooses() {
    ViewState opened = Scenes.busy(120, 36);
    assertEquals("dark", opened.theme());
    ViewState light = opened.after(new Event.Background(false));
    assertEquals("light", light.theme());
    assertEquals("dark", light.after(new Event.Background(true)).theme());
    ViewState chosen = light.after(new Event.Key(NEXT));
    assertEquals("dark", chosen.theme(), "the next of the list after light");
    assertEquals("dark", chosen.after(new Event.Background(false)).theme());
  }
}
