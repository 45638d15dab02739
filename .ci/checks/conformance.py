"""The folder of conformance data, which the variable CONFORMANCE names; a check without it fails."""

import os
import pathlib
import sys


def folder():
    """The folder."""
    path = pathlib.Path(os.environ.get("CONFORMANCE") or "no folder")
    if not path.is_dir():
        sys.exit(f"CONFORMANCE names {path}, which is not the folder of conformance data")
    return path
