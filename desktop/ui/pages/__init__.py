"""The pages of the main window; none imports another."""
