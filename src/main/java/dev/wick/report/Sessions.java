package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.Totals;
import dev.wick.price.TotalsBuilder;
import dev.wick.usage.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Totals by session.
public final class Sessions {

  private Sessions() {}

  /// The report, in the order of the sessions' first messages.
  ///
  /// @param byTime the oldest first
  public static Report<Session> of(List<PricedMessage> byTime) {
    // Nested, as a record for a key would cost 20 ms for its generated hashCode.
    Map<String, Map<String, Sum>> byProject = new LinkedHashMap<>();
    List<Sum> sums = new ArrayList<>();
    for (PricedMessage message : byTime) {
      String project = message.message().project();
      Map<String, Sum> bySession =
          byProject.computeIfAbsent(project, name -> new LinkedHashMap<>());
      Sum sum = bySession.get(message.message().session());
      if (sum == null) {
        sum = new Sum(message.message());
        sums.add(sum);
        bySession.put(message.message().session(), sum);
      }
      sum.add(message);
    }
    List<Row<Session>> rows = new ArrayList<>(sums.size());
    for (Sum sum : sums) {
      rows.add(sum.row());
    }
    return new Report<>(List.copyOf(rows), Totals.of(byTime));
  }

  /// A session while its messages come in.
  private static final class Sum {
    private final Message first;
    private final TotalsBuilder all = new TotalsBuilder();
    private final TotalsBuilder subagents = new TotalsBuilder();
    private long last;
    private @Nullable String path;
    private boolean pathIsHome;

    Sum(Message first) {
      this.first = first;
    }

    void add(PricedMessage message) {
      all.add(message);
      if (message.message().sidechain()) {
        subagents.add(message);
      }
      last = message.time();
      if (!pathIsHome && message.message().cwd() != null) {
        place(message.message().cwd());
      }
    }

    /// The first `cwd` that the project has its name from; where there is none, the first.
    private void place(@Nullable String cwd) {
      pathIsHome = ProjectFolder.isOf(first.project(), cwd);
      path = pathIsHome || path == null ? cwd : path;
    }

    Row<Session> row() {
      return new Row<>(
          new Session(
              first.session(), first.project(), path, first.time(), last, subagents.build()),
          all.build());
    }
  }
}
