"""Markdown on the chat page: what it shows, and what a hostile text cannot do."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.serve.page.steps import answer_with, answers, ask, wait

RICH = """\
# Title

*text* `code` **strong** [link](https://example.com/a?b=1&c=2)
next line<br>third

```python
def first(): return "a line that is so long that it does not fit into a window of 380 pixels"
```

```
plain <b>
```

| a | b |
|---|---|
| 1 | 2 |

- [x] done
"""
HOSTILE = """\
<script>hacked()</script> <img src=x onerror=hacked()> <svg onload=hacked()><a>x</a></svg>

[a](javascript:hacked()) [b](data:text/html,x) <a href="javascript:hacked()">c</a> [d](<java
script:hacked()>) [e](vbscript:x)

![picture](http://192.0.2.1/pixel.png) ![own](/health)

<style>body{display:none}</style><base href="http://192.0.2.1/"><meta http-equiv=refresh content=0>

<form action="http://192.0.2.1/"><input name=x><button>Send</button></form>
<iframe srcdoc="<script>hacked()</script>"></iframe> <details open ontoggle=hacked()>

```"><img/onerror=hacked()/src=x>
</code></pre><script>hacked()</script>
```

<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">
"""
FRAGMENTS = [
    "<script>hacked()</script>",
    "<img src=x onerror=hacked()>",
    "<svg><animate onbegin=hacked() attributeName=x dur=1s></svg>",
    "<a href=javascript:hacked()>x</a>",
    "<a href='/health' onclick=hacked() style='position:fixed'>x</a>",
    "<style>body{display:none}</style><link rel=stylesheet href=//192.0.2.1>",
    "<form action=//192.0.2.1><input><button formaction=javascript:hacked()>x</button></form>",
    "<base href=//192.0.2.1><meta http-equiv=refresh content='0;url=//192.0.2.1'>",
    "<iframe srcdoc='<script>hacked()</script>'></iframe><object data=x></object><embed src=x>",
    "<p id=send name=send class='round hidden' data-action=again aria-label=x tabindex=0>x</p>",
]
ALLOWED = {*("A", "BR", "CODE", "DIV", "EM", "FIGCAPTION", "FIGURE", "P", "PRE", "SPAN")}


def test_rich_text(page: Page) -> None:
    """Elements of Markdown, safe links, and highlighted code."""
    answer_with(page, RICH)
    ask(page, "Show all")
    wait(page)
    body = answers(page)
    expect(body.locator("h1")).to_have_text("Title")
    expect(body.locator("p >> nth=0")).to_have_text(
        "text code strong link\nnext line\nthird", use_inner_text=True
    )
    link = body.locator("a")
    expect(link).to_have_attribute("href", "https://example.com/a?b=1&c=2")
    expect(link).to_have_attribute("target", "_blank")
    assert "noopener" in (link.get_attribute("rel") or "")
    expect(body.locator("figcaption")).to_have_text(["pythonCopy", "textCopy"])
    expect(body.locator("pre >> nth=0").locator(".hljs-keyword")).to_have_text(["def", "return"])
    expect(body.locator("pre >> nth=1")).to_have_text("plain <b>")
    expect(body.locator("td")).to_have_text(["1", "2"])
    expect(body.locator("li")).to_have_text("☑ done")


def test_a_growing_text_keeps_its_finished_blocks(page: Page) -> None:
    """After each character it looks as if rendered whole, and finished blocks are the same ones."""
    kept = page.evaluate(
        """async (text) => {
            const { show } = await import("/page/answer.js");
            const [growing, whole] = [0, 0].map(() => document.createElement("div"));
            const headings = new Set();
            for (let end = 0; end <= text.length; end += 1) {
                show(growing, text.slice(0, end), false);
                show(whole, text.slice(0, end));
                if (growing.innerHTML !== whole.innerHTML) return text.slice(0, end);
                if (end > 10) headings.add(growing.querySelector("h1"));
            }
            return headings.size;
        }""",
        RICH,
    )
    assert kept == 1


def test_hostile_answers(page: Page) -> None:
    """HTML is shown as text; no element, attribute or address of a message does anything."""
    page.evaluate("() => { window.hacked = () => { window.wasHacked = true } }")
    answer_with(page, HOSTILE)
    ask(page, HOSTILE)
    wait(page)
    body = answers(page)
    expect(body).to_contain_text("<script>hacked()</script>")
    expect(body).to_contain_text("<base href=")
    expect(page.locator(".user .body")).to_contain_text("<img src=x onerror=hacked()>")
    tags = body.evaluate("e => [...e.querySelectorAll('*')].map(x => x.tagName)")
    assert set(tags) - {"BUTTON"} <= ALLOWED
    addresses = body.evaluate("e => [...e.querySelectorAll('a[href]')].map(x => x.href)")
    assert addresses == ["http://192.0.2.1/pixel.png"]
    assert page.evaluate("window.wasHacked") is None
    assert body.locator("button").count() == 1, "only the page's own button to copy"


def test_the_sanitizer_alone(page: Page, wrong: list[str]) -> None:
    """Even if a text's HTML were not escaped, nothing of it would run, load or restyle."""
    for fragment in FRAGMENTS:
        html = page.evaluate(
            """async (html) => {
                const { sanitize } = await import("/page/markdown.js");
                const div = document.createElement("div");
                div.append(sanitize(html));
                return div.innerHTML;
            }""",
            fragment,
        )
        rest = html.replace('<a rel="noopener noreferrer nofollow" target="_blank">x</a>', "x")
        assert rest in {"", "x", "<p>x</p>"}, fragment
    wrong.clear()  # the policy also refuses styles while the sanitizer reads them


def test_the_policy_alone(page: Page, wrong: list[str]) -> None:
    """Even if an element were inserted unsanitized, the policy would stop it."""
    page.evaluate("() => { window.hacked = () => { window.wasHacked = true } }")
    directives = ["img-src", "style-src-elem", "require-trusted-types-for"]
    refused = page.evaluate(
        """(directives) => {
            const refused = [], body = document.body;
            const seen = new Promise((done) => {
                addEventListener("securitypolicyviolation", (e) => {
                    refused.push(e.effectiveDirective);
                    if (directives.every((name) => refused.includes(name))) done();
                });
                setTimeout(done, 10_000);
            });
            const tries = [
                () => { body.innerHTML = "<img src=x onerror=hacked()>"; },
                () => body.setAttribute("onclick", "hacked()"),
                () => { document.createElement("script").text = "hacked()"; },
            ];
            for (const attempt of tries) try { attempt(); } catch { refused.push("thrown"); }
            new Image().src = "http://192.0.2.1/pixel.png";
            const sheet = document.createElement("style");
            sheet.textContent = "body { display: none }";
            body.append(sheet);
            return seen.then(() => refused);
        }""",
        directives,
    )
    wrong.clear()
    assert refused.count("thrown") == 3
    assert set(directives) <= set(refused)
    assert page.evaluate("window.wasHacked") is None
