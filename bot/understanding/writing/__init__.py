"""Text as it is written, made comparable, cut into sentences, and looked through by patterns."""
