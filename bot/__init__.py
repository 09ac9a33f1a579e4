"""Pledgekeeper: promises made at an event, followed until they are people trained."""

__version__ = "0.1.0"
