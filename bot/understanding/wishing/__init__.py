"""What an answer tells besides figures: later, all done, none yet, somebody else, a question."""
