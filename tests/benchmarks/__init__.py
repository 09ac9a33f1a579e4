"""How fast the bot is, each figure a ratio to something measured beside it in the same run: `make bench`."""
