"""Partners, their contacts, and our own staff."""
