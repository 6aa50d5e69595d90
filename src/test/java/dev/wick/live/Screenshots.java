package dev.wick.live;

import dev.wick.format.Look;
import dev.wick.format.Page;
import dev.wick.format.PeriodListing;
import dev.wick.format.ReportSheet;
import dev.wick.live.demo.DemoFacts;
import dev.wick.price.PricedMessage;
import dev.wick.report.Period;
import dev.wick.report.Periods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws the project's screenshots from the demo's day. The same code gives the same bytes.
public final class Screenshots {
  private static final int TABLE_WIDTH = 120;
  private static final long TABLE_DAYS = 14;

  private Screenshots() {}

  /// @param arguments the folder to draw into
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, Shot> shot : all().entrySet()) {
      Files.write(folder.resolve(shot.getKey()), shot.getValue().png());
    }
  }

  /// A canvas in the colours of a theme.
  record Shot(Canvas canvas, Theme theme) {
    byte[] png() throws IOException {
      return Png.of(new Picture(theme).of(canvas));
    }
  }

  /// Every screenshot by its file's name.
  static Map<String, Shot> all() throws IOException {
    Map<String, Shot> shots = new LinkedHashMap<>();
    for (Theme theme : List.of(OwnThemes.load("dark"), OwnThemes.load("light"))) {
      String name = "live-" + theme.name();
      shots.put(name + ".png", live(Scenes.busy(120, 36), theme));
      shots.put(name + "-80x24.png", live(Scenes.busy(80, 24), theme));
    }
    shots.put("daily.png", new Shot(Printout.of(daily(), TABLE_WIDTH), OwnThemes.load("dark")));
    return shots;
  }

  private static Shot live(ViewState state, Theme theme) {
    return new Shot(View.draw(state, false), theme);
  }

  private static String daily() throws IOException {
    long since =
        DemoFacts.DAY
            .minusDays(TABLE_DAYS - 1)
            .atStartOfDay(DemoFacts.ZONE)
            .toInstant()
            .toEpochMilli();
    List<PricedMessage> messages =
        DemoFacts.messages(Scenes.AFTERNOON).stream()
            .filter(message -> message.time() >= since)
            .toList();
    var page = new Page(new Look(TABLE_WIDTH, true, false));
    page.put("$ wick daily --last " + TABLE_DAYS).end().end();
    new ReportSheet(false, true, false)
        .of(Periods.of(Period.DAY, messages, DemoFacts.ZONE), new PeriodListing(Period.DAY))
        .draw(page);
    return page.toString();
  }
}
