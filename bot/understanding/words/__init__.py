"""The words of the field: what is counted, what is done, who, where, how many, and what a charity calls its own."""
