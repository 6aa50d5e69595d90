package dev.wick.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WarningsPanelTest {

  @ParameterizedTest
  @CsvSource({
    "/home/ann/.config/wick/config.json, 70, A budget of your own: ~/.config/wick/config.json",
    "/home/ann/.config/wick/config.json, 40, Budget: ~/.config/wick/config.json",
    "/etc/ann/wick/config.json, 60, A budget of your own: /etc/ann/wick/config.json",
    "/home/annabel/set/wick/config.json, 34, Budget: …et/wick/config.json",
  })
  void hint_onlyDefaults_namesTheFileThatCounts(Path file, int width, String hint) {
    ViewState opening = Scenes.opening(width, 12);
    ViewState state =
        ViewState.of(
            new Area(0, 0, width, 12),
            new Setup(List.of(), Place.shown(file, "/home/ann"), 1, List.of(), "dark", false),
            opening.known(),
            Tastes.DEFAULTS,
            Tab.LIVE);
    Canvas canvas = new Canvas(width, 12, false);
    WarningsPanel.draw(canvas, canvas.area(), state);
    String text =
        IntStream.range(0, canvas.height()).mapToObj(canvas::row).collect(Collectors.joining("\n"));
    assertTrue(text.contains(" " + hint + " "), text);
  }
}
