"""The signed bundle: its layout, writer, strict reader and checks."""
