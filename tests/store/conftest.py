"""A log of one's own in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tutor.store.store import Store, open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "log.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path) as store:
        yield store
