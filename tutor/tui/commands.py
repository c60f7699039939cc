"""The command palette, filled from the one declaration of keys."""

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tutor.tui.key import Key
from tutor.tui.keys import EVERYWHERE
from tutor.tui.page import Page


class Commands(Provider):
    """What can be done on the present screen now."""

    def _possible(self) -> Iterator[Key]:
        page = self.screen
        if isinstance(page, Page):
            possible = (key for key in (*page.table, *EVERYWHERE) if key.holds(page.facts) and _named(key))
            yield from {key.action: key for key in possible}.values()

    async def discover(self) -> Hits:
        """Offer everything that is possible."""
        for key in self._possible():
            yield DiscoveryHit(key.help, partial(self.screen.run_action, key.action), help=key.shown)

    async def search(self, query: str) -> Hits:
        """Offer what matches the query."""
        matcher = self.matcher(query)
        for key in self._possible():
            score = matcher.match(key.help)
            if score > 0:
                yield Hit(
                    score, matcher.highlight(key.help), partial(self.screen.run_action, key.action), help=key.shown
                )


def _named(key: Key) -> bool:
    return not key.numbered and "(" not in key.action and key.action not in {"app.command_palette", "app.interrupt"}
