"""Small PDFs, written by hand (ISO 32000-1, 7.5)."""

from collections.abc import Sequence
from typing import Final

_HELVETICA: Final = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_SONG: Final = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
    "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> "
    "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 >> >>] >>"
)
# The catalog, the pages, and then what a PDF has more.
_FIRST_MORE: Final = 3


def a_pdf(*colours: str) -> bytes:
    """A page for each colour, which fills its lower half below a word."""
    word = "0 g BT /Helvetica 40 Tf 40 280 Td (Hello) Tj ET"
    return _pdf(*(f"{colour} rg 0 0 300 200 re f {word}" for colour in colours))


def a_locked_pdf() -> bytes:
    """One that no empty password opens (7.6.3)."""
    key = f"<{'00' * 32}>"
    lock = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O {key} /U {key} >>"
    return _pdf("", trailer=f"/Encrypt {lock} /ID [<00> <00>]")


def a_chinese_pdf() -> bytes:
    """One whose words are written by a character map that it does not bring (9.7.5.2)."""
    return _pdf("BT /Song 40 Tf 40 280 Td <4F60597D> Tj ET")


def a_hostile_pdf(elsewhere: str) -> bytes:
    """One that wants to run scripts, be clicked and filled in, and show what lies elsewhere.

    What would run is written so that no scanner finds it (7.3.5).
    """
    first = f"{_FIRST_MORE} 0 R"
    link, field = f"{_FIRST_MORE + 1} 0 R", f"{_FIRST_MORE + 2} 0 R"
    script = f"app.alert\\('run'\\); app.launchURL\\('{elsewhere}'\\)"
    run = f"<< /S /J#61vaScript /J#53 ({script}) >>"
    whole = "/Rect [0 0 300 400]"
    return _pdf(
        "q 300 0 0 400 0 0 cm /Picture Do Q 0 0 1 rg 0 0 300 200 re f",
        more=(
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            f"/BitsPerComponent 8 /Length 0 /F << /FS /URL /F ({elsewhere}) >> >>\n"
            "stream\n\nendstream",
            f"<< /Type /Annot /Subtype /Link {whole} /A << /S /URI /URI ({elsewhere}) >> >>",
            f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (secret) {whole} /AA << /Fo {run} >> >>",
        ),
        resources=f"/XObject << /Picture {first} >>",
        page=f"/AA << /O {run} >> /Annots [{link} {field}]",
        catalog=f"/OpenAction {run} /AcroForm << /Fields [{field}] >>",
    )


def _pdf(
    *drawings: str,
    more: Sequence[str] = (),
    resources: str = "",
    page: str = "",
    catalog: str = "",
    trailer: str = "",
) -> bytes:
    """A page for each drawing; `more` are further objects, the rest entries of what they name."""
    first = _FIRST_MORE + len(more)
    numbers = range(first, first + 2 * len(drawings), 2)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Count {len(drawings)} /Kids [{kids}] >>",
        *more,
    ]
    fonts = f"/Font << /Helvetica {_HELVETICA} /Song {_SONG} >>"
    for number, drawing in zip(numbers, drawings, strict=True):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] {page} "
            f"/Resources << {fonts} {resources} >> /Contents {number + 1} 0 R >>",
            f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream",
        ]
    return _file(objects, trailer)


def _file(objects: Sequence[str], trailer: str) -> bytes:
    """The objects, numbered from 1, and where each begins."""
    written, begins = "%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        begins.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n"
    size = len(objects) + 1
    table = "".join(f"{begin:010} 00000 n \n" for begin in begins)
    end = f"<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(written)}\n%%EOF\n"
    return f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n{end}".encode("latin-1")
