"""What became of an event, for people outside: quotes, survey, the report."""
