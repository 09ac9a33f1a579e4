"""What staff ask about: the kind of question, who, which event, where and when; `question.py` puts it together."""
