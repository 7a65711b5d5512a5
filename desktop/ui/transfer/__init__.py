"""The parts of the page Transfer: cards of offices, sending, receiving, conflicts."""
