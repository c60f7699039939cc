"""Headless Chromium, as the tests of a page see it: through its own developer protocol, without a network."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


@dataclass
class Seen:
    """A page that is open, with every request it made and every word it wrote to the console, violations included."""

    page: "Page"
    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)

    def accessible(self) -> list[tuple[str, str]]:
        """Role and name of everything that assistive technology is told."""
        protocol = self.page.context.new_cdp_session(self.page)
        nodes = protocol.send("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A browser of its own, with a profile that is thrown away."""
    from playwright.sync_api import sync_playwright

    found = [path for name in PROGRAMS if (path := shutil.which(name))]
    assert found, "no Chromium is installed: apt-get install chromium-headless-shell"
    with sync_playwright() as driver:
        # Where tests run as root in a container, Chromium's own sandbox cannot be set up.
        opened = driver.chromium.launch(executable_path=found[0], args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


class Opener:
    """Opens files in the browser."""

    def __init__(self, browser: "Browser") -> None:
        self._browser = browser

    def __call__(self, file: Path, width: int = 1200, scheme: str = "light") -> Seen:
        context = self._browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type] # a plain str
        )
        seen = Seen(context.new_page())
        seen.page.on("request", lambda request: seen.requests.append(request.url))
        seen.page.on("console", lambda message: seen.console.append(message.text))
        seen.page.on("pageerror", lambda error: seen.console.append(str(error)))
        seen.page.goto(file.as_uri())
        return seen

    def close(self) -> None:
        """Close all pages."""
        for context in self._browser.contexts:
            context.close()


@pytest.fixture
def show(browser: "Browser") -> Iterator[Opener]:
    """Opens a file: `show(file, width=360, scheme="dark")`."""
    opener = Opener(browser)
    yield opener
    opener.close()
