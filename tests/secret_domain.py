"""A domain full of secrets, each with the mark."""

MARK = "S3CR3T"
QEMU = "http://libvirt.org/schemas/domain/qemu/1.0"
PLACES = (
    f"<qemu:arg value='secret,id=s0,data={MARK}1'/>",
    f'<qemu:arg value="{{&quot;qom-type&quot;:&quot;secret&quot;,&quot;data&quot;:&quot;{MARK}2&quot;}}"/>',
    f"<qemu:arg value='user=x,password={MARK}3'/>",
    f"<qemu:env name='TOKEN' value='{MARK}4'/>",
    f"<qemu:env value = \"{MARK}5\" name='X'/>",
)
DOMAIN = f"""<domain type='kvm' xmlns:qemu='{QEMU}'>
  <name>secrets</name>
  <sysinfo type='smbios'><oemStrings><entry>{MARK}6</entry></oemStrings></sysinfo>
  <sysinfo type='fwcfg'><entry name='opt/key'>{MARK}7</entry></sysinfo>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='network' device='disk'>
      <source protocol='https' name='x' query='token={MARK}8'>
        <host name='h'/><cookies><cookie name='c'>{MARK}9</cookie></cookies>
      </source>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x1'/>
    </disk>
    <graphics type='vnc' passwd='{MARK}10'/>
  </devices>
  <launchSecurity type='sev'><policy>1</policy><dhCert>{MARK}11</dhCert><session>{MARK}12</session></launchSecurity>
  <qemu:commandline>{"".join(PLACES)}</qemu:commandline>
</domain>
""".encode()
