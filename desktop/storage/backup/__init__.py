"""Copies of a whole vault, many moments of it in one file, all of it encrypted; see docs/backup-format.md."""
