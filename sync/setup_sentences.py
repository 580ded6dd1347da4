"""One English sentence for everything that speaks against a setup file, for the command line."""

from collections.abc import Mapping

from desktop.errors import Code

SETUP_ERRORS: Mapping[Code, str] = {
    Code.SETUP_UNREADABLE: "{name} is no setup file, or a damaged one. {place}",
    Code.SETUP_FORGED: "{name} was changed after it was signed, or never was a setup file: do not use it.",
    Code.SETUP_TOO_NEW: "{name} was written for a newer version of this program.",
    Code.SETUP_AHEAD: "{name} is dated {day}, which lies ahead; look whether the clock is right.",
    Code.SETUP_STRANGER: (
        "{name} says it comes from {office}, and is signed by nobody whom that office named."
    ),
    Code.SETUP_FROM_OTHER_OFFICE: "{name} comes from {office}; this vault follows {have}.",
    Code.SETUP_REVOKED: "{name} is signed with a key that was taken back: do not use it.",
    Code.SETUP_OLDER: "{name} is number {number}; number {have} is in force, and nothing older follows it.",
    Code.SETUP_TWIN: "Another setup file with number {number} is in force; the next needs a higher number.",
    Code.SETUP_NOT_COMPARED: "Nobody compared the words of {name}: {words}",
    Code.SETUP_WORDS_UNLIKE: (
        "Those are not the words of {name}; if the office reads out others, do not use it."
    ),
    Code.SETUP_CHANGED: "{name} changed while it was being read. Try again.",
    Code.SETUP_FORM_REFUSED: "The form {form} in {name} cannot be used here; nothing was taken in. {detail}",
    Code.SETUP_FORM_LACKS: "The form {form} in {name} lacks or loosens what keeps people safe: {questions}",
    Code.SETUP_FORM_CHANGED: "The form {form} in {name} says version {version}, which is another form here.",
    Code.SETUP_FORM_UNKNOWN: "The form {form} in {name} adapts none of this program's own.",
    Code.SETUP_SECRET_KEY: "That is a secret key; give the public one.",
    Code.SETUP_FORM_ONE: "One form (.xml) and its lists (.csv) were expected: {name}",
    Code.SETUP_INCOMPLETE: "The setup file cannot be made: {place}",
}
