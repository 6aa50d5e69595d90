package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static final String CUSTOM =
      "{'type':'custom-title','customTitle':'Custom','sessionId':'s1'}";
  private static final String AI = "{'type':'ai-title','aiTitle':'Made','sessionId':'s1'}";
  private static final String LATER = "{'type':'ai-title','aiTitle':'Later','sessionId':'s1'}";
  private static final String SUMMARY = "{'type':'summary','summary':'Sum','leafUuid':'u1'}";
  private static final String LEAF = "{'parentUuid':'u0','uuid':'u1','sessionId':'s1'}";

  @TempDir Path home;

  private void write(String file, String... lines) throws IOException {
    Path path = home.resolve("projects/-shop").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines).replace('\'', '"'));
  }

  private Map<String, String> titles() {
    return Titles.of(List.of(new Root(home, Root.Origin.OPTION)), new Heard());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        AI + "|" + LATER + "|Later",
        CUSTOM + "|" + AI + "|Custom",
        AI + "|" + CUSTOM + "|Custom",
        SUMMARY + "|" + LEAF + "|Sum",
        LEAF + "|" + SUMMARY + "|Sum",
        SUMMARY + LEAF + "|" + AI + "|Made",
        "{'sessionId':'s1','type':'ai-title','aiTitle':'Behind'}|{}|Behind",
        "{ 'type' : 'ai-title' , 'aiTitle' : 'Spaced' }|{}|Spaced",
        "{'type':'ai-title','aiTitle':'\\u65e5'}|{}|日",
      })
  void titles_lines_theWorthiestThenTheLast(String first, String second, String title)
      throws IOException {
    write("s1.jsonl", first, second);
    assertEquals(Map.of("s1", title), titles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'ai-title','aiTitle':' ','sessionId':'s1'}",
        "{'type':'ai-title','aiTitle':7,'sessionId':'s1'}",
        "{'type':'ai-title','aiTitle':'cut off",
        "{'type':'user','message':{'content':'ai-title'},'aiTitle':'No'}",
        "{'type':'user','kind':'ai-title','aiTitle':'No'}",
        "{'type':'summary','summary':'Of nobody','leafUuid':'u9'}",
        "'ai-title'",
        "ai-title",
      })
  void titles_noTitle_none(String line) throws IOException {
    write("s1.jsonl", line, LEAF);
    assertEquals(Map.of(), titles());
  }

  @Test
  void titles_summaryInAnotherFile_isOfTheSessionOfItsLeaf() throws IOException {
    write("s2.jsonl", SUMMARY);
    write("s1.jsonl", LEAF);
    assertEquals(Map.of("s1", "Sum"), titles());
  }

  @Test
  void titles_leafOfASubagent_isOfItsSession() throws IOException {
    write("s2.jsonl", SUMMARY);
    write("s1/subagents/agent-1.jsonl", LEAF);
    assertEquals(Map.of("s1", "Sum"), titles());
  }

  @ParameterizedTest
  @CsvSource({"0", "1000", "1048575", "1048576", "1048577", "3000000"})
  void titles_besideLongLines_areRead(int length) throws IOException {
    write("s1.jsonl", AI, "x".repeat(length), LATER);
    assertEquals(Map.of("s1", "Later"), titles());
  }
}
