"""Run the migrations on the connection that `desktop.storage.migrate` hands over; run by Alembic only."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=None,
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=False,  # all steps or none: a crash leaves one of two layouts, not of three
)
with context.begin_transaction():
    context.run_migrations()
