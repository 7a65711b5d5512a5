"""Alembic's entry: runs the steps in the transaction that ``migrate`` has begun."""

from alembic import context

from desktop.models.registry import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
