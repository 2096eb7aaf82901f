"""Use cases that run one call at a time, so that a test decides who comes next, and who dies."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

# Only so that a fault in this file ends a test instead of hanging it.
_HANGS_AFTER_SECONDS: Final = 30


class Died(BaseException):
    """The process was killed before this call. No `except Exception` of the code sees it."""


@dataclass
class Task:
    """Something that is being done: it stands still before each call of a port."""

    name: str
    work: Callable[[], object]
    error: BaseException | None = None
    done: bool = False
    _may_go: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    _stands: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    _dies: bool = False

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        _current.tasks[self._thread] = self
        self._thread.start()
        self._wait_until_it_stands()

    def step(self) -> None:
        """Let it make its next call."""
        self._may_go.release()
        self._wait_until_it_stands()

    def kill(self) -> None:
        """Let it die before its next call."""
        self._dies = True
        self.step()

    def finish(self) -> None:
        """Let it do all the rest."""
        while not self.done:
            self.step()

    def stand(self) -> None:
        """Called by the task itself, before each call."""
        self._stands.release()
        self._may_go.acquire()
        if self._dies:
            raise Died

    def _wait_until_it_stands(self) -> None:
        assert self._stands.acquire(timeout=_HANGS_AFTER_SECONDS), f"{self.name} hangs"

    def _run(self) -> None:
        try:
            self.work()
        except BaseException as error:  # noqa: BLE001 - whoever started it asks for it
            self.error = error
        self.done = True
        self._stands.release()


@dataclass
class _Current:
    tasks: dict[threading.Thread, Task] = field(default_factory=dict)


_current: Final = _Current()


class Stepping:
    """A port whose callers stand still before each call, if they are tasks."""

    def __init__(self, port: object) -> None:
        self._port = port

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the port has
        call = getattr(self._port, name)

        def stepped(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401
            task = _current.tasks.get(threading.current_thread())
            if task is not None:
                task.stand()
            return call(*arguments, **options)

        return stepped
