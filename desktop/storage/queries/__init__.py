"""Questions that screens ask, answered in frozen dataclasses by a fixed number of statements."""
