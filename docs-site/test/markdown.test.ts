import { describe, expect, it } from "vitest";
import { code, table, text, withoutHtml } from "../src/markdown.js";

describe("text", () => {
  it("escapes what Markdown and HTML would read", () => {
    expect(text("*a* _b_ [c](d) <e> & | ~ # \\")).toBe("\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\& \\| \\~ \\# \\\\");
  });

  it("keeps words between backticks as code", () => {
    expect(text("`mode` is `2 | 3`, not <`>")).toBe("`mode` is `2 \\| 3`, not \\<\\`\\>");
  });

  it("keeps a text on one line that starts no list", () => {
    expect(text("1. one\n2. two")).toBe("1\u200b. one 2. two");
    expect(text("- one")).toBe("-\u200b one");
  });
});

describe("code", () => {
  it("fences backticks with more of them", () => {
    expect(code("a `b` c")).toBe("`` a `b` c ``");
  });
});

describe("withoutHtml", () => {
  it("shows HTML instead of obeying it, and leaves code alone", () => {
    expect(withoutHtml("<b>x</b> `a < b`\n\n```\n<i>\n```\n<script>")).toBe(
      "&lt;b>x&lt;/b> `a < b`\n\n```\n<i>\n```\n&lt;script>",
    );
  });
});

describe("table", () => {
  it("is a Markdown table", () => {
    expect(table(["A", "B"], [["1", "2"]])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |");
  });
});
