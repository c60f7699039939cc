"""A model's server on this machine, for tests: it speaks OpenAI's language, as well or badly as a test wants."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Answer:
    """One answer: its status, what it holds, and headers besides."""

    body: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False


@dataclass
class Stub:
    """A running server: where it is, what it was asked, and under which key."""

    url: str
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


def said(text: str, finish: str = "stop") -> dict[str, object]:
    """A completion that says a text."""
    message = {"role": "assistant", "content": text}
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "stub",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def noted(*notes: Mapping[str, object]) -> Answer:
    """A completion that holds notes."""
    return Answer(said(json.dumps({"notes": notes})))


@contextmanager
def serving(*answers: Answer | Callable[[], Answer]) -> Iterator[Stub]:
    """Serve on a free port of this machine: one answer after the other, the last again and again."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            stub.asked.append(body)
            stub.keys.append(self.headers.get("Authorization", ""))
            turn = answers[min(len(stub.asked), len(answers)) - 1]
            given = turn if isinstance(turn, Answer) else turn()
            data = given.body.encode() if isinstance(given.body, str) else json.dumps(given.body).encode()
            try:
                self.send_response(given.status)
                self.send_header("Content-Length", str(len(data)))
                for name, value in {"Content-Type": "application/json", **given.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data[: len(data) // 2] if given.cut else data)
            except OSError:  # who asked has gone
                pass
            if given.cut:
                self.close_connection = True

        def log_message(self, *said: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stub = Stub(f"http://127.0.0.1:{server.server_port}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield stub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
