"""What went wrong between here and a model, in words for a person, with the way out and the exit code."""

from collections.abc import Iterable

from pydantic_ai.exceptions import (
    AgentRunError,
    ContentFilterError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelContextWindowExceededError,
    ModelHTTPError,
    ModelNotFoundError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelRequestRejectedError,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
    OutputTokenLimitExceeded,
    UserError,
)

from tutor.deck.visible import visible_line
from tutor.desk.model.chosen import KEY, Chosen
from tutor.desk.model.patient import NoModelError, Patience
from tutor.errors import Exit, TutorError

OF_ONE_REPLY = (ContentFilterError, OutputTokenLimitExceeded, ModelContextWindowExceededError)
"""Trouble with one part of the article, after which the others may still go well; so may malformed replies."""

_LONGEST = 200
_SHORTEST_SECRET = 6


def trouble(
    error: AgentRunError | UserError, chosen: Chosen, patience: Patience, secrets: Iterable[str] = ()
) -> TutorError:
    """Return the error as one for the learner. A server's own words are shortened, cleaned, and rid of `secrets`."""
    who, where = chosen.name, chosen.host
    said = _words(error, secrets)
    match error:
        case ModelAuthenticationError():
            if chosen.compatible and not chosen.key:
                hint = f"Set {KEY} in the environment."
                return TutorError(f"{where} wants a key", hint=hint, code=Exit.NO_PERMISSION)
            key = chosen.key or "the provider's variable"
            hint = f"Look at {key}: a key may be mistyped, expired, or not allowed to use this model."
            return TutorError(f"{where} does not accept the key", hint=hint, code=Exit.NO_PERMISSION)
        case ModelQuotaExceededError():
            hint = "Add credit at the provider, or take another model."
            return TutorError(f"the account at {where} has no credit left{said}", hint=hint, code=Exit.NO_PERMISSION)
        case ModelNotFoundError():
            hint = "Look at the name."
            if chosen.compatible:
                hint = "Look at the name, and at the address, which mostly ends in /v1."
            return TutorError(f'{where} knows no model "{who}"{said}', hint=hint, code=Exit.USAGE)
        case ModelRateLimitError():
            hint = "Wait some minutes and generate again: what is there already stays."
            return TutorError(f"{where} takes no more requests for now", hint=hint, code=Exit.IO)
        case ModelTimeoutError():
            hint = "A slow model needs a longer --model-timeout."
            return TutorError(f"{where} did not answer within {patience.timeout_s:g} s", hint=hint, code=Exit.IO)
        case ModelConnectionError():
            hint = "Is it running, and is the address right?" if chosen.here else "Is this machine on the network?"
            return TutorError(f"{where} cannot be reached, or broke off", hint=hint, code=Exit.IO)
        case ModelUnavailableError() | ModelServerError():
            status = f" (status {error.status_code})" if isinstance(error, ModelHTTPError) else ""
            hint = "Try again later: what is there already stays."
            return TutorError(f"{where} fails at the moment{status}", hint=hint, code=Exit.IO)
        case ModelContextWindowExceededError():
            hint = "Take a model with a larger context, or split the article's longest paragraphs."
            return TutorError(f"a part of the article is too long for {who}", hint=hint)
        case ModelRequestRejectedError() | UserError():
            hint = "It may lack what is needed, replies in a given form: take another model."
            return TutorError(f"{who} does not take the request{said}", hint=hint)
        case NoModelError() | ModelAPIError():
            hint = "Is it the address of a model? It mostly ends in /v1." if chosen.compatible else "Try again later."
            return TutorError(f"{where} does not answer as a model does{said}", hint=hint)
        case ContentFilterError():
            hint = "Write the notes on these paragraphs by hand, or take another model."
            return TutorError(f"{who} declines to read a part of the article", hint=hint)
        case OutputTokenLimitExceeded():
            hint = "Take a model that may write longer replies."
            return TutorError(f"a reply of {who} was cut off at its greatest length", hint=hint)
        case _:
            hint = "Take a larger model, or generate without one."
            return TutorError(f"{who} did not reply in the form asked for", hint=hint)


def _words(error: AgentRunError | UserError, secrets: Iterable[str]) -> str:
    """Return what a server said, in brackets, or nothing."""
    text = ""
    if isinstance(error, ModelHTTPError):
        body = error.body
        if isinstance(body, dict):
            inner = body.get("error", body)
            body = inner.get("message", "") if isinstance(inner, dict) else inner
        text = body if isinstance(body, str) else ""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "[key]")
    text = " ".join(visible_line(text).split())
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rstrip() + " ..."
    return f" ({text.rstrip('.')})" if text else ""
