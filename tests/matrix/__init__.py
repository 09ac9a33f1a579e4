"""Who sees what, by every way in."""
