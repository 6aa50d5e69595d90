package dev.wick.format;

import dev.wick.budget.Alert;
import dev.wick.budget.Reading;
import dev.wick.window.LimitEvent;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What is to be told, in words: a title of a few, and one sentence. Without control characters.
///
/// @param title says what is so
/// @param text says how much, and since or until when
public record AlertText(String title, String text) {

  /// @param now milliseconds since 1970 UTC
  public static AlertText of(Alert alert, long now, ZoneId zone) {
    return switch (alert) {
      case Alert.Passed passed -> passed(passed, now, zone);
      case Alert.Coming coming -> coming(coming, now, zone);
      case Alert.LimitHit hit ->
          new AlertText(
              capitalized(name(hit.kind(), hit.model())) + " limit reached",
              "The "
                  + name(hit.kind(), hit.model())
                  + " limit is reached; "
                  + (hit.resetsAt() == 0
                      ? "Claude Code said so at "
                          + Times.near(hit.toldAt(), now, zone)
                          + ", and not until when."
                      : "it resets at " + Times.near(hit.resetsAt(), now, zone) + "."));
      case Alert.LimitBack back ->
          new AlertText(
              capitalized(name(back.kind(), back.model())) + " limit is back",
              "The "
                  + name(back.kind(), back.model())
                  + " limit was reset at "
                  + Times.near(back.resetAt(), now, zone)
                  + "; the way is free again.");
      case Alert.Runaway runaway ->
          new AlertText(
              "A session runs away",
              place(runaway.path(), runaway.session())
                  + " cost "
                  + Money.text(runaway.dollars())
                  + " in the last hour; 9 of 10 hours of your sessions cost at most "
                  + Money.text(runaway.usual())
                  + ".");
      case Alert.Jump jump ->
          new AlertText(
              "An unusual day",
              "Today costs "
                  + Money.text(jump.dollars())
                  + " so far; the 7 days before, "
                  + Money.text(jump.average())
                  + " on each that was used.");
      case Alert.UnexpectedModel model ->
          new AlertText(
              "A model that was not meant",
              Cells.clean(model.model())
                  + " used "
                  + Numbers.shortened(model.tokens())
                  + " tokens today ("
                  + money(model.dollars())
                  + "); the settings do not expect it.");
      case Alert.ColdCache cold ->
          new AlertText(
              "A prompt cache goes cold",
              "The cache of "
                  + place(cold.path(), cold.session())
                  + " goes cold at "
                  + Times.clockToSecond(cold.expiresAt(), zone)
                  + (cold.official() ? "" : " (estimated)")
                  + "; writing its "
                  + Numbers.shortened(cold.tokens())
                  + " tokens anew costs "
                  + money(cold.dollars())
                  + " more than reading them.");
    };
  }

  private static AlertText passed(Alert.Passed passed, long now, ZoneId zone) {
    Reading reading = passed.reading();
    return new AlertText(
        ThresholdText.share(reading) + ": " + passed.level().word(),
        ThresholdText.state(reading) + "; " + ThresholdText.levels(reading, now, zone) + ".");
  }

  private static AlertText coming(Alert.Coming coming, long now, ZoneId zone) {
    Reading reading = coming.reading();
    return new AlertText(
        Cells.clean(reading.threshold().name()) + " will be passed",
        ThresholdText.state(reading)
            + "; heading for "
            + ThresholdText.amount(reading.threshold(), coming.projected())
            + " by "
            + Times.near(reading.periodEnd(), now, zone)
            + ".");
  }

  /// What a limit is called: `5-hour`, `Opus`.
  static String name(LimitEvent.Kind kind, String model) {
    return switch (kind) {
      case SESSION -> "5-hour";
      case WEEK -> "7-day";
      case MODEL -> model.isEmpty() ? "model" : model;
      case SPEND -> "spend";
    };
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String place(String path, String session) {
    String shown = Cells.clean(path.substring(path.lastIndexOf('/') + 1));
    String id = Cells.clean(session);
    return shown + " (session " + id.substring(0, Math.min(8, id.length())) + ")";
  }

  private static String money(@Nullable Double dollars) {
    return dollars == null ? Numbers.UNKNOWN : Money.text(dollars);
  }
}
