"""The home folder: database, unit of work, queries, migrations, backup."""
