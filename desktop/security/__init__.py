"""Keys, identity, seals and the audit chain."""
