package dev.wick.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelIdTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"  Claude-Opus-5-5 \", claude-opus-5-5", // trim, lower-case
        "claude-opus-5[1m], claude-opus-5", // Claude Code's context switch
        "anthropic/claude-opus-5.5, claude-opus-5-5", // openrouter
        "publishers/anthropic/models/claude-opus-5, claude-opus-5", // vertex
        "arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-opus-4-5-20251101-v1:0,"
            + " claude-opus-4-5",
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0, claude-sonnet-4-5",
        "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0, claude-sonnet-4-5",
        "global.anthropic.claude-fable-5-v1:0, claude-fable-5",
        "anthropic.claude-3-haiku-20240307-v1:0:200k, claude-3-haiku",
        "anthropic.claude-opus-4-6-v1, claude-opus-4-6",
        "claude-opus-4-5@20251101, claude-opus-4-5", // vertex
        "claude-fable-5@default, claude-fable-5",
        "claude-fable-5@latest, claude-fable-5",
        "claude-3-7-sonnet-latest, claude-3-7-sonnet",
        "claude-3.5-haiku, claude-3-5-haiku",
        "claude-opus-4.8-fast, claude-opus-4-8",
        "claude-haiku-4-5-20251001, claude-haiku-4-5",
        "claude-opus-4, claude-opus-4-0",
        "claude-sonnet-4-20250514, claude-sonnet-4-0",
        "claude-4-opus-20250514, claude-opus-4-0",
        "claude-4-5-sonnet, claude-sonnet-4-5",
        "claude-4-1-opus, claude-opus-4-1",
        "claude-4-opus, claude-opus-4-0",
        "us.claude-opus-5, us.claude-opus-5", // no endpoint without anthropic.
        "claude-3-opus, claude-3-opus",
        "claude-vision-v, claude-vision-v", // no revision without a digit
        "glm-5.1, glm-5-1",
        "minimax-m2.7, minimax-m2-7",
        "\"\", \"\"",
      })
  void name_everyRule_plain(String id, String name) {
    assertEquals(name, ModelId.of(id).name());
  }

  @ParameterizedTest(name = "{0}: fast {1}")
  @CsvSource({
    "anthropic/claude-opus-4.8-fast, true",
    "claude-opus-4-8-fast[1m], true",
    "claude-opus-4-8, false",
    "claude-fast-1, false",
  })
  void fast_suffixOnly(String id, boolean fast) {
    assertEquals(fast, ModelId.of(id).fast());
  }

  @ParameterizedTest(name = "{0}: regional {1}")
  @CsvSource({
    "us.anthropic.claude-sonnet-4-5, true",
    "eu.anthropic.claude-sonnet-4-5, true",
    "apac.anthropic.claude-sonnet-4-5, true",
    "au.anthropic.claude-sonnet-4-5, true",
    "jp.anthropic.claude-sonnet-4-5, true",
    "ca.anthropic.claude-sonnet-4-5, true",
    "us-gov.anthropic.claude-sonnet-4-5, true",
    "arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic.claude-sonnet-4-5, true",
    "global.anthropic.claude-sonnet-4-5, false",
    "anthropic.claude-sonnet-4-5, false",
    "us.claude-sonnet-4-5, false",
    "claude-sonnet-4-5, false",
  })
  void regional_regionBeforeAnthropic(String id, boolean regional) {
    assertEquals(regional, ModelId.of(id).regional());
  }
}
