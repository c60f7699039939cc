"""Writes the manual's page of rules anew: `python -m tests.lint.write_rules`."""

from pathlib import Path

import tutor
from tutor.lint.catalogue import page

if __name__ == "__main__":
    (Path(tutor.__file__).parent / "manual" / "rules.md").write_text(page(), encoding="utf-8")
