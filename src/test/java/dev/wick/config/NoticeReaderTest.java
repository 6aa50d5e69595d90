package dev.wick.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Level;
import dev.wick.budget.Threshold;
import dev.wick.budget.Watchers;
import dev.wick.config.MailSettings.Security;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTest {
  private static final Path DEFAULTS = Path.of("config", "settings.json");

  @TempDir Path home;
  private final List<String> notices = new ArrayList<>();

  private Settings with(String json) throws IOException {
    Path file = Settings.userFile(Map.of(), home);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json.replace('\'', '"'));
    return Settings.load(DEFAULTS, Map.of(), home, notices);
  }

  @Test
  void load_noUserFile_isWhatTheDefaultsInCodeSay() {
    Settings settings = Settings.load(DEFAULTS, Map.of(), home, notices);
    assertEquals(NoticeSettings.DEFAULT, settings.notices());
    assertEquals(Watchers.DEFAULT, settings.watchers());
    assertEquals(List.of(), notices);
  }

  @Test
  void load_allKeys_areTaken() throws IOException {
    Settings settings =
        with(
            """
            {'notices': {'least': 'alert', 'bell': false, 'terminal': false, 'desktop': true,
              'command': ['tell', '-v'], 'webhook': {'env': 'HOOK'},
              'mail': {'host': 'smtp.example.com', 'security': 'tls', 'user': 'me@example.com',
                'password': {'file': 'secret'}, 'to': 'you@example.com'}, 'trust': '~/ca.pem'},
             'watchers': {'runaway': 5, 'jump': false, 'coldCache': 30,
               'expectedModels': ['sonnet-4-5']}}
            """);
    assertEquals(List.of(), notices);
    Path secret = Settings.userFile(Map.of(), home).resolveSibling("secret");
    assertEquals(
        new NoticeSettings(
            Level.ALERT,
            false,
            false,
            true,
            List.of("tell", "-v"),
            new Secret.Variable("HOOK"),
            new MailSettings(
                "smtp.example.com",
                465,
                Security.TLS,
                "me@example.com",
                new Secret.InFile(secret),
                "me@example.com",
                "you@example.com"),
            new TextFile(Path.of("~/ca.pem"))),
        settings.notices());
    assertEquals(new Watchers(5, 0, 30, List.of("sonnet-4-5")), settings.watchers());
  }

  @ParameterizedTest
  @CsvSource({"tls, 465", "starttls, 587", "none, 25"})
  void mail_withoutPort_takesTheUsualOne(String security, int port) throws IOException {
    MailSettings mail =
        with("{'notices':{'mail':{'host':'h','to':'a@b','security':'" + security + "'}}}")
            .notices()
            .mail();
    assertEquals(
        new MailSettings(
            "h",
            port,
            Security.valueOf(security.toUpperCase(java.util.Locale.ROOT)),
            null,
            null,
            "a@b",
            "a@b"),
        mail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'notices': {'dektop': true}}|unknown key 'notices.dektop'; did you mean 'desktop'?",
        "{'notices': 5}|notices has to be an object: { … }",
        "{'notices': {'bell': 1}}|notices.bell has to be true or false",
        "{'notices': {'least': 'critcal'}}|notices.least has to be one of warning, alert, critical,"
            + " not 'critcal'; did you mean 'critical'?",
        "{'notices': {'command': 'tell'}}|notices.command has to be a list of texts: [\"…\", …]",
        "{'notices': {'command': ['']}}|notices.command has to begin with a program",
        "{'notices': {'webhook': {'variable': 'X'}}}|notices.webhook has to be a text, {\"env\":"
            + " \"NAME\"} or {\"file\": \"path\"}",
        "{'notices': {'mail': {'to': 'a@b'}}}|e-mail needs notices.mail.host as well; none is sent",
        "{'notices': {'mail': {'host': 'h'}}}|e-mail needs notices.mail.to as well; none is sent",
        "{'notices': {'mail': {'host': 'h', 'to': 'a@b', 'port': 99999}}}|notices.mail.port has to"
            + " be a whole number between 1 and 65535",
        "{'notices': {'mail': {'host': 'h', 'to': 'a@b', 'security': 'tsl'}}}|notices.mail.security"
            + " has to be one of tls, starttls, none, not 'tsl'; did you mean 'tls'?",
        "{'notices': {'mail': {'hots': 'h'}}}|unknown key 'notices.mail.hots'; did you mean"
            + " 'host'?",
        "{'notices': {'trust': 5}}|notices.trust has to be the path of a file",
        "{'watchers': {'runaway': true}}|watchers.runaway has to be a number above 1, or false",
        "{'watchers': {'jump': 1}}|watchers.jump has to be a number above 1, or false",
        "{'watchers': {'runway': 3}}|unknown key 'watchers.runway'; did you mean 'runaway'?",
        "{'watchers': {'expectedModels': 'opus'}}|watchers.expectedModels has to be a list of"
            + " texts: [\"…\", …]",
        "{'daily_limit': '5'}|daily_limit has to be a number above 0, \"p90\" or \"max\"",
        "{'alerts': {'daily_percentage': 0}}|alerts.daily_percentage has to be a whole number"
            + " between 1 and 1000",
        "{'alerts': {'daily': 5}}|unknown key 'alerts.daily'; did you mean 'daily_percentage'?",
        "{'notifications': {'email': 'me@example.com'}}|e-mail needs notices.mail.host as well;"
            + " none is sent",
        "{'notifications': {'slack': 'x'}}|unknown key 'notifications.slack'; did you mean"
            + " 'slack_webhook'?",
      })
  void load_wrongValue_isNamedWithItsPlaceAndTheRestCounts(String json, String notice)
      throws IOException {
    Settings settings = with("{'theme': 'mine',\n" + json.substring(1));
    assertEquals("mine", settings.theme());
    assertEquals(1, notices.size(), notices::toString);
    assertTrue(notices.getFirst().endsWith(":2: " + notice), notices::toString);
  }

  @Test
  void load_budgetFileOfAnotherTool_countsAsItIs() throws IOException {
    Settings settings =
        with(
            """
            {'daily_limit': 25, 'monthly_limit': 500,
             'alerts': {'daily_percentage': 75, 'monthly_percentage': 120},
             'notifications': {'slack_webhook': 'https://hooks.example.com/T0/B0/x', 'email': null}}
            """);
    assertEquals(List.of(), notices);
    List<Threshold> pasted = settings.thresholds().subList(2, 4);
    assertEquals(
        List.of(Threshold.Period.DAY, Threshold.Period.MONTH),
        pasted.stream().map(Threshold::period).toList());
    assertEquals(
        List.of(List.of(75, 100), List.of(120)), pasted.stream().map(Threshold::levels).toList());
    assertEquals(new Threshold.Goal.Fixed(25), pasted.getFirst().goal());
    Secret webhook = settings.notices().webhook();
    assertTrue(webhook instanceof Secret.Plain);
    assertFalse(settings.toString().contains("hooks.example.com"), settings::toString);
    assertNull(settings.notices().mail());
  }

  @Test
  void reveal_fileBelowHome_isFoundByTheEnvironment() throws IOException {
    Secret secret = with("{'notices': {'webhook': {'file': '~/hook'}}}").notices().webhook();
    Secret.InFile file = assertInstanceOf(Secret.InFile.class, secret);
    Map<String, String> environment = Map.of("HOME", home.toString());
    IOException missing = assertThrows(IOException.class, () -> file.reveal(environment));
    assertEquals("there is no " + home.resolve("hook"), missing.getMessage());
    Files.writeString(home.resolve("hook"), " https://example.com/x\n");
    assertEquals("https://example.com/x", file.reveal(environment));
  }
}
