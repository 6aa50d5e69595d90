package dev.wick.proof.differential;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The rules by which ccusage 20.0.24 counts otherwise than wick, each a small change of a tally,
/// in the order in which they are applied.
// The functions hold no state, and Set.of gives a set that never changes.
@SuppressWarnings("ImmutableEnumChecker")
enum Difference {
  ANY_TYPE(
      "counts lines of any type that hold message.usage, not the assistant's alone",
      take(claim -> !claim.nested() && !claim.assistant() && !claim.synthetic())),
  SYNTHETIC(
      "counts <synthetic> messages, which no model has answered",
      take(claim -> !claim.nested() && claim.synthetic())),
  HUGE(
      "counts numbers over 2^53, which no answer has",
      take(claim -> !claim.nested() && claim.hasHugeCount())),
  PROGRESS(
      "counts, in the daily report alone, the copies in lines that tell how an agent gets on",
      take(Claim::nested),
      Loader.DAILY),
  PARTS(
      "leaves out what compactions used inside a message, and advisors without a model",
      each(Claim::withNamedAdvisors)),
  ADVISORS(
      "counts an advisor apart, so that it stays where its record falls",
      tally -> tally.map(Claim::apart)),
  SPACING(
      "passes over lines that write \"usage\": { with a space",
      leave(claim -> !claim.line().hasTightUsage())),
  ONE_OBJECT(
      "passes over lines that are anything but one JSON object: glued ones, a byte order mark",
      leave(claim -> !claim.line().whole())),
  TEXT(
      "passes over lines with bytes that are no UTF-8, or half a surrogate pair, and a null",
      leave(claim -> !claim.line().isSoundText() && claim.line().hasNull())),
  TEXT_ALONE(
      "passes over such lines, in the daily report alone, without a null too",
      leave(claim -> !claim.line().isSoundText()),
      Loader.DAILY),
  NULLS(
      "passes over lines with \"id\":null, \"version\":null … at any depth, also in a tool's input",
      leave(claim -> claim.line().hasForbiddenNull())),
  NAMES(
      "passes over records whose session, request, message id or model is empty",
      leave(Claim::hasEmptyName)),
  COUNTS(
      "passes over records without input or output, or with 100.0 for a count",
      leave(claim -> !claim.hasWholeCounts())),
  TIMES(
      "passes over times without a zone, or with other than 0 or 3 digits after the second",
      leave(claim -> !claim.hasStrictTime())),
  VERSIONS(
      "passes over records whose version is not digits.digits.digits",
      leave(claim -> !claim.hasStrictVersion())),
  SPEEDS(
      "passes over records whose speed is neither standard nor fast",
      leave(claim -> !claim.hasKnownSpeed())),
  SPLIT(
      "takes cache writes from the split alone where there is one, even an empty one",
      each(
          claim ->
              claim.usage().path("cache_creation").isObject()
                  ? claim.with(Counts.bySplit(claim.usage()))
                  : claim)),
  NAMELESS(
      "counts every record without a message id as a message of its own",
      each(claim -> claim.hasMessageId() ? claim : claim.alone())),
  REQUESTS("takes one message id under two request ids for two messages"),
  SESSIONS("takes, where there is no request id, each session's copy for a message of its own"),
  MOMENTS(
      "takes, in the daily report and without request id, each time for a message of its own",
      Loader.DAILY),
  SIDECHAINS(
      "folds, inside a session, a sidechain's record by message id alone, and lets the other"
          + " stand"),
  SIDECHAIN_MOMENTS(
      "does so, in all reports but the daily one, only where both have the same time",
      Loader.ENTRIES),
  LARGEST("lets the record with the most tokens of all kinds stand, of equal ones the first"),
  SURVIVOR_TIME("dates a message by the record that stands, not by its first");

  private final String sentence;
  private final UnaryOperator<Tally> change;
  private final Set<Loader> loaders;

  /// A rule of how records become messages, which the tally itself follows.
  Difference(String sentence, Loader... loaders) {
    this(sentence, tally -> tally, loaders);
  }

  /// @param loaders those that follow the rule; all if none is named
  Difference(String sentence, UnaryOperator<Tally> change, Loader... loaders) {
    this.sentence = sentence;
    this.change = change;
    this.loaders = Set.of(loaders.length == 0 ? Loader.values() : loaders);
  }

  /// What ccusage does.
  String sentence() {
    return sentence;
  }

  boolean holdsFor(Loader loader) {
    return loaders.contains(loader);
  }

  Tally apply(Tally tally) {
    return change.apply(tally).under(this);
  }

  private static UnaryOperator<Tally> take(Predicate<Claim> rule) {
    return each(claim -> rule.test(claim) ? claim.taken(true) : claim);
  }

  private static UnaryOperator<Tally> leave(Predicate<Claim> rule) {
    return each(claim -> rule.test(claim) ? claim.taken(false) : claim);
  }

  private static UnaryOperator<Tally> each(UnaryOperator<Claim> change) {
    Function<Claim, Stream<Claim>> one = claim -> Stream.of(change.apply(claim));
    return tally -> tally.map(one);
  }
}
