package dev.wick.live;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.live.list.Listed;
import dev.wick.live.list.Measure;
import dev.wick.live.list.Question;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that the picture depends on. Immutable; [Reaction] tells what an event makes of it.
///
/// @param columns of the terminal
/// @param rows of the terminal
/// @param reckoning the newest facts, or those at which the picture was frozen
/// @param standing the same at the moment that is shown
/// @param fresh which figures are marked as just changed
/// @param notice a condition the user should know of, or empty
/// @param noticedAt since when it holds, in milliseconds since 1970
/// @param frozen the picture holds still
/// @param route where the user is
/// @param talk what passes between user and view
/// @param listed the newest answer of a list; null before the first
/// @param titles of sessions by id, as far as they are known
/// @param done the view is to end
record ViewState(
    int columns,
    int rows,
    Setup setup,
    Reckoning reckoning,
    Standing standing,
    Fresh fresh,
    String notice,
    long noticedAt,
    boolean frozen,
    Tastes tastes,
    Route route,
    Talk talk,
    @Nullable Listed<?> listed,
    Map<String, String> titles,
    boolean done) {

  /// A view just opened.
  static ViewState of(
      int columns, int rows, Setup setup, Reckoning reckoning, long now, Tastes tastes, Tab tab) {
    return new ViewState(
        columns,
        rows,
        setup,
        reckoning,
        reckoning.at(now),
        Fresh.NOTHING,
        "",
        0,
        false,
        tastes,
        Route.at(tab),
        Talk.NONE,
        null,
        Map.of(),
        false);
  }

  /// The state after an event.
  ViewState after(Event event) {
    return Reaction.of(this, event);
  }

  /// Name of the theme that is worn.
  String theme() {
    return tastes.theme().isEmpty() ? setup.theme() : tastes.theme();
  }

  Measure measure() {
    return tastes.measure();
  }

  /// What the open list asks for; null where no list is open.
  @Nullable Question<?> question() {
    return route.page() instanceof ListPage page ? question(page) : null;
  }

  private Question<?> question(ListPage page) {
    return new Question<>(
        page.view(),
        reckoning,
        standing.zone(),
        Instant.ofEpochMilli(standing.now()).atZone(standing.zone()).toLocalDate(),
        route.scope(),
        page.narrowing(),
        page.order(),
        page.filter(),
        tastes.measure(),
        tastes.reads(),
        titles);
  }

  /// The rows of the open list, maybe by older facts; null where there are none yet.
  @Nullable Listed<?> list() {
    return listed != null
            && route.page() instanceof ListPage page
            && listed.question().isAbout(page.view(), route.scope(), page.narrowing())
        ? listed
        : null;
  }

  ViewState sized(int width, int height) {
    return new ViewState(
        width, height, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        talk, listed, titles, done);
  }

  ViewState setUp(Setup other) {
    return new ViewState(
        columns, rows, other, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        talk, listed, titles, done);
  }

  ViewState knowing(Reckoning newer, Standing at) {
    return new ViewState(
        columns,
        rows,
        setup,
        newer,
        at,
        fresh.after(standing, at, setup.speed()),
        notice,
        noticedAt,
        frozen,
        tastes,
        route,
        talk,
        listed,
        titles,
        done);
  }

  ViewState noticing(String sentence) {
    return new ViewState(
        columns,
        rows,
        setup,
        reckoning,
        standing,
        fresh,
        sentence,
        standing.now(),
        frozen,
        tastes,
        route,
        talk,
        listed,
        titles,
        done);
  }

  ViewState frozen(boolean still) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, still, tastes, route,
        talk, listed, titles, done);
  }

  ViewState liking(Tastes other) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, other, route,
        talk, listed, titles, done);
  }

  ViewState at(Route other) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, other,
        talk, listed, titles, done);
  }

  ViewState at(Page page) {
    return at(route.with(page));
  }

  ViewState talking(Talk other) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        other, listed, titles, done);
  }

  ViewState listing(Listed<?> newer) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        talk, newer, titles, done);
  }

  ViewState titled(Map<String, String> known) {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        talk, listed, known, done);
  }

  ViewState ended() {
    return new ViewState(
        columns, rows, setup, reckoning, standing, fresh, notice, noticedAt, frozen, tastes, route,
        talk, listed, titles, true);
  }
}
