package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TitleTest {

  @Test
  void officialPercentage_comesBeforeEstimates() {
    String title = Title.of(Scenes.busy(80, 24));
    assertTrue(title.matches("wick [0-9]+ %\\+? · [0-9] h [0-9]{2} m"), title);
  }

  @Test
  void runningBlock_showsTokensAndTimeLeft() {
    String title = Title.of(Scenes.untold(80, 24));
    assertTrue(title.matches("wick [0-9.]+[KMG] · [0-9] h [0-9]{2} m"), title);
  }

  @Test
  void noBlock_isTheNameAlone() {
    assertEquals("wick", Title.of(Scenes.idle(80, 24)));
  }
}
