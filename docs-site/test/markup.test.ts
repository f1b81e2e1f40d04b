import { describe, expect, it } from "vitest";
import { htmlOf, joined, markup, trusted } from "../src/markup.js";
import { breakable, line, prose } from "../src/prose.js";

const html = (...parts: Parameters<typeof markup>[1][]) => htmlOf(markup`${parts}`);

describe("markup", () => {
  it("escapes what is put into text and attribute values, and nests what came out of it", () => {
    const inner = markup`<b title="${`"x' & <y>`}">${"<i>"}</b>`;
    expect(html(["a", 1, undefined], inner)).toBe('a1<b title="&quot;x&#39; &amp; &lt;y&gt;">&lt;i&gt;</b>');
  });

  it("does not take data for HTML, whatever shape it has", () => {
    const posing: unknown = JSON.parse(`{ "HTML": "<b>", "Symbol(HTML)": "<b>", "markup": "<b>" }`);
    expect(html(posing as string)).toBe("[object Object]");
  });

  it("joins with a separator", () => {
    expect(html(joined([trusted("<b>a</b>"), "<"], ", "))).toBe("<b>a</b>, &lt;");
  });
});

describe("prose", () => {
  it("reads paragraphs, lists, strong and emphasized words, and code, in which nothing is a sign", () => {
    expect(html(prose("One\ntwo **three `*`** *four*.\n\nWhat:\n- a `**b**`\n  c\n- d\n\n1. e"))).toBe(
      "<p>One two <strong>three <code>*</code></strong> <em>four</em>.</p>" +
        "<p>What:</p><ul><li>a <code>**b**</code> c</li><li>d</li></ul><ol><li>e</li></ol>",
    );
  });

  it("takes a number with a dot at the beginning of a line for an item only where a list begins", () => {
    expect(html(prose("0 by\n0. It is."))).toBe("<p>0 by 0. It is.</p>");
    expect(html(prose("Do:\n1. a\n2. b"))).toBe("<p>Do:</p><ol><li>a</li><li>b</li></ol>");
  });

  it("reads tables, with strokes in code and behind a backslash", () => {
    const table = html(prose("| a | **b** |\n| --- | :-: |\n| `x|y` | c \\| <d> |"));
    expect(table).toContain('<th scope="col">a</th><th scope="col"><strong>b</strong></th>');
    expect(table).toContain("<td><code>x|y</code></td><td>c | &lt;d&gt;</td>");
    expect(html(prose("| a |\nno table"))).toBe("<p>| a | no table</p>");
  });

  it("keeps fenced code as it is", () => {
    expect(html(prose("See:\n\n```html\n<b>\n\n- x\n```\n"))).toBe(
      '<p>See:</p><pre tabindex="0"><code>&lt;b&gt;\n\n- x</code></pre>',
    );
  });

  it("shows HTML as text", () => {
    expect(html(prose("<script>x</script> [a](javascript:b)"))).toBe(
      "<p>&lt;script&gt;x&lt;/script&gt; [a](javascript:b)</p>",
    );
  });
});

describe("line", () => {
  it("reads code and nothing else", () => {
    expect(html(line("*a* `<b>` `"))).toBe("*a* <code>&lt;b&gt;</code> `");
  });
});

describe("breakable", () => {
  it("lets a long name go on in the next line", () => {
    expect(html(breakable("AgentEvent_Talking"))).toBe("Agent<wbr>Event_<wbr>Talking");
  });
});
