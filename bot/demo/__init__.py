"""The demo: Stockton on a Slack that runs on this machine, with a clock that can be moved."""
