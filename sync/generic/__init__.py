"""Judge any BagIt bag by the standard alone (RFC 8493 and 0.93 to 0.97); knows nothing of our own bundles."""
