"""What every room stands on: the database, the account of changes, words, and the doors to Slack and to time."""
