package dev.wick.report.checkup;

import dev.wick.history.StoreCheck;
import dev.wick.price.Totals;
import dev.wick.report.Releases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the doctor has found.
///
/// @param now the moment it is about, in milliseconds since 1970 UTC
/// @param records how many came in
/// @param folded how many of them told of a message that was known already
/// @param totals over all messages
/// @param skips lines that do not count, by reason; none of reasons that did not occur
/// @param sessions those with a sum of Claude Code's own, the dearest first
/// @param captures what Claude Code told the status line, for each root
/// @param history wick's own store; null to do without
/// @param notices what could not be read, a sentence each
public record Checkup(
    long now,
    List<RootCheck> roots,
    Effort effort,
    long records,
    long folded,
    Totals totals,
    List<SkipCheck> skips,
    Releases releases,
    Cleanup cleanup,
    List<SessionCheck> sessions,
    List<CaptureCheck> captures,
    @Nullable StoreCheck history,
    List<String> notices) {

  /// What Claude Code deletes soon and history does not tell of without it.
  public Cleanup.Sum lostSoon() {
    List<Cleanup.Due> lost = new ArrayList<>();
    for (Cleanup.Due due : cleanup.soon(now)) {
      if (history == null || !history.keeps(due.file(), due.bytes())) {
        lost.add(due);
      }
    }
    return Cleanup.sum(lost);
  }

  /// Transcripts in all roots.
  public int files() {
    return roots.stream().mapToInt(RootCheck::files).sum();
  }

  public long bytes() {
    return roots.stream().mapToLong(RootCheck::bytes).sum();
  }

  public long lines() {
    return roots.stream().mapToLong(RootCheck::lines).sum();
  }

  /// Over all sessions with a sum of Claude Code's own.
  public Comparison allSessions() {
    Use said = Use.NONE;
    Use counted = Use.NONE;
    for (SessionCheck check : sessions) {
      said = said.plus(check.session().said());
      counted = counted.plus(check.session().counted());
    }
    return new Comparison("", said, counted);
  }
}
