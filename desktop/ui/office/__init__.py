"""What is asked of an office, at the first start and in the settings."""
