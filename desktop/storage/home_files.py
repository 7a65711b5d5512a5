"""The names of what lies in a home; apart, so that asking for them loads no database library."""

DATABASE_NAME = "mahdar.db"
BACKUPS_NAME = "backups"
ATTACHMENTS_NAME = "attachments"
