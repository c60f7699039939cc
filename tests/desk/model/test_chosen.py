"""What is wrong with the choice of a model is said before anything is sent, each with the way out."""

import sys

import pytest

from tutor.desk.model.chosen import choose
from tutor.errors import Exit, TutorError

HERE = "http://localhost:11434/v1"

REFUSED = [
    ("", "", {}, Exit.USAGE, "names no model"),
    (":", "", {}, Exit.USAGE, "names no model"),
    ("gpt-5-mini", "", {}, Exit.USAGE, "says no provider"),
    ("test", "", {}, Exit.USAGE, "says no provider"),
    ("openai:", "", {}, Exit.USAGE, "says no provider"),
    ("nobody:gpt", "", {}, Exit.USAGE, '"nobody" is no provider'),
    ("no\x1bbody:gpt", "", {}, Exit.USAGE, '"no\u241bbody" is no provider'),
    ("openai:gpt-5-mini", "", {}, Exit.NO_PERMISSION, "Set OPENAI_API_KEY in the environment"),
    ("openrouter:some/model", "", {}, Exit.NO_PERMISSION, "Set OPENROUTER_API_KEY in the environment"),
    ("ollama:llama3.1:8b", "", {}, Exit.USAGE, "Set OLLAMA_BASE_URL in the environment"),
    ("openai-codex:m", "", {}, Exit.USAGE, "wants a login that another program keeps"),
    ("m", "localhost:11434/v1", {}, Exit.USAGE, "is no address of a model"),
    ("m", "ftp://localhost/v1", {}, Exit.USAGE, "is no address of a model"),
    ("m", "http://", {}, Exit.USAGE, "is no address of a model"),
    ("m", "http://[::1/v1", {}, Exit.USAGE, "is no address of a model"),
    ("m", "http://a:99999/v1", {}, Exit.USAGE, "is no address of a model"),
    ("m", "http://a b/v1", {}, Exit.USAGE, "is no address of a model"),
    ("m", "http://me:sk-secret@localhost/v1", {}, Exit.USAGE, "Put the key into the variable TUTOR_MODEL_KEY"),
]


@pytest.mark.parametrize(("name", "url", "environ", "code", "told"), REFUSED)
def test_a_wrong_choice_is_said(name: str, url: str, environ: dict[str, str], code: Exit, told: str) -> None:
    with pytest.raises(TutorError) as caught:
        choose(name, url, environ)
    assert caught.value.code == code
    assert told in caught.value.said
    assert "sk-secret" not in caught.value.said


def test_without_the_package_the_command_that_installs_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydantic_ai", None)
    with pytest.raises(TutorError, match="need the package pydantic-ai-slim") as caught:
        choose("openai:gpt-5-mini", "", {})
    assert "pip install 'tutor-study[model]'" in caught.value.said
    assert caught.value.code == Exit.USAGE


def test_a_provider_s_own_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("anthropic", "pydantic_ai.providers.anthropic", "pydantic_ai.models.anthropic"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(TutorError, match="needs a package that is not installed") as caught:
        choose("anthropic:claude-sonnet-4-5", "", {})
    assert "pip install 'pydantic-ai-slim[anthropic]'" in caught.value.said
    assert caught.value.code == Exit.USAGE


def test_a_known_provider_is_asked_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    chosen = choose("openai:gpt-5-mini", "", {"OPENAI_API_KEY": "sk-secret"})
    assert (chosen.host, chosen.key, chosen.here, chosen.bare) == ("api.openai.com", "OPENAI_API_KEY", False, False)


def test_a_known_provider_may_be_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLLAMA_BASE_URL", HERE)
    chosen = choose("ollama:llama3.1:8b", "", {})
    assert (chosen.host, chosen.here, chosen.bare) == ("localhost:11434", True, False)


ADDRESSES = [
    (HERE, "localhost:11434", True, False),
    ("http://127.0.0.1:8000/v1", "127.0.0.1:8000", True, False),
    ("http://[::1]:8000/v1", "[::1]:8000", True, False),
    ("https://models.example/v1", "models.example", False, False),
    ("http://models.example/v1", "models.example", False, True),
    ("http://localhost.evil.example/v1", "localhost.evil.example", False, True),
]


@pytest.mark.parametrize(("url", "host", "here", "bare"), ADDRESSES)
def test_an_address_says_whether_the_article_leaves_the_machine_and_can_be_read_on_the_way(
    url: str, host: str, here: bool, bare: bool
) -> None:
    chosen = choose("llama3.1:8b", url, {})
    assert (chosen.name, chosen.host, chosen.here, chosen.bare) == ("llama3.1:8b", host, here, bare)


def bearer(name: str, url: str, environ: dict[str, str]) -> str:
    """The key that a request would carry."""
    provider = choose(name, url, environ).model.provider
    assert provider is not None
    return str(provider.client.api_key)


def test_a_key_for_one_service_is_never_sent_to_another() -> None:
    both = {"OPENAI_API_KEY": "for-openai", "TUTOR_MODEL_KEY": "for-mine"}
    assert bearer("m", HERE, both) == "for-mine"
    assert bearer("m", HERE, {"OPENAI_API_KEY": "for-openai"}) == "none"
    assert bearer("m", "", {**both, "OPENAI_BASE_URL": HERE}) == "for-openai"
    assert bearer("m", HERE, {**both, "OPENAI_BASE_URL": "https://models.example/v1"}) == "for-mine"


@pytest.mark.parametrize("name", ["openai:m", "openai-chat:m", "m"])
def test_openai_s_own_variable_gives_the_address_too(name: str) -> None:
    chosen = choose(name, "", {"OPENAI_BASE_URL": HERE})
    assert (chosen.name, chosen.host) == ("m", "localhost:11434")


def test_the_variable_takes_no_model_from_another_provider() -> None:
    with pytest.raises(TutorError, match="there is no key for openrouter"):
        choose("openrouter:some/model", "", {"OPENAI_BASE_URL": HERE})
