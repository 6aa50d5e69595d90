package dev.wick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A home with two projects, one of them in two folders of like names, a subagent, an advisor, a
/// model without price, titles, and text that does harm where it is not expected.
final class Transcripts {
  static final String OPUS = "claude-opus-4-1-20250805";
  static final String SONNET = "claude-sonnet-4-5-20250929";
  static final String NOVEL = "claude-novel-9";
  static final String FIRST = "11111111-aaaa-4aaa-8aaa-000000000001";
  static final String SECOND = "11111111-bbbb-4bbb-8bbb-000000000002";
  static final String THIRD = "22222222-cccc-4ccc-8ccc-000000000003";

  private final Path projects;
  private int messages;

  private Transcripts(Path home) {
    projects = home.resolve(".claude/projects");
  }

  static void write(Path home) throws IOException {
    Transcripts transcripts = new Transcripts(home);
    String shop = "-home-me-my-shop/" + FIRST + ".jsonl";
    transcripts.message(shop, "2026-09-30T23:30:00Z", FIRST, "/home/me/my-shop", OPUS, 1, "");
    transcripts.message(shop, "2026-11-15T10:05:00Z", FIRST, "/home/me/my-shop", SONNET, 2, "");
    transcripts.message(
        "-home-me-my-shop/" + FIRST + "/subagents/agent-1.jsonl",
        "2026-11-15T10:06:00Z",
        FIRST,
        "/home/me/my-shop/src",
        SONNET,
        3,
        "\"isSidechain\":true,");
    transcripts.line(shop, "{'type':'ai-title','sessionId':'FIRST','aiTitle':'Made up'}");
    transcripts.line(
        shop, "{'type':'custom-title','customTitle':'=1+1|\\u001b[31m日本','sessionId':'FIRST'}");
    transcripts.line(shop, "{'type':'ai-title','sessionId':'FIRST','aiTitle':'Made up later'}");
    String other = "-home-me-my-shop/" + SECOND + ".jsonl";
    transcripts.message(other, "2026-11-20T10:05:00Z", SECOND, "/home/me/my/shop", NOVEL, 4, "");
    String site = "-home-me-site/" + THIRD + ".jsonl";
    transcripts.line(site, "{'type':'summary','summary':'Of the second','leafUuid':'u4'}");
    transcripts.message(site, "2026-11-22T00:30:00Z", THIRD, "/home/me/site", OPUS, 5, "");
    transcripts.message(site, "2026-11-22T13:02:00Z", THIRD, "/home/me/site", SONNET, 6, "");
    transcripts.line(
        site,
        "{'type':'assistant','timestamp':'2026-11-22T14:25:00Z','sessionId':'THIRD',"
            + "'cwd':'/home/me/site','message':{'id':'advised','model':'OPUS','usage':"
            + "{'input_tokens':3,'output_tokens':7,'cache_read_input_tokens':500,'iterations':["
            + "{'type':'message','input_tokens':3,'output_tokens':7,"
            + "'cache_read_input_tokens':500},"
            + "{'type':'advisor_message','model':'SONNET','input_tokens':11,"
            + "'output_tokens':13}]}}}");
  }

  private void message(
      String file, String time, String session, String cwd, String model, int output, String more)
      throws IOException {
    messages++;
    line(
        file,
        "{'type':'assistant','timestamp':'TIME','sessionId':'SESSION','cwd':'CWD',MORE"
                .replace("TIME", time)
                .replace("SESSION", session)
                .replace("CWD", cwd)
                .replace("MORE", more)
            + "'uuid':'uN','message':{'id':'mN','model':'".replace("N", Integer.toString(messages))
            + model
            + "','usage':{'input_tokens':10,'output_tokens':"
            + output
            + ",'cache_creation_input_tokens':20,'cache_read_input_tokens':1000}}}");
  }

  private void line(String name, String text) throws IOException {
    Path file = projects.resolve(name);
    Files.createDirectories(file.getParent());
    String line =
        text.replace('\'', '"')
            .replace("FIRST", FIRST)
            .replace("THIRD", THIRD)
            .replace("OPUS", OPUS)
            .replace("SONNET", SONNET);
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
