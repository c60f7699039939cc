"""The terminal's driver, made to survive what a terminal may send."""

import os
import signal
from enum import Enum
from typing import cast

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual.drivers.linux_driver import LinuxDriver


class _Missing(Enum):
    """Keys that most terminals send and Textual does not tell from others."""

    ALT_ENTER = "alt+enter"


class SturdyDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, except for two ends that Textual would meet with exit status 0.

    Bytes that are no UTF-8 are passed over, and a terminal that is gone counts as the hang-up it is.
    """

    def run_input_thread(self) -> None:
        """Read keys until the program ends."""
        cast("dict[str, object]", ANSI_SEQUENCES_KEYS)["\x1b\r"] = (_Missing.ALT_ENTER,)
        while True:
            try:
                super().run_input_thread()
            except UnicodeDecodeError:
                continue
            except OSError:
                os.kill(os.getpid(), signal.SIGHUP)
            return
