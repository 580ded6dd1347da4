"""What is said when something comes outside beside a bundle: the heading, the button, and the warning."""

from PySide6.QtCore import QObject

from ui.pages.leaving.way import Way


class WayWords(QObject):
    """Sentences for each way outside."""

    def title(self, way: Way) -> str:
        """Return what stands over the sheet."""
        return {
            Way.PAGES: self.tr("Print"),
            Way.TABLE: self.tr("Save as a table"),
            Way.TEXT: self.tr("Copy the whole record"),
            Way.PICTURE: self.tr("Save a picture"),
        }[way]

    def action(self, way: Way) -> str:
        """Return what the button says."""
        return {
            Way.PAGES: self.tr("Save the pages as PDF"),
            Way.TABLE: self.tr("Save the table"),
            Way.TEXT: self.tr("Copy"),
            Way.PICTURE: self.tr("Save the picture"),
        }[way]

    def warning(self, way: Way, *, is_story: bool = False) -> str:
        """Return what can go wrong with it, once it is outside."""
        if way is Way.PAGES and is_story:
            return self.story_on_paper()
        return {
            Way.PAGES: self.tr(
                "The pages are saved as a PDF that anyone who uses this computer can open. Paper can be "
                "found, copied and photographed, and nothing calls it back. Print only what somebody needs "
                "on paper, keep it locked away, and destroy it afterwards."
            ),
            Way.TABLE: self.tr(
                "The table is a file that anyone who uses this computer can open. Keep it where it is safe, "
                "and delete it when it is no longer needed."
            ),
            Way.TEXT: self.tr(
                "Other programs can read the clipboard. It is emptied after a minute; what you paste "
                "elsewhere stays there."
            ),
            Way.PICTURE: self.tr(
                "The picture is a file that anyone who uses this computer can open. Its hidden details were "
                "taken out. Delete it when it is no longer needed."
            ),
        }[way]

    def story_on_paper(self) -> str:
        """Return what to think of before somebody's story stands on paper."""
        return self.tr(
            "This is somebody's story. On paper it can be found by the very person she fears, and nothing "
            "calls it back. Print it only if she or a colleague needs it on paper, leave it neither at her "
            "home nor in a bag, and destroy it afterwards. The PDF can be opened by anyone who uses this "
            "computer: delete it once it is printed."
        )
