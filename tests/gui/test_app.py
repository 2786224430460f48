"""The window's arguments: what Qt knows is Qt's, everything else is ours, names of any bytes too."""

import os
import subprocess
import sys

CODE = """
import sys
from editor.cli.window import parser
from editor.gui.app import _application
app, left = _application(sys.argv[1:])
options = parser().parse_intermixed_args(left)
print(app.isRightToLeft(), app.style().name(), options.connect, ascii(options.sources))
"""


def test_qts_own_options_are_passed_on():
    odd = os.fsdecode(b"odd\xff.xml")
    arguments = ["-reverse", "a.xml", "-style", "windows", "-c", "test:///default", "-", odd, "a.xml"]
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    run = subprocess.run([sys.executable, "-c", CODE, *arguments], env=environment, capture_output=True, check=True)
    assert run.stdout.decode().split(maxsplit=3) == [
        "True", "windows", "test:///default", "['a.xml', '-', 'odd\\udcff.xml', 'a.xml']\n"
    ]  # fmt: skip
