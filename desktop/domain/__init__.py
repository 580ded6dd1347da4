"""The nouns of the work as frozen values; standard library only."""
