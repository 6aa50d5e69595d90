package dev.wick.format;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.Forecast;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Rise;
import dev.wick.budget.Standing;
import dev.wick.window.official.Kind;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Official limits in a JSON document: those of the account that was used last, and where several
/// told theirs, all of them.
final class LimitsJson {
  private static final String SOURCE = "statusline";

  private final JsonDocument json;
  private final long now;

  LimitsJson(JsonDocument json, long now) {
    this.json = json;
    this.now = now;
  }

  /// Writes the object `limits`.
  void write(Standing standing) throws IOException {
    AccountLimits account = standing.account();
    json.object(
        "limits",
        () -> {
          window("fiveHour", account, Kind.FIVE_HOUR);
          window("sevenDay", account, Kind.SEVEN_DAY);
          if (standing.plan() != null) {
            json.text("plan", standing.plan());
          }
          if (account != null) {
            json.flag("noFiveHourLimit", account.workWindow());
          }
          if (standing.accounts().size() > 1) {
            accounts(standing.accounts());
          }
        });
  }

  private void accounts(List<AccountLimits> accounts) throws IOException {
    json.list(
        "accounts",
        () -> {
          for (AccountLimits account : accounts) {
            json.element(
                () -> {
                  json.text("root", account.root().toString());
                  window("fiveHour", account, Kind.FIVE_HOUR);
                  window("sevenDay", account, Kind.SEVEN_DAY);
                  json.flag("noFiveHourLimit", account.workWindow());
                });
          }
        });
  }

  private void window(String name, @Nullable AccountLimits account, Kind kind) throws IOException {
    LimitStanding limit = account == null ? null : account.of(kind);
    if (limit == null) {
      json.none(name);
    } else {
      json.object(name, () -> window(limit));
    }
  }

  private void window(LimitStanding limit) throws IOException {
    json.decimal("usedPercentage", limit.percent());
    json.text("resetsAt", Times.iso(limit.resetsAt()));
    json.text("capturedAt", Times.iso(limit.capturedAt()));
    json.whole("ageSeconds", Math.max(0, now - limit.capturedAt()) / 1000);
    json.text("source", SOURCE);
    json.text("startsAt", Times.iso(limit.start()));
    json.flag("floor", limit.floorAt(now));
    json.whole("tokensSince", limit.tokensSince());
    json.decimal("evenPercentage", limit.evenPercent());
    Forecast forecast = limit.forecast();
    if (forecast == null) {
      json.none("forecast");
    } else {
      json.object("forecast", () -> forecast(forecast));
    }
    Rise rise = limit.rise();
    if (rise == null) {
      json.none("rise");
    } else {
      json.object("rise", () -> rise(rise));
    }
  }

  private void forecast(Forecast forecast) throws IOException {
    json.decimal("percentageAtReset", forecast.percent());
    json.moment("wallAt", forecast.wallAt());
    Forecast.Range range = forecast.range();
    if (range == null) {
      json.none("range");
    } else {
      json.object(
          "range",
          () -> {
            json.decimal("low", range.low());
            json.decimal("high", range.high());
          });
    }
  }

  private void rise(Rise rise) throws IOException {
    json.text("from", Times.iso(rise.from()));
    json.text("to", Times.iso(rise.to()));
    json.decimal("percent", rise.points());
    json.decimal("here", rise.here());
    json.decimal("elsewhere", rise.elsewhere());
    parts("sessions", rise, rise.sessions());
    parts("projects", rise, rise.projects());
    parts("models", rise, rise.models());
    json.decimal("subagentShare", rise.subagents());
  }

  private void parts(String name, Rise rise, List<Rise.Part> parts) throws IOException {
    json.list(
        name,
        () -> {
          for (Rise.Part part : parts) {
            json.element(
                () -> {
                  json.text("name", part.name());
                  json.decimal("share", part.share());
                  json.decimal("percent", rise.points(part));
                });
          }
        });
  }
}
