"""The parts of the page Outcomes: the register of actions and outcomes."""
