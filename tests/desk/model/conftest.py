"""No test asks a real provider: only the server of a test on this machine is asked, and no pause is long."""

from collections.abc import Iterator

import pytest
from pydantic_ai import models

from tutor.desk.model import patient


@pytest.fixture(autouse=True)
def _no_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", False)
    monkeypatch.setattr(patient, "USUAL", patient.Patience(pause_s=0.001))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "TUTOR_MODEL_KEY", "OPENROUTER_API_KEY", "OLLAMA_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def on_loopback(_no_requests: None) -> Iterator[None]:
    """Requests are allowed, which the test sends to a server of its own on this machine."""
    with models.override_allow_model_requests(True):
        yield
