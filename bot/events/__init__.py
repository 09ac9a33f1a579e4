"""Gatherings where pledges are made, who hosts them and who was in the room."""
