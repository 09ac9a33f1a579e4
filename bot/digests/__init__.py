"""The scheduled post: what moved, who needs a call, what comes."""
