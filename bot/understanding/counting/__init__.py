"""The figures of an answer: the part each plays, which are added, and what the record would show."""
