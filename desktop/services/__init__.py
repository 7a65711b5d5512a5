"""What a person can do with the records, one file a use case."""
