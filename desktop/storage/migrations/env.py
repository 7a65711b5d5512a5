"""Alembic's entry: runs the steps over the connection that ``migrate`` hands in."""

from alembic import context

from desktop.models.registry import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
