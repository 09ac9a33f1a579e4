"""What needs a person: calls, requests, and texts that only staff may read."""
