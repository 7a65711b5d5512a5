"""The window. Qt lives here and in background."""
