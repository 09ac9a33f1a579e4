"""How the kinds of question are told: by the first pattern that fits."""

import re

from bot.understanding.readings import Ask

Asks = tuple[tuple[Ask, re.Pattern[str]], ...]
