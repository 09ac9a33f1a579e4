"""Promises, the cards they start as, and things already done."""
