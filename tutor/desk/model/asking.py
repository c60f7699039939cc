"""Asking a model about an article, a chunk at a time: what was read is kept, whatever ends the work."""

import asyncio
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic_ai import Agent, ModelRetry, NativeOutput, RunContext, UsageLimits
from pydantic_ai.exceptions import AgentRunError, ModelAPIError, UserError
from pydantic_ai.settings import ModelSettings

from tutor.desk.desk import Progress
from tutor.desk.model.chosen import Chosen
from tutor.desk.model.estimate import Estimate, estimated
from tutor.desk.model.patient import USUAL, Patience, PatientModel
from tutor.desk.model.troubles import OF_ONE_REPLY, trouble
from tutor.errors import TutorError
from tutor.generate.article import Article
from tutor.generate.draft import Draft
from tutor.generate.model.chunks import Chunk, chunks
from tutor.generate.model.drafting import drafted
from tutor.generate.model.gathering import Gathered, gathered
from tutor.generate.model.instructions import INSTRUCTIONS, VERSION, prompt
from tutor.generate.model.mending import complaint, mended
from tutor.generate.model.reply import Reply
from tutor.generate.reading import Reading

REQUESTS_PER_CHUNK = 2
"""The first, and one more to have notes mended; attempts after trouble on the way come on top."""

_SCHEMA = "Reply with JSON alone, which keeps to this schema:\n{schema}"


@dataclass
class _Turn:
    """One chunk before the model; `found` is what its replies gave so far, None before the first."""

    reading: Reading
    chunk: Chunk
    found: Gathered | None = None


class Asking:
    """A way to draft that asks a model. Called with an article it returns the draft of what was read.

    Nothing is sent before `consent` has seen the estimate and returned; what it raises ends the work. Afterwards
    `trouble` says what went wrong, if anything, and `interrupted` whether the learner broke off; either way the
    draft has what was read until then. Raises TutorError, or KeyboardInterrupt, when that is nothing at all.
    """

    def __init__(
        self,
        chosen: Chosen,
        consent: Callable[[Estimate], None],
        *,
        patience: Patience = USUAL,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.chosen = chosen
        self.maker = f"{chosen.name}, instructions {VERSION}"
        self.trouble: TutorError | None = None
        self.interrupted = False
        self._consent = consent
        self._patience = patience
        self._model = PatientModel(chosen.model, patience)
        self._secrets = [value for name, value in (environ or {}).items() if name.endswith(("_KEY", "_TOKEN"))]

    def __call__(self, article: Article, progress: Progress | None = None) -> Draft:
        """Return the draft of an article."""
        reading = Reading(article)
        turns = [_Turn(reading, chunk) for chunk in chunks(reading)]
        if turns:
            self._consent(estimated(reading, [turn.chunk for turn in turns], self.chosen))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a provider's package says to programmers
            try:
                asyncio.run(self._ask(turns, progress or _silent))
            except KeyboardInterrupt:
                self.interrupted = True
        found = [turn.found for turn in turns if turn.found is not None]
        if not found and self.interrupted:
            raise KeyboardInterrupt
        if not found and self.trouble:
            raise self.trouble
        unread = [number for turn in turns if turn.found is None for number in turn.chunk.numbers]
        return drafted(reading, found, maker=self.maker, unread=unread, requests=self._model.requests)

    async def _ask(self, turns: Sequence[_Turn], progress: Progress) -> None:
        """Ask about one chunk after the other, until trouble that the next would meet as well."""
        total = REQUESTS_PER_CHUNK * len(turns)
        done = 0

        def heard(ctx: RunContext[_Turn], reply: Reply) -> Reply:
            progress(self._asking, done + 1, total)
            return _heard(ctx, reply)

        agent = self._agent()
        agent.output_validator(heard)
        try:
            async with agent:
                for done in range(0, total, REQUESTS_PER_CHUNK):
                    progress(self._asking, done, total)
                    if not await self._about(agent, turns[done // REQUESTS_PER_CHUNK]):
                        return
        finally:
            progress(self._asking, total, total)

    async def _about(self, agent: Agent[_Turn, Reply], turn: _Turn) -> bool:
        """Ask about one chunk; return whether it is worth asking about the next."""
        settings = ModelSettings(timeout=self._patience.timeout_s, max_retries=0)
        limits = UsageLimits(request_limit=REQUESTS_PER_CHUNK)
        try:
            await agent.run(prompt(turn.reading, turn.chunk), deps=turn, model_settings=settings, usage_limits=limits)
        except (AgentRunError, UserError) as error:
            of_one = isinstance(error, OF_ONE_REPLY) or not isinstance(error, ModelAPIError | UserError)
            if of_one and turn.found is not None:
                return True  # the first reply was good enough
            self.trouble = self.trouble or trouble(error, self.chosen, self._patience, self._secrets)
            return of_one
        return True

    @property
    def _asking(self) -> str:
        return f"Asking {self.chosen.name}"

    def _agent(self) -> Agent[_Turn, Reply]:
        return Agent(
            self._model,
            output_type=NativeOutput(Reply, template=_SCHEMA) if self.chosen.compatible else Reply,
            instructions=INSTRUCTIONS,
            deps_type=_Turn,
            retries=REQUESTS_PER_CHUNK - 1,
        )


def _heard(ctx: RunContext[_Turn], reply: Reply) -> Reply:
    """Keep what can stand of a reply; raise ModelRetry, which asks once more, when something cannot."""
    turn = ctx.deps
    found = gathered(reply, turn.reading, turn.chunk)
    if turn.found is not None:
        turn.found = mended(turn.found, found)
        return reply
    turn.found = found
    if ctx.retry < REQUESTS_PER_CHUNK - 1 and (said := complaint(found)):
        turn.found = replace(found, returned=len(found.failing))
        raise ModelRetry(said)
    return reply


def _silent(what: str, done: int, total: int) -> None:  # noqa: ARG001 - what nobody listens to
    return
