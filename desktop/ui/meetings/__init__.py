"""The parts of the page of meetings: list, filters, reading pane, history."""
