"""What one libvirt makes of domains, in JSON: run by `record` where that libvirt is, be it a root directory or a host.

Needs Python 3.9 and libvirt's bindings there, nothing else of the project: `record` feeds it to Python's standard
input, with the domains in `DOMAINS`, a dictionary of XML by name. QEMU's driver runs in the process, on a root of its
own.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

import libvirt

# As root libvirt would run QEMU as another user, who may not open /dev/kvm: it would probe QEMU anew for each call.
AS_ROOT = 'user = "root"\ngroup = "root"\nsecurity_driver = "none"\nnamespaces = []\ncgroup_controllers = []\n'


def dotted(number):
    """A version as libvirt counts it, as text."""
    return f"{number // 1000000}.{number // 1000 % 1000}.{number % 1000}"


def answer(connection, xml):
    """What is stored of a domain, or why it is refused."""
    try:
        domain = connection.defineXML(xml)
    except libvirt.libvirtError as error:
        return {"refused": error.get_error_message()}
    try:
        return {"stored": domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)}
    finally:
        domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_KEEP_NVRAM)


def answers(domains):
    """The releases of libvirt and QEMU, and what they say to each domain."""
    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    with tempfile.TemporaryDirectory(prefix="embed-", dir="/tmp") as root:
        settings = Path(root, "etc", "qemu.conf")
        settings.parent.mkdir()
        settings.write_text('stdio_handler = "file"\n' + (AS_ROOT if os.geteuid() == 0 else ""))
        connection = libvirt.open("qemu:///embed?root=" + root)
        said = {name: answer(connection, xml) for name, xml in domains.items()}
        return {
            "libvirt": dotted(connection.getLibVersion()),
            "qemu": dotted(connection.getVersion()),
            "answers": said,
        }


if "DOMAINS" in globals():
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    json.dump(answers(globals()["DOMAINS"]), output)
    output.flush()
    sys.stderr.flush()
    os._exit(0)  # libvirt's threads may not end
