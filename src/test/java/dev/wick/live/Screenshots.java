package dev.wick.live;

import dev.wick.budget.Standing;
import dev.wick.live.demo.DemoFacts;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/// Draws the project's screenshots from the demo's day. The same code gives the same bytes.
public final class Screenshots {
  private static final LocalTime TIME = LocalTime.of(16, 12, 8);
  private static final List<Place> ROOTS = List.of(new Place("~/.claude", Root.Origin.DEFAULT));

  private Screenshots() {}

  /// @param arguments the folder to draw into
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Standing standing = DemoFacts.until(TIME).at(DemoFacts.millis(TIME));
    Picture picture = new Picture();
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      String name = "live-" + theme.name();
      picture.draw(live(standing, 120, 36), theme, folder.resolve(name + ".png"));
      picture.draw(live(standing, 80, 24), theme, folder.resolve(name + "-80x24.png"));
    }
  }

  private static Canvas live(Standing standing, int columns, int rows) {
    return View.draw(ViewState.of(columns, rows, ROOTS, 1, standing), false);
  }
}
