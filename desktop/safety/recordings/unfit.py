"""The word of this room for a recording that it cannot put together anew."""


class Unfit(Exception):  # noqa: N818 (a finding about foreign bytes; the file is then kept as it is, and says so)
    """The recording is cut short, damaged, or built in a way that is not known here."""
