"""Work away from the window: one database worker, progress and cancelling."""
