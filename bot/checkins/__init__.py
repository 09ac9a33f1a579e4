"""Going back to people: when, with what question, and what their answer changes."""
