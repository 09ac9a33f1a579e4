"""What must never happen, tried on purpose and counted: `make faults`."""
