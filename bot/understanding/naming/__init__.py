"""Who or what a sentence names, and what stands around a name."""
