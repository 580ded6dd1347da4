"""The encrypted store: the only room with SQL and the only one that writes the vault's files."""
