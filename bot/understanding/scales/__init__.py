"""How much a text sounds like something, by weights learned from the corpora."""
