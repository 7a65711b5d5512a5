"""The parts of the page of bodies and people."""
