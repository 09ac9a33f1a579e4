"""Who promises how much: sentences, notes and lists, each promise with its owner and its number."""
