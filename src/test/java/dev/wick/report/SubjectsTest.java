package dev.wick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.wick.price.Charge;
import dev.wick.price.Cost;
import dev.wick.price.PricedMessage;
import dev.wick.usage.Message;
import dev.wick.usage.Place;
import dev.wick.usage.Tokens;
import dev.wick.window.Sample;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final String SHOP = "-home-ann-my-shop";

  private static PricedMessage at(
      long time, String session, String project, @Nullable String cwd, int cents) {
    return Sample.message(time, session, project, cwd, Sample.MODEL, cents);
  }

  private static PricedMessage sidechain(PricedMessage message) {
    Message m = message.message();
    return new PricedMessage(
        new Message(
            m.id(),
            m.time(),
            new Place(m.session(), m.project(), m.cwd(), m.version(), true),
            m.engine(),
            m.tokens(),
            m.extras()),
        message.charges());
  }

  private static <S extends Subject> String names(Report<S> report) {
    return report.rows().stream().map(row -> row.key().name()).collect(Collectors.joining(" "));
  }

  @Test
  void sessions_messages_boundsSubagentsAndSums() {
    Report<Session> report =
        Sessions.of(
            List.of(
                at(10, "a", SHOP, "/home/ann/my/shop", 1),
                sidechain(at(20, "a", SHOP, "/home/ann/my/shop/src", 2)),
                at(30, "b", SHOP, null, 4),
                at(40, "a", SHOP, null, 8)));
    Session first = report.rows().getFirst().key();
    assertEquals("a b", names(report));
    assertEquals(10, first.first());
    assertEquals(40, first.last());
    assertEquals(200, first.subagents().tokens().total());
    assertEquals(1, first.subagents().messages());
    assertEquals(1100, report.rows().getFirst().totals().tokens().total());
    assertNull(report.rows().get(1).key().path());
  }

  @Test
  void sessions_sameIdInTwoProjects_areTwo() {
    assertEquals(
        "a a",
        names(Sessions.of(List.of(at(1, "a", SHOP, null, 1), at(2, "a", "-other", null, 1)))));
  }

  @ParameterizedTest
  @CsvSource({
    "/home/ann/my/shop, /home/ann, /home/ann/my/shop",
    // A session whose first usage came after a cd is still known by where it began.
    "/home/ann/my/shop/src, /home/ann/my/shop, /home/ann/my/shop",
    "/somewhere, /else, /somewhere",
    "/home/ann/my.shop, /home/ann/my/shop, /home/ann/my.shop",
  })
  void sessions_path_isTheCwdThatNamedTheFolder(String first, String second, String path) {
    Report<Session> report =
        Sessions.of(List.of(at(1, "a", SHOP, first, 1), at(2, "a", SHOP, second, 1)));
    assertEquals(path, report.rows().getFirst().key().path());
  }

  @Test
  void projects_pathsThatShareAFolder_areToldApart() {
    Report<Project> report =
        Projects.of(
            List.of(
                at(1, "a", SHOP, "/home/ann/my/shop", 1),
                at(2, "b", SHOP, "/home/ann/my-shop", 2),
                at(3, "c", SHOP, "/home/ann/my/shop", 4)));
    assertEquals("/home/ann/my/shop /home/ann/my-shop", names(report));
    assertEquals(2, report.rows().getFirst().key().sessions());
    assertEquals(3, report.rows().getFirst().key().last());
    assertEquals(500, report.rows().getFirst().totals().tokens().total());
  }

  @ParameterizedTest
  @CsvSource({
    "/home/ann/my/shop/src, /home/ann/my/shop, /home/ann/my/shop",
    "/home/ann/my/shop, /tmp, /home/ann/my/shop",
    "/tmp, /var, /tmp",
  })
  void projects_sessionNeverAtHome_countsWithTheFolder(String one, String other, String path) {
    Report<Project> report =
        Projects.of(List.of(at(1, "a", SHOP, one, 1), at(2, "b", SHOP, other, 2)));
    assertEquals(path, names(report));
    assertEquals(2, report.rows().getFirst().key().sessions());
  }

  @Test
  void projects_noPathKnown_folderNamesIt() {
    assertEquals(SHOP, names(Projects.of(List.of(at(1, "a", SHOP, null, 1)))));
  }

  @Test
  void projects_longPath_folderIsCutThere() {
    String path = "/home/" + "x".repeat(250);
    String folder = "-home-" + "x".repeat(194) + "-1a2b3c";
    assertEquals(path, names(Projects.of(List.of(at(1, "a", folder, path, 1)))));
  }

  @Test
  void models_advisor_countsItsMessagesAndTakesItsPart() {
    PricedMessage plain = Sample.message(1, "a", SHOP, null, "opus", 3);
    Charge advice = new Charge("haiku", new Tokens(5, 6, 0, 0, 0), new Cost(9, true));
    PricedMessage advised =
        new PricedMessage(
            Sample.message(2, "a", SHOP, null, "opus", 4).message(),
            List.of(
                Sample.message(2, "a", SHOP, null, "opus", 4).charges().getFirst(),
                advice,
                advice));
    Report<Model> report = Models.of(List.of(plain, advised));
    assertEquals("opus haiku", names(report));
    assertEquals(2, report.rows().get(0).totals().messages());
    assertEquals(1, report.rows().get(1).totals().messages());
    assertEquals(22, report.rows().get(1).totals().tokens().total());
    assertEquals(2, report.rows().get(1).key().last());
    assertEquals(2, report.totals().messages());
  }

  @ParameterizedTest
  @CsvSource({
    "COST, true, b c a",
    "COST, false, a b c",
    "TOKENS, true, b c a",
    "TIME, true, c a b",
    "TIME, false, b a c",
    "NAME, false, a b c",
    "NAME, true, c b a",
  })
  void sorted_key_inOrderAndEqualOnesByName(Sort sort, boolean largestFirst, String names) {
    Report<Session> report =
        Sessions.of(
            List.of(
                at(1, "c", SHOP, null, 1),
                at(2, "b", SHOP, null, 3),
                at(3, "a", SHOP, null, 1),
                at(4, "c", SHOP, null, 2)));
    assertEquals(names, names(sort.sorted(report, largestFirst)));
  }
}
