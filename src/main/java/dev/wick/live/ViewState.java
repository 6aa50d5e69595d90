package dev.wick.live;

import dev.wick.budget.Standing;
import dev.wick.live.list.ChosenProject;
import dev.wick.live.list.Listed;
import dev.wick.live.list.Measure;
import dev.wick.live.list.ProjectQuery;
import dev.wick.live.list.Query;
import dev.wick.live.list.Question;
import dev.wick.live.list.Scope;
import org.jspecify.annotations.Nullable;

/// Everything that the picture depends on. Immutable; [Reaction] tells what an event makes of it.
/// Another piece of state goes into the part that it belongs to.
///
/// @param screen all of it
/// @param setup what stays
/// @param known what has come in
/// @param route where the user is
/// @param tastes how the user likes it
/// @param talk what passes between user and view
/// @param motion whether the picture goes on
record ViewState(
    Area screen, Setup setup, Known known, Route route, Tastes tastes, Talk talk, Motion motion) {

  /// A view just opened.
  static ViewState of(Area screen, Setup setup, Known known, Tastes tastes, Tab tab) {
    return new ViewState(screen, setup, known, Route.at(tab), tastes, Talk.NONE, Motion.RUNNING);
  }

  /// The state after an event.
  ViewState after(Event event) {
    return Reaction.of(this, event);
  }

  int columns() {
    return screen.width();
  }

  int rows() {
    return screen.height();
  }

  /// The facts of all projects.
  Standing standing() {
    return known.all().standing();
  }

  /// What the open page is about: what all are, as far as its figures are narrowed by that.
  Scope scope() {
    return route.page() instanceof ListPage page
        ? page.narrowing().within(route.scope())
        : route.scope();
  }

  /// What the live page is about: all, or the chosen project. Where that is not worked out yet, as
  /// [#waiting] says, all.
  Usage usage() {
    Part part = part();
    return part == null ? known.all() : part.usage();
  }

  /// Whether what the live page is about is not known yet.
  boolean waiting() {
    return route.scope().project() != null && part() == null;
  }

  private @Nullable Part part() {
    ChosenProject project = route.scope().project();
    Part part = known.part();
    return project != null && part != null && part.isOf(project) ? part : null;
  }

  /// Name of the theme that is worn.
  String theme() {
    return tastes.theme().isEmpty() ? setup.theme() : tastes.theme();
  }

  Measure measure() {
    return tastes.measure();
  }

  /// What the open page asks for; null where it needs nothing but what there is.
  @Nullable Query query() {
    return switch (route.page()) {
      case ListPage page -> question(page);
      case LivePage page -> {
        ChosenProject project = route.scope().project();
        yield project == null ? null : new ProjectQuery(known.all().reckoning(), project);
      }
    };
  }

  private Question<?> question(ListPage page) {
    return new Question<>(
        page.view(),
        known.all().reckoning(),
        standing(),
        scope(),
        page.narrowing(),
        page.order(),
        page.filter(),
        tastes.measure(),
        tastes.reads(),
        known.titles());
  }

  /// The rows of the open list, maybe by older facts; null where there are none yet.
  @Nullable Listed<?> list() {
    Rows rows = listing();
    return rows == null ? null : rows.listed();
  }

  /// The same with what is marked in it.
  @Nullable Rows listing() {
    Rows rows = known.rows();
    return rows != null
            && route.page() instanceof ListPage page
            && rows.listed().query().isAbout(page.view(), scope(), page.narrowing())
        ? rows
        : null;
  }

  /// Whether the open list is not yet the one that the user wants to see.
  boolean awaitsList() {
    if (!(route.page() instanceof ListPage page)) {
      return false;
    }
    Listed<?> list = list();
    return list == null || !list.query().looksLike(question(page));
  }

  ViewState on(Area other) {
    return new ViewState(other, setup, known, route, tastes, talk, motion);
  }

  ViewState with(Setup other) {
    return new ViewState(screen, other, known, route, tastes, talk, motion);
  }

  ViewState with(Known other) {
    return new ViewState(screen, setup, other, route, tastes, talk, motion);
  }

  ViewState at(Route other) {
    return new ViewState(screen, setup, known, other, tastes, talk, motion);
  }

  ViewState at(Page page) {
    return at(route.with(page));
  }

  ViewState with(Tastes other) {
    return new ViewState(screen, setup, known, route, other, talk, motion);
  }

  ViewState with(Talk other) {
    return new ViewState(screen, setup, known, route, tastes, other, motion);
  }

  ViewState with(Motion other) {
    return new ViewState(screen, setup, known, route, tastes, talk, other);
  }
}
