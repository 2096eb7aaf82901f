"""The reader of mail as a program of libFuzzer's, which runs it on what it was not made for."""

import sys

import atheris

with atheris.instrument_imports(include=["mayfly.core"]):
    from tests.mails.hostile.reading import read


# libFuzzer starts itself again where it compares mails.
COMMAND = f"{sys.executable} -m tests.fuzz.mail"

if __name__ == "__main__":
    atheris.Setup([COMMAND, *sys.argv[1:]], read)
    atheris.Fuzz()
