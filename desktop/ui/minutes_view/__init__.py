"""The set page on screen and on the printer: the same PDF that is kept."""
