"""Answers to "how are we doing?"."""
