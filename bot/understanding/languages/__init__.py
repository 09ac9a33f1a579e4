"""Which language a text is in, and Spanish and French put into the words of our grammar."""
