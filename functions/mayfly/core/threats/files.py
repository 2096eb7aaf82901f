"""The risk of a file, told from its name and its bytes without opening it."""

from mayfly.core.message import Risk
from mayfly.core.threats import archives, kinds

# What the systems of readers run, install or mount when it is opened.
_EXECUTABLE = frozenset(
    (
        "ade adp apk app appimage application appref-ms appx appxbundle bash bat cmd com command"
        " cpl csh deb desktop dll dmg exe gadget hta img inf ins iso isp jar jnlp js jse ksh lnk"
        " mde msc msh msi msix msixbundle msp mst ocx osd pif pkg ps1 ps2 psc1 psd1 psm1 py pyw"
        " pyz reg rpm run scf scr sct search-ms settingcontent-ms sh shb shs sys tool udl url vb"
        " vbe vbs vbscript vhd vhdx vxd webloc workflow ws wsc wsf wsh xbap xll zsh"
    ).split()
)
# What people open without a thought; before another extension it is there to deceive them.
_TRUSTED = frozenset(
    (
        "avi bmp csv doc docx gif htm html jpeg jpg mov mp3 mp4 odt pdf png ppt pptx rtf tif tiff"
        " txt wav xls xlsx zip"
    ).split()
)
_MACRO = frozenset("docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm".split())
_ACTIVE = frozenset("htm html mht mhtml one onepkg shtml svg svgz swf xht xhtml".split())
_ACTIVE_TYPES = frozenset(
    ["text/html", "application/xhtml+xml", "image/svg+xml", "application/x-shockwave-flash"]
)


def risk(filename: str, content_type: str, content: bytes) -> Risk | None:
    """The gravest risk of a file under its sender's name; None where none is seen, which proves
    nothing.
    """
    extensions = [part.strip() for part in filename.lower().rstrip(". ").split(".")[1:]]
    last = extensions[-1] if extensions else ""
    kind = kinds.of(content)
    if last in _EXECUTABLE:
        return "double_extension" if _TRUSTED.intersection(extensions[:-1]) else "executable"
    if kind == "program":
        return "disguised" if last else "executable"
    if kinds.contradicts(kind, last, content_type):
        return "disguised"
    if last in _MACRO or kinds.has_macros(content, kind):
        return "macro"
    if archives.is_encrypted(content, kind):
        return "encrypted_archive"
    active = last in _ACTIVE or content_type in _ACTIVE_TYPES or kinds.is_active(content, kind)
    return "active_content" if active else None
