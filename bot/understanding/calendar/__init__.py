"""Days and stretches of time, as people say them."""
