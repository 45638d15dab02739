"""Loads pages in one tab of Chromium, with their policy taken out, and tells what they did.

A hit is (kind, detail): an execution, a request, a navigation, or a page whose policy is not where it
counts. Handlers and links are used as a person would use them. Pages are loaded a batch at a time, each
in a frame of its own.
"""

import collections
import contextlib
import re

import sites

KINDS = ["executions", "requests", "navigations", "unguarded"]
ORIGIN = "http://page.example"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="[^"]*">')
MARK = '<meta name="policy">'
BATCH = 20
# An ordinary link may be followed; this page stays. The answer names the frames whose page has no
# policy, or one that stands elsewhere.
EXERCISE = """async () => {
  const followed = new Set(["http:", "https:", "mailto:", "tel:"]);
  const address = (link) => link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
  const isPlain = (link) => !link.hasAttribute("ping")
    && followed.has(new URL(address(link), link.baseURI).protocol);
  const stay = (event) => {
    const link = event.target.closest?.("a, area");
    try { if (link && isPlain(link)) event.preventDefault(); } catch { event.preventDefault(); }
  };
  const use = (element) => {
    for (const { name } of element.attributes) {
      if (/^on[a-z]+$/.test(name) && !/^on(load|error)$/.test(name)) {
        element.dispatchEvent(new Event(name.slice(2), { bubbles: true, cancelable: true }));
      }
    }
    if (element.matches("a, area, button, input, [onclick]")) {
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  };
  const isGuarded = (page) => {
    const policies = [...page.querySelectorAll('meta[name="policy"]')];
    return policies.length === 1 && policies[0] === page.head?.children[1]
      && page.head.children[0].hasAttribute("charset");
  };
  const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
  if (document.readyState !== "complete") {
    await Promise.race([new Promise((done) => { addEventListener("load", done); }), wait(3000)]);
  }
  await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 200); });
  const unguarded = [];
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument;
    if (!page?.URL.endsWith(`/${frame.name}`)) { continue; }
    if (frame.dataset.whole && !isGuarded(page)) { unguarded.push(frame.name); }
    page.addEventListener("click", stay, true);
    page.querySelectorAll("*").forEach(use);
  }
  await wait(30);
  return unguarded;
}"""

PAINT = """() => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done, 10)); setTimeout(done, 200);
})"""


class Tab:
    """A tab that loads one batch of pages after the other."""

    def __init__(self, browser):
        self.context = browser.new_context(service_workers="block")
        # By address, until they are asked for the first time.
        self.texts = {}
        self.hits = collections.defaultdict(set)
        self.context.expose_binding(
            "hit", lambda source, *_: self.note(source["frame"], "executions", "hit()")
        )
        self.context.route("**/*", self.route)
        self.page = self.context.new_page()
        self.page.on("request", self.request)
        self.page.on("dialog", self.dialog)
        self.page.on("framenavigated", self.navigated)
        self.page.on("download", lambda file: self.note(None, "navigations", f"download {file.url}"))
        self.page.on("popup", self.popup)

    def note(self, frame, kind, detail):
        """Keeps a hit with the name of the page whose frame it came from."""
        with contextlib.suppress(sites.BrowserError):
            while frame and not frame.name.startswith("page-") and frame.parent_frame:
                frame = frame.parent_frame
        self.hits[frame.name if frame and frame.name else self.batch].add((kind, detail))

    def dialog(self, dialog):
        self.note(None, "executions", f"dialog {dialog.message}")
        dialog.dismiss()

    def popup(self, popup):
        self.note(None, "navigations", "popup")
        popup.close()

    def route(self, route):
        """Gives each page once, and nothing else."""
        text = self.texts.pop(route.request.url, None)
        if text is None:
            route.abort()
        else:
            route.fulfill(body=text, content_type="text/html; charset=utf-8")

    def request(self, request):
        if request.url in self.texts:
            return
        kind = "navigations" if request.is_navigation_request() else "requests"
        with contextlib.suppress(sites.BrowserError):
            frame = request.frame
            self.note(frame, kind, f"{request.resource_type} {request.url}")
            return
        self.note(None, kind, f"{request.resource_type} {request.url}")

    def navigated(self, frame):
        if frame.url not in (f"{ORIGIN}/{frame.name}", f"{ORIGIN}/{self.batch}", "about:blank"):
            self.note(frame, "navigations", frame.url)

    def load(self, batch, pages):
        """What the pages of a batch do, by the names of their frames."""
        self.batch = f"batch-{batch}"
        self.hits.clear()
        frames = []
        for number, (_, text, is_whole) in enumerate(pages):
            name = f"page-{batch}-{number}"
            self.texts[f"{ORIGIN}/{name}"] = POLICY.sub(MARK, text)
            whole = " data-whole=1" if is_whole else ""
            frames.append(f"<iframe name={name} src=/{name}{whole}></iframe>")
        self.texts[f"{ORIGIN}/{self.batch}"] = f"<!doctype html><title>x</title>{''.join(frames)}"
        try:
            self.page.goto(f"{ORIGIN}/{self.batch}", wait_until="commit")
            for name in self.page.evaluate(EXERCISE):
                self.hits[name].add(("unguarded", "the policy does not stand second in <head>"))
            # What stands in a style sheet for paper loads there.
            self.page.emulate_media(media="print")
            self.page.evaluate(PAINT)
            self.page.emulate_media(media="screen")
        except sites.BrowserError as error:
            self.note(None, "navigations", f"the tab was left: {str(error).splitlines()[0]}")
        self.texts.clear()
        return dict(self.hits)


def load(pages):
    """Loads pages, each (name, text, is_whole); those that do something, as {name: hits}.

    What can't be told of one page of a batch is told of its first.
    """
    found = {}
    with sites.browser() as browser:
        tab = Tab(browser)
        for batch, start in enumerate(range(0, len(pages), BATCH)):
            some = pages[start : start + BATCH]
            for frame, hits in tab.load(batch, some).items():
                number = int(frame.rpartition("-")[2]) if frame.startswith(f"page-{batch}-") else 0
                found.setdefault(some[number][0], set()).update(hits)
    return found
