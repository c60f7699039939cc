"""Which model is asked, where it is, and with whose key; everything that can be wrong before a word is sent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tutor.deck.visible import visible_line
from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from pydantic_ai.models import Model

KEY = "TUTOR_MODEL_KEY"
"""The variable that holds the key for an address given with `--model-url`, if it wants one."""

ADDRESS = "OPENAI_BASE_URL"
"""The variable that holds the address of an OpenAI-compatible service; its key is in OPENAI_API_KEY."""

_LOGINS = frozenset({"openai-codex", "openai-chatgpt"})
_OPENAI = frozenset({"openai", "openai-chat"})
_VARIABLE = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_PIP = re.compile(r"pip install [\"']?([\w-]+(?:\[[\w,-]+\])?)")
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Chosen:
    """A model that can be asked.

    `name` is what the learner called it and `host` where it is, with its port; `provider` is empty for an address.
    `key` names the variable that its key is read from, or is empty. `here` tells that the host is this machine, `bare`
    that what is sent to another one is not encrypted. `compatible` tells of an address that speaks OpenAI's language.
    """

    model: "Model"
    name: str
    host: str
    provider: str = ""
    key: str = ""
    here: bool = False
    bare: bool = False
    compatible: bool = False


def choose(name: str, url: str, environ: Mapping[str, str]) -> Chosen:
    """Return the model of a name, `provider:model`, or of an address that speaks OpenAI's language.

    Raises TutorError: without pydantic-ai or the provider's own package, for an unknown provider or no address (2),
    and without a key (77).
    """
    name = " ".join(visible_line(name).split())[:_LONGEST_NAME]
    if not name.strip(": "):
        raise TutorError("--model names no model", hint=_SAY, code=Exit.USAGE)
    _installed()
    provider, _, rest = name.partition(":")
    if url:
        return _compatible(rest if provider in _OPENAI and rest else name, url, KEY, environ)
    known = bool(rest) and _is_provider(provider)
    if (address := environ.get(ADDRESS, "")) and (provider in _OPENAI or not known):
        return _compatible(rest if provider in _OPENAI and rest else name, address, "OPENAI_API_KEY", environ)
    if not rest:
        raise TutorError(f'"{name}" says no provider', hint=_SAY, code=Exit.USAGE)
    if provider in _LOGINS:
        raise TutorError(
            f"{provider} wants a login that another program keeps, and a key is read from the environment alone",
            hint=_SAY,
            code=Exit.USAGE,
        )
    if not known:
        raise TutorError(f'"{provider}" is no provider that pydantic-ai knows', hint=_SAY, code=Exit.USAGE)
    return _provided(provider, rest, name, environ)


_SAY = (
    "Say provider:model, as in `--model openai:gpt-5-mini`, or give the address of your own with --model-url, for "
    "Ollama http://localhost:11434/v1."
)


def _installed() -> None:
    try:
        import pydantic_ai  # noqa: F401 - whether it is there
    except ImportError as error:
        raise TutorError(
            "language models need the package pydantic-ai-slim, which is not installed",
            hint="Install it with `pip install 'tutor-study[model]'`.",
            code=Exit.USAGE,
        ) from error


def _is_provider(name: str) -> bool:
    from pydantic_ai.providers import infer_provider_class

    try:
        infer_provider_class(name)
    except ValueError:
        return False
    except ImportError:  # known, but its package is not installed
        return True
    return True


def _provided(provider: str, model_name: str, name: str, environ: Mapping[str, str]) -> Chosen:
    from pydantic_ai.exceptions import UserError
    from pydantic_ai.models import infer_model

    try:
        model = infer_model(f"{provider}:{model_name}")
    except ImportError as error:
        found = _PIP.search(str(error))
        package = found[1] if found else f"pydantic-ai-slim[{provider}]"
        raise TutorError(
            f"the provider {provider} needs a package that is not installed",
            hint=f"Install it with `pip install '{package}'`.",
            code=Exit.USAGE,
        ) from error
    except UserError as error:
        variables = [word for word in dict.fromkeys(_VARIABLE.findall(error.message)) if word not in environ]
        if not variables:
            said = visible_line(error.message).split(". ")[0]
            raise TutorError(f"the provider {provider}: {said}", hint=_SAY, code=Exit.USAGE) from error
        wanted = " or ".join(variables[:2])
        if not variables[0].endswith(("_KEY", "_TOKEN")):
            raise TutorError(
                f"the provider {provider} is not set up", hint=f"Set {wanted} in the environment.", code=Exit.USAGE
            ) from error
        raise TutorError(
            f"there is no key for {provider}",
            hint=f"Set {wanted} in the environment; a key is read from nowhere else.",
            code=Exit.NO_PERMISSION,
        ) from error
    key = f"{provider.partition('-')[0].upper()}_API_KEY"
    parts = urlsplit(str(model.base_url or ""))
    here = _is_here(parts.hostname or "")
    return Chosen(
        model,
        name,
        parts.netloc.rpartition("@")[2] or provider,
        provider,
        key=key if key in environ else "",
        here=here,
        bare=parts.scheme == "http" and not here,
    )


def _compatible(model_name: str, url: str, key: str, environ: Mapping[str, str]) -> Chosen:
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.port is None or parts.port else None
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or not url.isprintable() or " " in url:
        raise TutorError(
            f"{visible_line(url)}: is no address of a model",
            hint="It looks like http://localhost:11434/v1.",
            code=Exit.USAGE,
        )
    if "@" in parts.netloc:
        raise TutorError(
            "the address holds a name or a key", hint=f"Put the key into the variable {key}.", code=Exit.USAGE
        )
    secret = environ.get(key, "")
    provider = OpenAICompatibleProvider("address", base_url=url, api_key=secret or "none")
    here = _is_here(host)
    return Chosen(
        OpenAIChatModel(model_name, provider=provider),
        model_name,
        parts.netloc,
        key=key if secret else "",
        here=here,
        bare=parts.scheme == "http" and not here,
        compatible=True,
    )


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
