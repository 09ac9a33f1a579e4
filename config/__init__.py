"""What the people who run the programme may change: settings, cadence, programmes, levels, and every sentence."""
