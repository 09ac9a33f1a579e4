"""Looking after the installation: what is missing, what is wrong."""
