"""What a verb of promising or of doing is about: its kind, its object, and whether it counts."""
