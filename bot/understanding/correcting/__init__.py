"""What takes back or mends the last entry."""
