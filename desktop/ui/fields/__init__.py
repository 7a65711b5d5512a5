"""The house fields: dates, times, numbers and text that behave in Arabic."""
