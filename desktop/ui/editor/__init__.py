"""The parts of the meeting editor: the draft with its undo, autosave, and the sections."""
