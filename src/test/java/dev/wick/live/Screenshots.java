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
import java.util.Locale;
import java.util.Map;

/// Draws the project's screenshots from the demo's day. The same code gives the same bytes.
public final class Screenshots {
  private static final int TABLE_WIDTH = 120;
  private static final long TABLE_DAYS = 14;

  /// From the smallest to the largest.
  private static final int[][] SIZES = {{20, 3}, {40, 12}, {80, 24}, {160, 50}, {240, 70}};

  private Screenshots() {}

  /// @param arguments the folder to draw into
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, Shot> shot : all().entrySet()) {
      Files.write(folder.resolve(shot.getKey()), shot.getValue().png());
    }
    Files.write(folder.resolve(Film.NAME), Film.gif());
  }

  /// A canvas as a picture.
  record Shot(Canvas canvas, Picture picture) {
    byte[] png() throws IOException {
      return Png.of(picture.of(canvas));
    }
  }

  /// Every screenshot by its file's name: the live view large, every view on dark and light, every
  /// theme, the sizes from the smallest to the largest, and how a limit comes and goes.
  static Map<String, Shot> all() throws IOException {
    Map<String, Shot> shots = new LinkedHashMap<>();
    for (String name : List.of("dark", "light")) {
      Picture large = Picture.large(OwnThemes.load(name));
      shots.put("live-" + name + ".png", live(Scenes.busy(120, 36), large));
      Picture small = Picture.small(OwnThemes.load(name));
      for (Tab tab : Tab.values()) {
        if (tab != Tab.LIVE) {
          String view = tab.title().toLowerCase(Locale.ROOT);
          shots.put(view + "-" + name + ".png", live(opened(tab), small));
        }
      }
    }
    for (String name : OwnThemes.ALL.names()) {
      Picture small = Picture.small(OwnThemes.load(name));
      shots.put("theme-" + name + ".png", live(Scenes.busy(120, 36), small));
    }
    Picture dark = Picture.small(OwnThemes.load("dark"));
    for (int[] size : SIZES) {
      shots.put(
          "size-" + size[0] + "x" + size[1] + ".png", live(Scenes.busy(size[0], size[1]), dark));
    }
    Picture large = Picture.large(OwnThemes.load("dark"));
    for (Map.Entry<String, ViewState> scene : LimitScenes.all(140, 18).entrySet()) {
      shots.put("limits-" + scene.getKey() + ".png", live(scene.getValue(), dark));
    }
    shots.put("daily.png", new Shot(Printout.of(daily(), TABLE_WIDTH), large));
    return shots;
  }

  private static ViewState opened(Tab tab) {
    return Scenes.typed(Scenes.busy(120, 36), String.valueOf(tab.digit()));
  }

  private static Shot live(ViewState state, Picture picture) {
    return new Shot(View.draw(state, picture.theme().ascii()), picture);
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
