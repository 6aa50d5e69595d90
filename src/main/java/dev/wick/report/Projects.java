package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.price.TotalsBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Totals by project. Folders below `projects` are told apart by the paths that gave them their
/// name, as `/home/me/my-shop` and `/home/me/my/shop` share one.
public final class Projects {

  private Projects() {}

  /// The report, in the order of the projects' first messages.
  ///
  /// @param byTime the oldest first
  public static Report<Project> of(List<PricedMessage> byTime) {
    Report<Session> sessions = Sessions.of(byTime);
    List<Sum> sums = sums(sessions);
    List<Row<Project>> rows = new ArrayList<>(sums.size());
    for (Sum sum : sums) {
      rows.add(sum.row());
    }
    return new Report<>(List.copyOf(rows), sessions.totals());
  }

  /// The messages of one of the report's projects, in their order.
  ///
  /// @param byTime the messages that the report was made of, or some of them
  public static List<PricedMessage> only(List<PricedMessage> byTime, Project project) {
    Set<String> ids = new HashSet<>();
    for (Sum sum : sums(Sessions.of(ofFolder(byTime, project.folder())))) {
      if (Objects.equals(sum.path, project.path())) {
        ids.addAll(sum.ids);
      }
    }
    List<PricedMessage> own = new ArrayList<>();
    for (PricedMessage message : byTime) {
      if (message.message().project().equals(project.folder())
          && ids.contains(message.message().session())) {
        own.add(message);
      }
    }
    return own;
  }

  private static List<PricedMessage> ofFolder(List<PricedMessage> byTime, String folder) {
    List<PricedMessage> own = new ArrayList<>();
    for (PricedMessage message : byTime) {
      if (message.message().project().equals(folder)) {
        own.add(message);
      }
    }
    return own;
  }

  private static List<Sum> sums(Report<Session> sessions) {
    Map<String, Map<String, Sum>> byFolder = new LinkedHashMap<>();
    List<Sum> sums = new ArrayList<>();
    for (Row<Session> session : sessions.rows()) {
      Session key = session.key();
      Map<String, Sum> byPath =
          byFolder.computeIfAbsent(key.project(), name -> new LinkedHashMap<>());
      Sum sum = find(byPath, key);
      if (sum == null) {
        sum = new Sum(key.project());
        sums.add(sum);
        byPath.put(home(key), sum);
      }
      sum.add(session);
    }
    return sums;
  }

  /// A session that was never seen at home belongs to the folder's first path.
  private static @Nullable Sum find(Map<String, Sum> byPath, Session session) {
    String home = home(session);
    Sum own = byPath.get(home);
    if (own != null) {
      return own;
    }
    if (home.isEmpty()) {
      return byPath.isEmpty() ? null : byPath.values().iterator().next();
    }
    Sum homeless = byPath.remove("");
    if (homeless != null) {
      byPath.put(home, homeless);
    }
    return homeless;
  }

  /// The path that gave the folder its name; empty where the session does not know it.
  private static String home(Session session) {
    String path = session.path();
    return path != null && ProjectFolder.isOf(session.project(), path) ? path : "";
  }

  /// A project while its sessions come in.
  private static final class Sum {
    private final String folder;
    private final List<String> ids = new ArrayList<>();
    private final TotalsBuilder totals = new TotalsBuilder();
    private @Nullable String path;
    private int sessions;
    private long last;

    Sum(String folder) {
      this.folder = folder;
    }

    void add(Row<Session> session) {
      Session key = session.key();
      totals.add(session.totals());
      ids.add(key.id());
      sessions++;
      last = Math.max(last, key.last());
      if (path == null || (!ProjectFolder.isOf(folder, path) && !home(key).isEmpty())) {
        path = key.path();
      }
    }

    Row<Project> row() {
      return new Row<>(new Project(folder, path, sessions, last), totals.build());
    }
  }
}
