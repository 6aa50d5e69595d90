package dev.wick.proof.differential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Claims, and by which rules messages and days are made of them. Under no rule it is wick's book.
///
/// @param claims by path and place, the order in which ccusage reads them
/// @param rules those of ccusage's that are applied
record Tally(List<Claim> claims, Set<Difference> rules) {
  private static final Comparator<Claim> PLACE =
      Comparator.comparing((Claim claim) -> claim.line().file().path())
          .thenComparingLong(Claim::offset);
  private static final Comparator<Claim> MOST_OUTPUT =
      Comparator.comparingLong((Claim claim) -> claim.counts().output())
          .thenComparingLong(Claim::time)
          .thenComparing(PLACE);
  private static final Comparator<Claim> LARGEST =
      Comparator.comparingLong((Claim claim) -> claim.counts().total())
          .thenComparing(Claim::hasSpeed);
  private static final Comparator<Claim> EARLIEST =
      Comparator.comparingLong(Claim::time).thenComparing(Claim::sidechain).thenComparing(PLACE);

  /// @param stands whose numbers count
  /// @param first whose time counts
  private record Answer(Claim stands, Claim first) {}

  static Tally ofWick(List<Claim> claims) {
    return new Tally(claims.stream().sorted(PLACE).toList(), EnumSet.noneOf(Difference.class));
  }

  Tally map(Function<Claim, Stream<Claim>> change) {
    return new Tally(claims.stream().flatMap(change).toList(), rules);
  }

  Tally under(Difference rule) {
    Set<Difference> more = EnumSet.of(rule);
    more.addAll(rules);
    return new Tally(claims, more);
  }

  int messages() {
    return answers().size();
  }

  /// What was used in all.
  Counts sum() {
    return answers().stream().map(answer -> answer.stands.all()).reduce(Counts.NONE, Counts::plus);
  }

  /// What was used on each day, in UTC.
  SortedMap<LocalDate, Counts> days() {
    SortedMap<LocalDate, Counts> days = new TreeMap<>();
    for (Answer answer : answers()) {
      Claim dated = rules.contains(Difference.SURVIVOR_TIME) ? answer.stands : answer.first;
      days.merge(
          LocalDate.ofInstant(Instant.ofEpochMilli(dated.time()), ZoneOffset.UTC),
          answer.stands.all(),
          Counts::plus);
    }
    return days;
  }

  private List<Answer> answers() {
    Map<String, List<Answer>> byId = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.taken()) {
        fold(claim, byId.computeIfAbsent(claim.id(), id -> new ArrayList<>()));
      }
    }
    return byId.values().stream().flatMap(List::stream).toList();
  }

  private void fold(Claim claim, List<Answer> sameId) {
    int known = known(claim, sameId);
    if (known < 0) {
      sameId.add(new Answer(claim, claim));
    } else {
      Answer answer = sameId.get(known);
      boolean earlier = EARLIEST.compare(claim, answer.first) < 0;
      sameId.set(
          known,
          new Answer(
              replaces(claim, answer.stands) ? claim : answer.stands,
              earlier ? claim : answer.first));
    }
  }

  /// Which of the answers with its id a claim belongs to; -1 for none.
  private int known(Claim claim, List<Answer> sameId) {
    for (int i = 0; i < sameId.size(); i++) {
      if (sameRequest(claim, sameId.get(i).stands)) {
        return i;
      }
    }
    for (int i = 0; i < sameId.size(); i++) {
      if (sameSidechain(claim, sameId.get(i).stands)) {
        return i;
      }
    }
    return -1;
  }

  private boolean sameRequest(Claim claim, Claim known) {
    boolean nameless = claim.request().isEmpty() && known.request().isEmpty();
    return (!rules.contains(Difference.REQUESTS) || claim.request().equals(known.request()))
        && (!rules.contains(Difference.SESSIONS) || !nameless || sameSession(claim, known))
        && (!rules.contains(Difference.MOMENTS) || !nameless || claim.time() == known.time());
  }

  private boolean sameSidechain(Claim claim, Claim known) {
    return rules.contains(Difference.SIDECHAINS)
        && (claim.sidechain() || known.sidechain())
        && sameSession(claim, known)
        && (!rules.contains(Difference.SIDECHAIN_MOMENTS) || claim.time() == known.time());
  }

  private static boolean sameSession(Claim claim, Claim known) {
    return claim.session().equals(known.session());
  }

  private boolean replaces(Claim claim, Claim known) {
    if (rules.contains(Difference.SIDECHAINS) && claim.sidechain() != known.sidechain()) {
      return known.sidechain();
    }
    return (rules.contains(Difference.LARGEST) ? LARGEST : MOST_OUTPUT).compare(claim, known) > 0;
  }
}
