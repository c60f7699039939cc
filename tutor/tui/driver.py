"""The terminal's driver, made to survive what a terminal may send."""

from textual.drivers.linux_driver import LinuxDriver


class SturdyDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, except that bytes which are no UTF-8 are passed over.

    Textual itself would end the program there, with exit status 0.
    """

    def run_input_thread(self) -> None:
        """Read keys until the program ends."""
        while True:
            try:
                super().run_input_thread()
            except UnicodeDecodeError:
                continue
            return
