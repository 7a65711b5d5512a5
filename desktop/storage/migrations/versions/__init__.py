"""The steps, one a change of the schema, each read once and never edited after a release."""
