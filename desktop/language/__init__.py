"""Words, digits, dates and scripts; standard library only."""
