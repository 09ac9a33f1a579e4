"""What may be told beside a figure and leaves it as it is."""
