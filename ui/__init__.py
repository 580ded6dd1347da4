"""Windows, pages, question editors and Qt models; the only floor that knows Qt."""
