"""The architecture: who may import whom, and what a warm start must not bring in."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import tutor

PACKAGE = Path(tutor.__file__).parent

FLOORS = {
    "errors": 0,
    "deck": 1,
    "study": 2,
    "lint": 3,
    "report": 3,
    "generate": 4,
    "library": 5,
    "store": 5,
    "settings": 5,
    "desk": 6,
    "tui": 7,
    "cli": 8,
    "__main__": 9,
}
"""A room imports itself and any floor below."""

PURE = 4
"""The highest floor without effects."""

EFFECTS = frozenset(
    {
        "asyncio",
        "io",
        "os",
        "pathlib",
        "random",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "subprocess",
        "sys",
        "tempfile",
    }
)
"""What no module on a pure floor imports: disk, network, unseeded chance; the clock has a door of its own."""

SEEDED = "random.Random"
"""Chance with a seed is a pure function of it."""

DOORS = {
    "click": ("cli",),
    "fsrs": ("study.schedule",),
    "htpy": ("report.page",),
    "leather": ("report.chart",),
    "markupsafe": ("report.page",),
    "platformdirs": ("settings.places",),
    "genai_prices": ("desk.model",),  # an extra
    "pydantic": ("deck.models", "generate.model.reply"),  # where text comes in: deck files, a language model's replies
    "pydantic_ai": ("desk.model",),  # an extra
    "rapidfuzz": ("study.judging.slips",),
    "rich": ("cli",),
    "sqlite3": ("store", "library.cache"),
    "textual": ("tui",),
    "textual_plotext": ("tui.pictures.plot",),
    "time": ("desk.clock", "store.connection"),  # the second only waits between tries
    "tomli": ("deck.parse", "settings.settings"),
    "trafilatura": ("desk.webpage",),
    "watchfiles": ("library.watching",),
}
"""Each outside dependency, and the wall clock, has one door."""


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _modules() -> dict[str, ast.Module]:
    return {_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def _imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every import, those inside functions too, as (line, dotted name)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _breaches(name: str, tree: ast.Module) -> Iterator[str]:
    room = name.split(".", maxsplit=1)[0]
    floor = FLOORS.get(room)
    if name == "":
        return
    if floor is None:
        yield f"{name}: the room {room} has no floor"
        return
    for line, imported in _imports(tree):
        place = f"tutor/{name.replace('.', '/')}:{line}"
        top, _, rest = imported.partition(".")
        if top == "tutor":
            other = rest.split(".")[0]
            if other in FLOORS and other != room and FLOORS[other] >= floor:
                yield f"{place} imports {imported}, which is not below {room}"
        if top in DOORS and not any(name == door or name.startswith(f"{door}.") for door in DOORS[top]):
            yield f"{place} imports {top}, whose door is {' or '.join(DOORS[top])}"
        if floor <= PURE and top in EFFECTS and imported != SEEDED:
            yield f"{place} imports {top}, but floors up to {PURE} are pure"


def test_every_room_imports_only_what_lies_below_and_every_dependency_has_one_door() -> None:
    breaches = [breach for name, tree in _modules().items() for breach in _breaches(name, tree)]
    assert not breaches, "\n".join(breaches)


def test_the_guard_sees_a_breach() -> None:
    hidden = ("import textual.app", "from tutor.store.store import Store", "import time", "import os")
    tree = ast.parse("def later():\n    " + "\n    ".join(hidden))
    assert len(list(_breaches("study.queue", tree))) == 4


def test_pure_rooms_neither_print_nor_read_the_clock() -> None:
    forbidden = {"print", "open", "input"}
    clocks = {"now", "today", "utcnow"}
    found = [
        f"tutor/{name.replace('.', '/')}:{node.lineno}"
        for name, tree in _modules().items()
        if name and FLOORS[name.split(".")[0]] <= PURE
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in forbidden)
            or (
                isinstance(node.func, ast.Attribute)
                and node.func.attr in clocks
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in {"date", "datetime"}
            )
        )
    ]
    assert not found, found


def test_a_module_is_read_in_one_sitting() -> None:
    """300 lines is the cap, for the program and its tests alike."""
    root = PACKAGE.parent
    long = [
        f"{path.relative_to(root)}: {count} lines"
        for folder in (PACKAGE, root / "tests")
        for path in sorted(folder.rglob("*.py"))
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 300
    ]
    assert not long, "\n".join(long)


def _loaded(home: Path, *arguments: str) -> set[str]:
    """The modules that a start of `tutor` brings in."""
    script = (
        "import sys\n"
        "from tutor.cli.main import run\n"
        f"code = run({list(arguments)!r})\n"
        "sys.stderr.write('\\n'.join(['CODE', str(code), *sys.modules]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={"TUTOR_HOME": str(home), "PATH": "", "PYTHONPATH": str(PACKAGE.parent)},
    )
    code, *modules = done.stderr.split("CODE\n")[1].splitlines()
    assert code == "0", done.stderr
    return {module.split(".")[0] for module in modules}


def test_a_warm_due_and_the_help_start_without_textual_and_pydantic(tmp_path: Path) -> None:
    _loaded(tmp_path, "due")
    # Files changed within the last two seconds are read again, so a warm start needs decks that are older.
    assert {"textual", "pydantic", "tomli", "fsrs", "rich", "rapidfuzz"}.isdisjoint(_loaded(tmp_path, "due"))
    assert {"textual", "pydantic", "tomli", "fsrs", "sqlite3"}.isdisjoint(_loaded(tmp_path, "--help"))


def test_nothing_of_a_language_model_is_imported_without_one(tmp_path: Path) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text("In 1874 Helmer Dahl opened the first ferry line, because the ice had gone.\n", encoding="utf-8")
    loaded = _loaded(tmp_path / "home", "generate", str(article))
    assert {"pydantic_ai", "genai_prices", "openai", "httpx", "httpx2", "asyncio"}.isdisjoint(loaded)
