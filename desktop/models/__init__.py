"""The records and their rules: mapped classes, one file an aggregate, and the record form."""
