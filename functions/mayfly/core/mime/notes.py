"""Remarks about a mail, gathered while it is read."""

MAX_NOTES = 20  # what a reader may want to know; hostile mail would say more


class Notes:
    """Sentences for `Mail.warnings`, each once, in the order they came up."""

    def __init__(self) -> None:
        self._sentences: dict[str, None] = {}

    def add(self, sentence: str) -> None:
        """Remember a sentence; it must quote nothing from the mail."""
        if len(self._sentences) < MAX_NOTES:
            self._sentences[sentence] = None

    def sentences(self) -> tuple[str, ...]:
        """All that was noted."""
        return tuple(self._sentences)
