package dev.wick.budget;

import dev.wick.price.PricedMessage;
import dev.wick.window.BlockChain;
import dev.wick.window.Ledger;
import dev.wick.window.official.CacheClock;
import dev.wick.window.official.Capture;
import dev.wick.window.official.Course;
import dev.wick.window.official.Kind;
import dev.wick.window.official.OfficialLimits;
import dev.wick.window.official.PastWindow;
import dev.wick.window.official.RootLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The official limits of every account that told any, each beside what was used by it alone.
final class Accounts {

  private record Account(RootLimits limits, OfficialGauge fiveHour, OfficialGauge sevenDay) {}

  private final List<Account> accounts;
  private final List<PastWindow> earlier;

  /// @param earlier windows of the first account before its captures
  private Accounts(List<Account> accounts, List<PastWindow> earlier) {
    this.accounts = accounts;
    this.earlier = earlier;
  }

  static Accounts of(OfficialLimits official, Ledger all) {
    List<Account> accounts = new ArrayList<>(official.roots().size());
    RootLimits lead = official.lead();
    if (lead == null) {
      return new Accounts(List.of(), official.earlier());
    }
    accounts.add(account(lead, official, all));
    for (RootLimits root : official.roots()) {
      if (!root.root().equals(lead.root())) {
        accounts.add(account(root, official, all));
      }
    }
    return new Accounts(accounts, official.earlier());
  }

  private static Account account(RootLimits root, OfficialLimits official, Ledger all) {
    Ledger own = official.roots().size() == 1 ? all : own(root, official, all);
    return new Account(
        root,
        new OfficialGauge(Kind.FIVE_HOUR, root.fiveHour(), own),
        new OfficialGauge(Kind.SEVEN_DAY, root.sevenDay(), own));
  }

  /// A message does not know its root, but its session told its captures there. One that told none
  /// anywhere is put to the account in the lead.
  private static Ledger own(RootLimits root, OfficialLimits official, Ledger all) {
    List<PricedMessage> own = new ArrayList<>();
    for (PricedMessage message : all.messages()) {
      if (owner(message.message().session(), official).equals(root.root())) {
        own.add(message);
      }
    }
    return Ledger.of(own);
  }

  private static Path owner(String session, OfficialLimits official) {
    for (RootLimits root : official.roots()) {
      if (root.sessions().containsKey(session)) {
        return root.root();
      }
    }
    RootLimits lead = official.lead();
    return (lead == null ? official.roots().getFirst() : lead).root();
  }

  /// When the account used last came to a percentage in the window that is open at a moment; 0 if
  /// it has not.
  long reached(Kind kind, double percent, long now) {
    if (accounts.isEmpty()) {
      return 0;
    }
    Course course = accounts.getFirst().limits().openAt(kind, now);
    if (course != null) {
      for (Course.Point point : course.points()) {
        if (point.percent() >= percent) {
          return point.time();
        }
      }
    }
    return 0;
  }

  /// What a session's status line told of its prompt cache, at a moment or later; null if nothing.
  @Nullable CacheClock cache(String session, long since) {
    for (Account account : accounts) {
      Capture newest = account.limits().sessions().get(session);
      if (newest != null && newest.time() >= since) {
        return newest.cache();
      }
    }
    return null;
  }

  /// The last windows of a kind that have ended, of the account used last, the oldest first.
  List<PastWindow> past(Kind kind, long now) {
    return accounts.isEmpty() ? List.of() : past(accounts.getFirst(), earlier, kind, now);
  }

  /// The same of another account.
  List<PastWindow> past(Path root, Kind kind, long now) {
    for (int i = 1; i < accounts.size(); i++) {
      if (accounts.get(i).limits().root().equals(root)) {
        return past(accounts.get(i), List.of(), kind, now);
      }
    }
    return past(kind, now);
  }

  private static List<PastWindow> past(
      Account account, List<PastWindow> earlier, Kind kind, long now) {
    List<PastWindow> all = new ArrayList<>();
    for (Course course : account.limits().courses(kind)) {
      all.add(
          new PastWindow(
              kind, course.start(), course.reset(), course.percent(), course.confirmed()));
    }
    for (PastWindow window : earlier) {
      if (all.stream().noneMatch(window::isSame)) {
        all.add(window);
      }
    }
    all.removeIf(window -> window.kind() != kind || window.end() > now || window.percent() <= 0);
    all.sort(Comparator.comparingLong(PastWindow::end));
    return all.subList(Math.max(0, all.size() - Track.LENGTH), all.size());
  }

  /// The windows that ended after one moment and not after another.
  List<Course> resets(long after, long until) {
    List<Course> resets = new ArrayList<>();
    for (Account account : accounts) {
      for (Kind kind : Kind.values()) {
        for (Course course : account.limits().courses(kind)) {
          if (after < course.reset() && course.reset() <= until) {
            resets.add(course);
          }
        }
      }
    }
    return resets;
  }

  /// How all of them stand at a moment, the one used last first.
  List<AccountLimits> at(long now, BlockChain chain, Duration burnWindow) {
    List<AccountLimits> standings = new ArrayList<>(accounts.size());
    for (Account account : accounts) {
      standings.add(
          new AccountLimits(
              account.limits().root(),
              account.fiveHour().at(now, chain, burnWindow),
              account.sevenDay().at(now, chain, burnWindow),
              account.limits().workWindow()));
    }
    return List.copyOf(standings);
  }
}
