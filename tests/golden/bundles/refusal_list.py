"""The list of what a verifier must refuse, item by item, each with the hostile bundle that tries it.

An item is what the bundle format's authors thought of; the cases beside it are further ways to do the same.
"""

from collections.abc import Iterator

from sync.faults import Family
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import Case

_BY_NAME = {(case.code.family, case.name): case for case in CASES}

_LIST = {
    Family.NAMES: """
        .. = parent folder | absolute | backslash | drive letter | UNC = network share | : stream = stream
        con = device con | com1 = device com1 with extension | trailing dot | trailing space | NUL = zero byte
        newline | empty | . part = dot part | // = double slash | directory entry
        directory entry with data | case-only collision | NFC/NFD collision = NFC and NFD
        ligature case-fold = ligature | confusable = Cyrillic letters | bidi override | invalid UTF-8
        duplicate | name that is both file and folder = file and folder | too long | too deep
        Unicode-path extra with another name = Unicode path field
    """,
    Family.TYPES: """
        symlink = symbolic link | FIFO = named pipe | setuid | exec bit = program | DOS system attribute
        foreign extra fields = owner in an extra field | member comment = comment on a file
        real timestamps = real time
    """,
    Family.STRUCTURE: """
        local name unlike central = local name differs | local size unlike central = local size differs
        local CRC unlike central = local CRC differs | wrong CRC = CRC wrong in both headers
        two entries on one header | overlap bomb | deflate bomb | lying size, small = size lies small
        lying size, huge = size lies huge | gap between members = gap between files | gap before the directory
        hidden local entry = hidden file between | prefix (EXE polyglot) = program in front | trailing garbage
        archive comment | second end record in a comment = second end in the comment | two zips joined
        entry count too low = count too low | entry count too high = count too high
        65,534 claimed = 65534 claimed | directory offset lie = directory offset lies
        directory size lie = directory size lies | multi-disk = several disks | truncated = cut short by 500
        empty = no members | zero bytes | not a zip | encrypted flag = encrypted | strong encryption
        masked headers | unknown method | LZMA | data descriptors = data descriptor
        zip64 where not needed = zip64 end where none is needed
        zip64 fields that disagree = zip64 record that disagrees | two top-level folders = two top folders
        file at the root | nested archive treated as content = nested archive
    """,
    Family.BAG: """
        weak algorithm | unknown algorithm | manifest missing | tagmanifest missing | bag-info missing
        payload file unlisted | listed file missing | digest mismatch = payload changed | conflicting digests
        same file twice | same file twice through ./ = same file twice through dot
        upper-case hex = upper-case digest | * = asterisk | CRLF = CRLF in the manifest
        BOM = byte order mark in the manifest | tabs = tab | path outside data/ = path outside data
        fetch.txt | unknown tag file | unknown tag folder | wrong Payload-Oxum = wrong oxum
        repeated Payload-Oxum = oxum twice | garbage Payload-Oxum = garbage oxum
        version other than 1.0 = other version | whitespace in bagit.txt = space in bagit.txt
        extra line in bagit.txt = third line in bagit.txt | other encoding in bagit.txt = UTF-7 in bagit.txt
        changed tag file | second manifest that disagrees
        file name unlike its digest = file not named after its digest
        giant line | folded-line flood = flood of folded lines
    """,
    Family.SIGNATURE: """
        missing | unparsable armor = not base64 | trailing bytes | other namespace | relabelled namespace
        changed message | reserved field non-empty = reserved field | hash not allowed = other hash
        key type not allowed = RSA key | unknown key | wrong CA = wrong authority | certificate expired
        certificate not yet valid | host certificate = certificate for a host
        unknown critical option = certificate with a condition | principal not listed
        principal of another office = device of another office | empty principals = certificate for nobody
        revoked key = key revoked | revoked serial = serial revoked | revoked CA = authority revoked
        valid signature over another bundle's tagmanifest = of another bundle
        sender in bag-info unlike the certificate = certificate of another name
        recipient that is not this gateway = made for another receiver
        sequence replay = number used before | sequence gap = gap after the last
        sequence fork = fork: names another one before it
    """,
    Family.SEALING: """
        header MAC = bit of the header flipped | wrong recipient = for somebody else
        bit flip in the first chunk = bit flipped in the first part
        bit flip in a middle chunk = bit flipped in the middle
        bit flip in the last chunk = bit flipped at the end
        truncated at a chunk = cut between two parts | truncated inside a chunk = cut inside a part
        appended bytes = bytes added | swapped chunks = two parts swapped
        scrypt stanza with huge work factor = passphrase that would take years to try
        scrypt mixed with X25519 = passphrase beside keys | thousands of stanzas
        armored where binary is required = armored | plugin recipients = plug-in
        plaintext that is no zip = a picture sealed | plaintext that is age again = sealed twice
    """,
    Family.RECORDS: """
        not JSON | BOM = byte order mark | invalid UTF-8 | lone surrogate | duplicate keys = key twice
        NaN = not a number | floats = fraction | integers from 2^53 = integer of 2^53 | too deep | too long
        not canonical = spaces | schema mismatch = wrong type | unknown version
        attachment reference without file = attachment without file | orphan file
        same record id with other content = same revision with other content
        extension unlike magic bytes = extension unlike the bytes | SVG document = drawing with scripts
        HTML document = web page | macro document = office document with macros
        image decompression bomb = picture bomb
        same bundle id with another digest = same identifier with other bytes
    """,
}
_ELSEWHERE = {"dates far in the future": (Family.BAG, "date far in the future")}


def items() -> Iterator[tuple[str, Case]]:
    """Yield every item of the list, under its family, with its hostile bundle."""
    for family, text in _LIST.items():
        for item in (one.strip() for line in text.strip().splitlines() for one in line.split(" | ")):
            said, _, name = item.partition(" = ")
            yield f"{family}: {said}", _BY_NAME[family, name or said]
    for said, key in _ELSEWHERE.items():
        yield said, _BY_NAME[key]
