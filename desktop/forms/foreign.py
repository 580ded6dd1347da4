"""Forms that came in a colleague's bundle stand under versions of their own, apart from all others."""

import re

from desktop.domain.record import FormRef

_MARK = re.compile(r"\.from-[0-9a-f]{16}")


def foreign_ref(ref: FormRef, digest: str) -> FormRef:
    """Return the version under which a form is kept that nobody here brought, by the digest of its bytes.

    The name that it gives itself is only a claim. Under it stay the forms of the program and of the office: a
    bundle can neither replace one of them nor be there first.
    """
    return FormRef(form_id=ref.form_id, version=f"{named_ref(ref).version}.from-{digest[:16]}")


def named_ref(ref: FormRef) -> FormRef:
    """Return the version that a form gives itself, wherever it is kept."""
    return FormRef(form_id=ref.form_id, version=_MARK.sub("", ref.version))


def is_foreign(ref: FormRef) -> bool:
    """Tell whether a form came in a bundle."""
    return _MARK.search(ref.version) is not None
