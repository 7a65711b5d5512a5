"""The command line over the services (docs/command-line.md)."""
