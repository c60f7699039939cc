"""A model that is asked again after trouble that passes: too many requests, a server that fails, a broken line."""

import asyncio
from dataclasses import dataclass

from pydantic_ai.exceptions import (
    ModelAPIError,
    ModelConnectionError,
    ModelRateLimitError,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
    UnexpectedModelBehavior,
)
from pydantic_ai.messages import ModelMessage, ModelResponse
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.models.wrapper import WrapperModel
from pydantic_ai.settings import ModelSettings

PASSING = (ModelRateLimitError, ModelUnavailableError, ModelServerError, ModelConnectionError)
"""Trouble that may be over a moment later. A reply that is late is none: the next one would be as late."""

_STUMBLES = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What a provider's package ends with when a server's reply lacks what every reply has."""


class NoModelError(UnexpectedModelBehavior):
    """What answers at an address speaks no model's language."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a reply is waited for, and how often it is asked for again.

    `timeout_s` bounds each attempt; of one request `tries` attempts are made. The first pause lasts `pause_s`, each
    further one twice as long; a server that asks for a longer one gets it, up to `longest_s`.
    """

    timeout_s: float = 180.0
    tries: int = 4
    pause_s: float = 1.0
    longest_s: float = 60.0


USUAL = Patience()
"""What serves a model on the network."""


class PatientModel(WrapperModel):
    """The model, with patience; `requests` counts every attempt that was made."""

    def __init__(self, wrapped: Model, patience: Patience) -> None:
        super().__init__(wrapped)
        self._patience = patience
        self.requests = 0

    async def request(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        """Return the reply, after as many attempts as patience allows; raises what the last attempt raised."""
        patience = self._patience
        for attempt in range(1, patience.tries + 1):
            try:
                return await self._once(messages, model_settings, model_request_parameters)
            except ModelTimeoutError:
                raise
            except PASSING as error:
                pause = _pause(error, patience.pause_s * 2 ** (attempt - 1))
                if attempt == patience.tries or pause > patience.longest_s:
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("every attempt returns or raises")

    async def _once(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        self.requests += 1
        try:
            async with asyncio.timeout(self._patience.timeout_s):
                return await self.wrapped.request(messages, model_settings, model_request_parameters)
        except TimeoutError as error:
            raise ModelTimeoutError(self.model_name, "no reply in time") from error
        except UnexpectedModelBehavior as error:
            if type(error) is UnexpectedModelBehavior:  # what is a reply, but not a good one, has a class of its own
                raise NoModelError(error.message) from error
            raise
        except _STUMBLES as error:
            raise NoModelError("a reply that is none") from error


def _pause(error: ModelAPIError, usual_s: float) -> float:
    return max(usual_s, error.retry_after or 0.0)
