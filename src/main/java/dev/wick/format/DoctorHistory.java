package dev.wick.format;

import dev.wick.history.StoreCheck;
import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Cleanup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the doctor says of wick's own store.
final class DoctorHistory {

  private DoctorHistory() {}

  static String text(StoreCheck store) {
    String what =
        switch (store.condition()) {
          case ABSENT -> "none yet";
          case RIGHT -> Numbers.bytes(store.bytes()) + ", messages stay when transcripts go";
          case DAMAGED -> Numbers.bytes(store.bytes()) + ", damaged";
          case NEWER -> Numbers.bytes(store.bytes()) + ", of a newer wick";
          case UNREADABLE -> "cannot be read";
        };
    return what + (store.writable() ? "" : ", cannot be written") + "; " + store.path();
  }

  static boolean isWell(StoreCheck store) {
    return switch (store.condition()) {
      case ABSENT, RIGHT -> store.writable();
      case DAMAGED, NEWER, UNREADABLE -> false;
    };
  }

  static void json(JsonDocument json, StoreCheck store) throws IOException {
    json.text("path", store.path().toString());
    json.text("state", store.condition().name().toLowerCase(Locale.ROOT));
    json.flag("writable", store.writable());
    json.whole("bytes", store.bytes());
    json.texts("setAside", store.setAside().stream().map(Path::toString).toList());
    json.whole("setAsideBytes", store.setAsideBytes());
  }

  static void advise(Checkup checkup, List<String> advice) {
    @Nullable StoreCheck store = checkup.history();
    lost(checkup, store, advice);
    if (store == null) {
      return;
    }
    switch (store.condition()) {
      case ABSENT, RIGHT -> {}
      case DAMAGED ->
          advice.add(
              "Run wick daily: the history is damaged, and any command that reads mends it; what is"
                  + " readable of it stays.");
      case NEWER ->
          advice.add("Update wick: the history is of a newer one, which this one leaves alone.");
      case UNREADABLE ->
          advice.add(
              "Make " + store.path() + " readable and writable: until then nothing is kept.");
    }
    if (!store.writable() && store.condition() != StoreCheck.Condition.UNREADABLE) {
      advice.add("Make " + store.path() + " writable: until then nothing that is read is kept.");
    }
    if (!store.setAside().isEmpty()) {
      advice.add(
          "Delete "
              + store.path()
              + ".damaged* ("
              + Numbers.bytes(store.setAsideBytes())
              + ") if nothing is missed: what was readable of it is in the history.");
    }
  }

  private static void lost(Checkup checkup, @Nullable StoreCheck store, List<String> advice) {
    long lost = checkup.lostSoon().messages();
    if (lost > 0) {
      advice.add(
          (store != null && store.willKeep()
                  ? "Run wick daily, which puts them into wick's history, to keep "
                  : "Raise cleanupPeriodDays in Claude Code's settings.json to keep ")
              + DoctorWords.count(lost, "message")
              + " that "
              + (store != null && store.willKeep() ? "Claude Code" : "it")
              + " would delete within "
              + Cleanup.SOON_DAYS
              + " days.");
    }
  }
}
