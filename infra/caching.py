"""How long browsers keep the site's files, in AWS and locally."""

from typing import Final

# Vite names what lies here by its content.
NAMED_BY_CONTENT: Final = "assets/"
FOR_EVER: Final = "max-age=31536000, immutable"
ASKED_ANEW: Final = "no-cache"
