package dev.wick.format;

import dev.wick.budget.AccountLimits;
import dev.wick.budget.LimitStanding;
import dev.wick.budget.Standing;
import dev.wick.window.official.Kind;

/// Official limits as lines below a label.
final class LimitLines {
  private static final double WARNING = 50;
  private static final double CRITICAL = 80;

  private static final String CALM = "nothing to fear before the reset";

  private LimitLines() {}

  /// Draws the limits of every account, the one used last first.
  ///
  /// @param label cells that a label has
  static void draw(Page page, Standing standing, int label) {
    boolean several = standing.accounts().size() > 1;
    for (AccountLimits account : standing.accounts()) {
      if (several) {
        page.entry("Account", label, Tone.BODY, Cells.clean(account.root().toString()));
      }
      for (Kind kind : Kind.values()) {
        LimitStanding limit = account.of(kind);
        if (limit != null) {
          draw(page, limit, standing, label);
        }
      }
    }
  }

  private static void draw(Page page, LimitStanding limit, Standing standing, int label) {
    long now = standing.now();
    page.entry(
        LimitText.name(limit.kind()),
        label,
        tone(limit),
        LimitText.percent(limit, now)
            + " official, "
            + LimitText.age(limit, now)
            + ", "
            + LimitText.reset(limit, now, standing.zone()));
    page.entry("", label, Tone.DIM, pace(limit, standing));
    String rise = LimitText.rise(limit);
    if (!rise.isEmpty()) {
      page.entry("", label, Tone.DIM, rise);
    }
  }

  private static String pace(LimitStanding limit, Standing standing) {
    String even = "even pace " + Numbers.percent(limit.evenPercent());
    if (limit.forecast() == null) {
      return even;
    }
    String heading = LimitText.heading(limit, standing.now(), standing.zone());
    return even + "; estimated: " + heading + (LimitText.calm(limit) ? "; " + CALM : "");
  }

  private static Tone tone(LimitStanding limit) {
    Double percent = limit.percent();
    if (percent == null || percent < WARNING) {
      return Tone.BODY;
    }
    return percent < CRITICAL ? Tone.WARNING : Tone.CRITICAL;
  }
}
