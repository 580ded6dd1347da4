"""One file per layout, in order; each says everything itself and imports nothing of ours."""
