"""Device identity, signing, bundles, trust and delivery; the only floor with network, and no Qt."""
