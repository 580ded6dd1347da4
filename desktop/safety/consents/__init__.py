"""What people agreed to, held against who is to read it: the rules of domain 5.3 and 5.4 as tables."""

from desktop.safety.consents.allowing import allows, allows_picture
from desktop.safety.consents.judging import judge, judge_ready, remarks

__all__ = ["allows", "allows_picture", "judge", "judge_ready", "remarks"]
