"""The offline core: capture, library, printing, safety, forms, storage, vault, domain; no Qt, no network."""
