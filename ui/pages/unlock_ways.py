"""The ways out that the unlock page offers when a vault cannot be opened as it lies there."""

from desktop.errors import AppError, Code
from ui.parts.ways import Way, Ways


class UnlockWays(Ways):
    """Knows which trouble has which ways out: "look", "tighten", "folder", "takeover"."""

    def offer_for(self, error: AppError) -> None:
        """Offer what one can do about an error, which is nothing for most."""
        self.offer(self._ways(error))

    def offer_repair(self) -> None:
        """Offer to repair the vault, because that was asked for."""
        self.offer((self._repair(),))

    def _repair(self) -> Way:
        return Way("repair", self.tr("Repair the vault"))

    def _ways(self, error: AppError) -> tuple[Way, ...]:
        elsewhere = Way("folder", self.tr("Choose another folder"))
        match error.code:
            case Code.FOLDER_UNSAFE if error.params.get("can_tighten"):
                folder = str(error.params["folder"])
                return (Way("tighten", self.tr("Let only me write there"), folder), elsewhere)
            case Code.LINK_IN_VAULT | Code.VAULT_MISSING:
                return (Way("look", self.tr("Look again")), elsewhere)
            case Code.FOLDER_UNSAFE | Code.READ_ONLY | Code.NO_PERMISSION:
                return (elsewhere,)
            case Code.DATABASE_DAMAGED:
                return (self._repair(),)
            case Code.VAULT_HELD_ELSEWHERE:
                host = str(error.params.get("host", ""))
                return (Way("takeover", self.tr("That computer is off or gone"), host),)
            case _:
                return ()
