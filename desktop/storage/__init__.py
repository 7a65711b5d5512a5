"""Where records are kept: engine, unit of work, change log, search, migrations, backup."""
