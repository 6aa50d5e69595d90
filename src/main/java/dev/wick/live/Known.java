package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.live.list.Answer;
import dev.wick.live.list.Listed;
import dev.wick.live.list.ProjectUsage;
import dev.wick.live.list.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What has come in, none of it from the user.
///
/// @param all what was used, whoever used it
/// @param part what one project has of it; null before one was chosen
/// @param rows the newest answer of a list; null before the first
/// @param titles of sessions by id, as far as they are known
/// @param trouble what the user should know of besides
record Known(
    Usage all,
    @Nullable Part part,
    @Nullable Rows rows,
    Map<String, String> titles,
    Trouble trouble) {

  /// The first facts at a moment.
  static Known of(Reckoning reckoning, long now) {
    return new Known(Usage.of(reckoning, now), null, null, Map.of(), Trouble.NONE);
  }

  /// With newer facts.
  ///
  /// @param speed of the clock, as in [Setup]
  Known next(Reckoning newer, Standing at, int speed) {
    return new Known(
        all.next(newer, at, speed),
        part == null ? null : part.at(at.now(), speed),
        rows,
        titles,
        trouble);
  }

  /// With an answer to what the open page, or one that was open before, wanted to know.
  ///
  /// @param speed of the clock, as in [Setup]
  Known answered(Answer answer, int speed) {
    return switch (answer) {
      case Listed<?> list ->
          new Known(all, part, Rows.of(list, rows, all.standing().now(), speed), titles, trouble);
      case ProjectUsage used ->
          new Known(all, Part.of(used, part, all.standing().now(), speed), rows, titles, trouble);
    };
  }

  /// Whether that query is answered.
  boolean answers(Query query) {
    return (rows != null && rows.listed().query().equals(query))
        || (part != null && part.query().equals(query));
  }

  /// With a condition that holds from now on; empty where all is well again.
  Known troubled(String sentence) {
    Trouble now = sentence.isEmpty() ? Trouble.NONE : new Trouble(sentence, all.standing().now());
    return new Known(all, part, rows, titles, now);
  }

  Known titled(Map<String, String> names) {
    return new Known(all, part, rows, names, trouble);
  }
}
