"""Domains in which whatever may be any text is a text that means harm."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

CONTROLS = "a\u202eb\u2066c\u2028d\u2029e\u0085f\u009bg\u007fh\ufeffi"
LINES = "first\nsecond\tthird"
MARKUP = "<img src='/dev/full'><b>bold</b>&amp;<script>x</script>"
ESCAPES = "\x1b]0;title\x07\x1b[31m\r\x08\n\x9b2J\u202e\udcff"  # for file names: XML has no such characters

_MANY = """<domain type='kvm'>
  <name>{text}</name>
  <uuid>5a0d2c6e-7d5b-4a55-8a4c-3f2b4a9c0d11</uuid>
  <title>{text}</title>
  <description>{text}</description>
  <metadata><own xmlns='urn:own' value={quoted}>{text}</own></metadata>
  <memory unit='KiB'>524288</memory>
  <vcpu>1</vcpu>
  <os><type arch={arch} machine={machine}>hvm</type><kernel>/{text}</kernel></os>
  <devices>
    <emulator>/{text}</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/><source file={path}/><target dev={disk} bus='virtio'/>
      <serial>{text}</serial><alias name={alias}/>
      <address type='pci' domain='0' bus='0' slot='5' function='0'/>
    </disk>
    <disk type='file' device='disk'>
      <source file={path}/><target dev='vdb' bus='virtio'/>
      <address type='pci' domain='0' bus='0' slot='5' function='0'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:00:00:01'/><source network={quoted} portgroup={quoted}/><target dev={quoted}/>
      <model type={nic}/><alias name={alias}/>
      <address type='pci' domain='0' bus='0' slot='6' function='1'/>
    </interface>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source><address domain='0' bus='1' slot='0' function='0'/></source><rom file={path}/><alias name={alias}/>
      <address type='pci' domain='0' bus='0' slot='7' function='0' multifunction={switch}/>
    </hostdev>
    <sound model={model}/>
    <video><model type={model}/></video>
    <watchdog model={model}/>
    <rng model={model}><backend model='random'>/{text}</backend></rng>
    <controller type='pci' index='1' model={controller}><model name={controller}/></controller>
    <controller type={model} index='0' model={model}/>
    <{tag}><address type='pci' domain={number} bus='0' slot='8' function='0'/></{tag}>
  </devices>
</domain>
"""


def domain(text: str, *, everywhere: bool = False) -> bytes:
    """A domain with the text wherever libvirt takes any; `everywhere`: where it takes only certain words, too."""
    quoted = quoteattr(text).replace("\u0085", "&#x85;").replace("\r", "&#13;")
    escaped = quoted[1:-1].replace('"', "&quot;")
    told = {"arch": "'x86_64'", "machine": "'pc'", "nic": "'virtio'", "controller": "'pci-bridge'", "switch": "'on'"}
    words = dict.fromkeys(("disk", "number", *told), quoted) | {"model": quoted, "tag": "own"}
    if not everywhere:
        words |= told | {"disk": "'vda'", "model": "'virtio'", "number": "'0'", "tag": "vsock"}
    marked = f'"/{escaped}"'
    return _MANY.format(text=escaped, quoted=quoted, path=marked, alias=f'"ua-{escaped}"', **words).encode()
