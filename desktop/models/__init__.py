"""What a meeting is: mapped classes with their rules, and the record form."""
