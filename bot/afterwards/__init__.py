"""What follows an event: the thank-yous, the survey, and whether anything has come of it since."""
