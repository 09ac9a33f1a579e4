"""What Slack tells us: kept before it is acknowledged, each handled once, and read back where it never came."""
