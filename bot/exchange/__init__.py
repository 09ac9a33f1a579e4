"""Pledges and their account as tables, in and out."""
