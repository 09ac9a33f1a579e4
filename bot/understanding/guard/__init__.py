"""What may tell of danger, and what only sounds like it; `safety.py` decides."""
