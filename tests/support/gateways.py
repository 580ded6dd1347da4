"""A gateway whose receipts count, and the key it signs them with."""

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.gateway import Gateway
from sync.keys import public_blob

KEY = Ed25519PrivateKey.from_private_bytes(b"\x09" * 32)
GATEWAY = Gateway(
    name="the Spotlight gateway",
    address="https://gateway.example/",
    principal="gateway@spotlight-capture",
    recipients=(),
    receipt_keys=("ssh-ed25519 " + base64.b64encode(public_blob(KEY.public_key())).decode("ascii"),),
)
