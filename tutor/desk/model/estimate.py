"""What asking a model will take: requests, words, tokens, and money where a price is known."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tutor.desk.model.chosen import Chosen
from tutor.generate.model.chunks import Chunk
from tutor.generate.model.instructions import INSTRUCTIONS, prompt
from tutor.generate.model.reply import Reply
from tutor.generate.reading import Reading

CHARACTERS_PER_TOKEN = 4
"""English text has about so many."""

TOKENS_BACK_PER_WORD = 3
"""A reply has about so many tokens for each word of its paragraphs, and a hundred more: 15 notes per thousand words.

Arguments, whose reasons and objections have a quote each, take so many; reports and histories two in three of them.
"""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one pass over an article takes.

    `words` and `tokens` are sent, `back` tokens come back; `cost` is in US dollars, None where no price is known. To
    have notes mended each request is made at most once more: all of it then costs at most about `dearest`.
    """

    words: int
    requests: int
    tokens: int
    back: int
    cost: Decimal | None
    dearest: Decimal | None = None

    @property
    def most_tokens(self) -> int:
        """How many tokens are sent when notes of every part are mended: the second request repeats the first reply."""
        return 2 * self.tokens + self.back

    @property
    def most_back(self) -> int:
        """How many tokens come back then."""
        return 2 * self.back


def estimated(reading: Reading, chunks: Sequence[Chunk], chosen: Chosen) -> Estimate:
    """Return what asking about the chunks will take."""
    # An address gets the schema twice, in words and as the form of the reply: some servers heed only one.
    fixed = len(INSTRUCTIONS) + (2 if chosen.compatible else 1) * len(json.dumps(Reply.model_json_schema()))
    sent = sum(fixed + len(prompt(reading, chunk)) for chunk in chunks) // CHARACTERS_PER_TOKEN
    words = sum(chunk.words for chunk in chunks)
    back = TOKENS_BACK_PER_WORD * words + 100 * len(chunks)
    once = Estimate(words, len(chunks), sent, back, _cost(chosen, sent, back))
    return replace(once, dearest=_cost(chosen, once.most_tokens, once.most_back))


def _cost(chosen: Chosen, sent: int, back: int) -> Decimal | None:
    if not chosen.provider:
        return None
    from genai_prices import Usage, calc_price

    try:
        price = calc_price(
            Usage(input_tokens=sent, output_tokens=back), chosen.model.model_name, provider_id=chosen.model.system
        )
    except LookupError:
        return None
    return price.total_price
