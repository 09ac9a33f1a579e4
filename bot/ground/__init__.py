"""What every room stands on: the database, the account of changes, words, and the door from time."""
