"""Why a figure is asked about: what is told with it makes it another's, a plan, a guess, a part, or gone."""
