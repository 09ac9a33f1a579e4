"""Messages on their way out: saved with their cause, each sent once, at Slack's pace."""
