"""The account of each pledge, and every number defined once."""
