"""Alembic's way in: run by `bot.ground.migrate` with a connection that has its transaction already."""

from alembic import context

from bot.ground.migrations import options

context.configure(connection=context.config.attributes["connection"], **options())
context.run_migrations()
