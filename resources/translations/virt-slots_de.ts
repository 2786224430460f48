<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>Asking %1 …</source>
        <translation>Frage %1 …</translation>
    </message>
    <message>
        <source>It could not tell: “%1”</source>
        <translation>Konnte es nicht sagen: „%1“</translation>
    </message>
    <message>
        <source>It disagrees. </source>
        <translation>Widerspricht. </translation>
    </message>
    <message>
        <source>It refuses it, as predicted: “%1”</source>
        <translation>Lehnt es ab, wie vorhergesagt: „%1“</translation>
    </message>
    <message>
        <source>It accepts it, as predicted.</source>
        <translation>Nimmt es an, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>It accepts it, and stores what was predicted.</source>
        <translation>Nimmt es an und speichert, was vorhergesagt war.</translation>
    </message>
    <message>
        <source>It accepts it, but stores otherwise than predicted: %1</source>
        <translation>Nimmt es an, speichert es aber anders als vorhergesagt: %1</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>When, how large, and what was changed then</source>
        <translation>Wann, wie groß, und was damals geändert wurde</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed then</source>
        <translation>Damals geändert</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Difference from what is shown</source>
        <translation>Unterschied zum Gezeigten</translation>
    </message>
    <message>
        <source>&amp;Restore as an edit</source>
        <translation>Als Bearbeitung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is saved by it; undo takes it back</source>
        <translation>Dabei wird nichts gespeichert; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>The path of the selected backup</source>
        <translation>Der Pfad der ausgewählten Sicherung</translation>
    </message>
    <message>
        <source>There is none yet: the first save puts the definition that is there then aside.</source>
        <translation>Noch gibt es keine: Beim ersten Speichern wird die Definition gesichert, die dann dort ist.</translation>
    </message>
    <message>
        <source>All are kept for ever.</source>
        <translation>Alle werden für immer aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>All of %n days are kept, of those from before the last one of each month.</source>
        <translation>
            <numerusform>Alle von %n Tag werden aufbewahrt, von den älteren die letzte jedes Monats.</numerusform>
            <numerusform>Alle von %n Tagen werden aufbewahrt, von den älteren die letzte jedes Monats.</numerusform>
        </translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>BusDialog</name>
    <message>
        <source>Go to a bus</source>
        <translation>Zu einem Bus gehen</translation>
    </message>
    <message>
        <source>Bus number in hexadecimal, port or device</source>
        <translation>Busnummer hexadezimal, Port oder Gerät</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehen</translation>
    </message>
    <message>
        <source>&amp;Bus, port or device:</source>
        <translation>&amp;Bus, Port oder Gerät:</translation>
    </message>
    <message>
        <source>Numbers are hexadecimal, as in addresses; a port&apos;s or a device&apos;s name will do as well.</source>
        <translation>Nummern sind hexadezimal wie in Adressen; der Name eines Ports oder Geräts geht auch.</translation>
    </message>
    <message>
        <source>Bus %1</source>
        <translation>Bus %1</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>chipset</source>
        <translation>Chipsatz</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes by device</source>
        <translation>Änderungen nach Gerät</translation>
    </message>
    <message>
        <source>Differences from the loaded version; Return goes to the device</source>
        <translation>Unterschiede zur geladenen Fassung; Eingabetaste geht zum Gerät</translation>
    </message>
    <message>
        <source>In the XML</source>
        <translation>Im XML</translation>
    </message>
    <message>
        <source>What libvirt makes of it</source>
        <translation>Was libvirt daraus macht</translation>
    </message>
    <message>
        <source>What the guest notices</source>
        <translation>Was der Gast bemerkt</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>… and %1 more findings</source>
        <translation>… und %1 weitere Befunde</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Review &amp;&amp; &amp;save…</source>
        <translation>Prüfen &amp;&amp; &amp;speichern …</translation>
    </message>
    <message>
        <source>See what changes and what the guest notices, then save</source>
        <translation>Sehen, was sich ändert und was der Gast bemerkt, dann speichern</translation>
    </message>
    <message>
        <source>Save to &amp;another file…</source>
        <translation>In &amp;andere Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren …</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close domain</source>
        <translation>Domain schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t device</source>
        <translation>Gerät &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Mark to be moved</source>
        <translation>Zum Verschieben vormerken</translation>
    </message>
    <message>
        <source>&amp;Paste device here</source>
        <translation>Gerät hier &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find devices by name, MAC, target, address, class or model</source>
        <translation>Geräte nach Name, MAC, Ziel, Adresse, Klasse oder Modell suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>&amp;Go to bus…</source>
        <translation>Zu Bus &amp;gehen …</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>Move one function &amp;left</source>
        <translation>Eine Funktion nach &amp;links</translation>
    </message>
    <message>
        <source>Move one function &amp;right</source>
        <translation>Eine Funktion nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move one slot &amp;up</source>
        <translation>Einen Slot nach &amp;oben</translation>
    </message>
    <message>
        <source>Move one slot &amp;down</source>
        <translation>Einen Slot nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Place as libvirt would</source>
        <translation>&amp;Platzieren wie libvirt</translation>
    </message>
    <message>
        <source>Write down the addresses that libvirt would choose for the selection</source>
        <translation>Die Adressen eintragen, die libvirt für die Auswahl wählen würde</translation>
    </message>
    <message>
        <source>Place e&amp;verything as libvirt would</source>
        <translation>&amp;Alles platzieren wie libvirt</translation>
    </message>
    <message>
        <source>Write down all addresses that libvirt would choose, and what it adds</source>
        <translation>Alle Adressen eintragen, die libvirt wählen würde, und was es hinzufügt</translation>
    </message>
    <message>
        <source>&amp;Forget address</source>
        <translation>Adresse ver&amp;gessen</translation>
    </message>
    <message>
        <source>Take the written address out: libvirt chooses again</source>
        <translation>Die eingetragene Adresse herausnehmen: libvirt wählt neu</translation>
    </message>
    <message>
        <source>Multifunction &amp;not written</source>
        <translation>Multifunction &amp;nicht eingetragen</translation>
    </message>
    <message>
        <source>Multifunction &amp;on</source>
        <translation>&amp;Multifunction on</translation>
    </message>
    <message>
        <source>Mul&amp;tifunction off</source>
        <translation>Multifunction o&amp;ff</translation>
    </message>
    <message>
        <source>Remove d&amp;evice</source>
        <translation>Gerät &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;ompatibility</source>
        <translation>Verträglic&amp;hkeit</translation>
    </message>
    <message>
        <source>Go to the g&amp;rid</source>
        <translation>Zum Ra&amp;ster</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Next domain</source>
        <translation>Nä&amp;chste Domäne</translation>
    </message>
    <message>
        <source>Previous &amp;domain</source>
        <translation>Vorige Do&amp;mäne</translation>
    </message>
    <message>
        <source>Hosts and files</source>
        <translation>Hosts und Dateien</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Lo&amp;wer panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>What r&amp;uns now</source>
        <translation>Was gerade läu&amp;ft</translation>
    </message>
    <message>
        <source>The running guest beside its definition, which holds from the next start</source>
        <translation>Der laufende Gast neben seiner Definition, die ab dem nächsten Start gilt</translation>
    </message>
    <message>
        <source>Attac&amp;h to what runs…</source>
        <translation>&amp;Im Laufenden anschließen …</translation>
    </message>
    <message>
        <source>Plug the selected device into the running guest, at its place</source>
        <translation>Das ausgewählte Gerät an seinem Platz in den laufenden Gast stecken</translation>
    </message>
    <message>
        <source>Detach from &amp;what runs…</source>
        <translation>Vom Laufen&amp;den abtrennen …</translation>
    </message>
    <message>
        <source>Ask the running guest to let go of the selected device</source>
        <translation>Den laufenden Gast bitten, das ausgewählte Gerät freizugeben</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Go to its bus</source>
        <translation>Zu seinem &amp;Bus gehen</translation>
    </message>
    <message>
        <source>Ho&amp;st</source>
        <translation>Ho&amp;st</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Sicheru&amp;ngen …</translation>
    </message>
    <message>
        <source>What was there before each save: compare it, bring it back as an edit</source>
        <translation>Was vor jedem Speichern da war: vergleichen, als Bearbeitung zurückholen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Add root ports…</source>
        <translation>Root-Ports &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add pcie-root-ports, placed as libvirt would place them</source>
        <translation>pcie-root-ports hinzufügen, dort wo libvirt sie platzieren würde</translation>
    </message>
    <message>
        <source>Add &amp;controller</source>
        <translation>&amp;Controller hinzufügen</translation>
    </message>
    <message>
        <source>Take the selected devices out of the domain</source>
        <translation>Die ausgewählten Geräte aus der Domain nehmen</translation>
    </message>
    <message>
        <source>&amp;Unfold all buses</source>
        <translation>Alle Busse &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all buses</source>
        <translation>Alle Busse &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Übl&amp;iche Größe</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>&amp;XML</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>&amp;Gast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Connect to a host…</source>
        <translation>Mit einem Host &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a host</source>
        <translation>Mit einem Host verbinden</translation>
    </message>
    <message>
        <source>URI of the host</source>
        <translation>URI des Hosts</translation>
    </message>
    <message>
        <source>&amp;Read-only: look, but never change anything there</source>
        <translation>&amp;Nur lesen: ansehen, aber dort nie etwas ändern</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>ssh</source>
        <translation>ssh</translation>
    </message>
    <message>
        <source>TLS, with certificates</source>
        <translation>TLS, mit Zertifikaten</translation>
    </message>
    <message>
        <source>TCP, not encrypted by itself</source>
        <translation>TCP, von sich aus unverschlüsselt</translation>
    </message>
    <message>
        <source>ssh, by libssh</source>
        <translation>ssh, über libssh</translation>
    </message>
    <message>
        <source>ssh, by libssh2</source>
        <translation>ssh, über libssh2</translation>
    </message>
    <message>
        <source>A socket of this machine</source>
        <translation>Ein Socket dieses Rechners</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>Host oder Host:Port</translation>
    </message>
    <message>
        <source>Connect to it when virt-slots s&amp;tarts</source>
        <translation>Beim S&amp;tart von virt-slots verbinden</translation>
    </message>
    <message>
        <source>As for virsh: qemu:///system is this machine, qemu+ssh://user@host/system another one over ssh.</source>
        <translation>Wie bei virsh: qemu:///system ist dieser Rechner, qemu+ssh://user@host/system ein anderer über ssh.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>&amp;Weg:</translation>
    </message>
    <message>
        <source>How the host is reached</source>
        <translation>Wie der Host erreicht wird</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Name or address of the host</source>
        <translation>Name oder Adresse des Hosts</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>User on that host</source>
        <translation>Benutzer auf diesem Host</translation>
    </message>
    <message>
        <source>&amp;Libvirt:</source>
        <translation>&amp;Libvirt:</translation>
    </message>
    <message>
        <source>The machine&apos;s libvirt, or that of the user</source>
        <translation>Das libvirt des Rechners oder das des Benutzers</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>&amp;URI:</translation>
    </message>
</context>
<context>
    <name>ContentOrWord</name>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>ControllerDialog</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>What comes, and where</source>
        <translation>Was kommt, und wohin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Guest &amp;NUMA node:</source>
        <translation>&amp;NUMA-Knoten des Gastes:</translation>
    </message>
    <message>
        <source>Guest NUMA node</source>
        <translation>NUMA-Knoten des Gastes</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s nodes the devices behind it are near to</source>
        <translation>Welchem Knoten des Gastes die Geräte dahinter nahe sind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none (the guest has no NUMA nodes)</source>
        <translation>keiner (der Gast hat keine NUMA-Knoten)</translation>
    </message>
    <message>
        <source>%1, index %2, at %3</source>
        <translation>%1, Index %2, an %3</translation>
    </message>
    <message>
        <source> (guest bus number %1)</source>
        <translation> (Busnummer im Gast: %1)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>⚠ Other devices would get another address: %1</source>
        <translation>⚠ Andere Geräte bekämen eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>No other device gets another address.</source>
        <translation>Kein anderes Gerät bekommt eine andere Adresse.</translation>
    </message>
    <message>
        <source>Free hot-plug slots: PCIe %1 → %2, PCI %3 → %4</source>
        <translation>Freie Hot-Plug-Plätze: PCIe %1 → %2, PCI %3 → %4</translation>
    </message>
</context>
<context>
    <name>ControllerMenu</name>
    <message>
        <source>Add controller</source>
        <translation>Controller hinzufügen</translation>
    </message>
    <message>
        <source>Add a switch, a bridge or another controller</source>
        <translation>Einen Switch, eine Bridge oder einen anderen Controller hinzufügen</translation>
    </message>
    <message>
        <source>Open a domain first.</source>
        <translation>Zuerst eine Domain öffnen.</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>31 conventional PCI slots, behind a free PCI Express port.</source>
        <translation>31 konventionelle PCI-Slots, hinter einem freien PCI-Express-Port.</translation>
    </message>
    <message>
        <source>31 more conventional PCI slots, on a conventional PCI bus.</source>
        <translation>31 weitere konventionelle PCI-Slots, an einem konventionellen PCI-Bus.</translation>
    </message>
    <message>
        <source>Conventional PCI slots on pcie-root, without hot-plug; pcie-to-pci-bridge is the newer way.</source>
        <translation>Konventionelle PCI-Slots an pcie-root, ohne Hotplug; pcie-to-pci-bridge ist der neuere Weg.</translation>
    </message>
    <message>
        <source>One more PCI Express root, which may belong to a NUMA node; it takes root ports.</source>
        <translation>Eine weitere PCI-Express-Wurzel, die zu einem NUMA-Knoten gehören kann; sie nimmt Root-Ports auf.</translation>
    </message>
    <message>
        <source>One more conventional PCI root, which may belong to a NUMA node.</source>
        <translation>Eine weitere konventionelle PCI-Wurzel, die zu einem NUMA-Knoten gehören kann.</translation>
    </message>
    <message>
        <source>pcie-root-ports</source>
        <translation>pcie-root-ports</translation>
    </message>
    <message>
        <source>Each takes one PCI Express device, which can be hot-plugged.</source>
        <translation>Jeder nimmt ein PCI-Express-Gerät auf, auch im laufenden Betrieb (Hotplug).</translation>
    </message>
    <message>
        <source>&amp;How many pcie-root-ports:</source>
        <translation>&amp;Wie viele pcie-root-ports:</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>An upstream port in a free PCI Express port, with downstream ports for devices.</source>
        <translation>Ein Upstream-Port in einem freien PCI-Express-Port, mit Downstream-Ports für Geräte.</translation>
    </message>
    <message>
        <source>&amp;How many downstream ports:</source>
        <translation>&amp;Wie viele Downstream-Ports:</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>This is a bug in virt-slots</source>
        <translation>Das ist ein Fehler in virt-slots</translation>
    </message>
    <message>
        <source>An unexpected error occurred. It is not your fault.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>What you had not saved is kept, and offered if virt-slots has to be started again:</source>
        <translation>Was nicht gespeichert war, ist aufgehoben und wird angeboten, falls virt-slots neu gestartet werden muss:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>To send it to those who make this program</source>
        <translation>Um ihn denen zu schicken, die dieses Programm machen</translation>
    </message>
</context>
<context>
    <name>DeadKeys</name>
    <message>
        <source>Nothing is cut: select a device and cut it first.</source>
        <translation>Nichts ist ausgeschnitten: Wählen Sie ein Gerät aus und schneiden Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>No device is selected that this could be done to.</source>
        <translation>Es ist kein Gerät ausgewählt, mit dem das ginge.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the selection</source>
        <translation>Einzelheiten der Auswahl</translation>
    </message>
    <message>
        <source>Everything known of the places that are selected in the grid, with reasons</source>
        <translation>Alles, was über die im Raster gewählten Plätze bekannt ist, mit Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>They are at the same address; libvirt refuses that. Move one of them away.</source>
        <translation>Sie haben dieselbe Adresse; libvirt lehnt das ab. Eines davon verschieben.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>On PCI</source>
        <translation>An PCI</translation>
    </message>
    <message>
        <source>libvirt %1 would refuse this domain: %2</source>
        <translation>libvirt %1 würde diese Domain ablehnen: %2</translation>
    </message>
    <message>
        <source>Select a place to see everything that is known of it.</source>
        <translation>Einen Platz auswählen, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Reserved by the chipset</source>
        <translation>Vom Chipsatz belegt</translation>
    </message>
    <message>
        <source>There is no bus %1 in this domain.</source>
        <translation>In dieser Domain gibt es keinen Bus %1.</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Hot-plug</source>
        <translation>Hotplug</translation>
    </message>
    <message>
        <source>Same slot</source>
        <translation>Gleicher Slot</translation>
    </message>
    <message>
        <source>Drag a device here, or cut one with Ctrl+X and paste it here with Ctrl+V.</source>
        <translation>Ein Gerät hierher ziehen, oder eines mit Strg+X ausschneiden und hier mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Chassis, port</source>
        <translation>Chassis, Port</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>libvirt adds it by itself</source>
        <translation>libvirt fügt es von selbst hinzu</translation>
    </message>
    <message>
        <source>not written; libvirt would choose it</source>
        <translation>nicht eingetragen; libvirt würde sie wählen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Host device</source>
        <translation>Host-Gerät</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>bus %1 (%2)</source>
        <translation>Bus %1 (%2)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>Chassis-Nummer</translation>
    </message>
    <message>
        <source>Bus number</source>
        <translation>Busnummer</translation>
    </message>
    <message>
        <source>Its bus takes hot-plug</source>
        <translation>Sein Bus erlaubt Hotplug</translation>
    </message>
    <message>
        <source>Multifunction</source>
        <translation>Multifunction</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Off: nothing is written, and no other function of its slot asks for it.</source>
        <translation>Aus: Nichts ist eingetragen, und keine andere Funktion seines Slots verlangt es.</translation>
    </message>
    <message>
        <source>Written on.</source>
        <translation>Als on eingetragen.</translation>
    </message>
    <message>
        <source>Written off.</source>
        <translation>Als off eingetragen.</translation>
    </message>
    <message>
        <source>Inferred on.</source>
        <translation>Abgeleitet: on.</translation>
    </message>
    <message>
        <source>Needed, but written off.</source>
        <translation>Nötig, aber als off eingetragen.</translation>
    </message>
    <message>
        <source>No function 0.</source>
        <translation>Keine Funktion 0.</translation>
    </message>
    <message>
        <source>Without effect.</source>
        <translation>Ohne Wirkung.</translation>
    </message>
    <message>
        <source>Set by libvirt.</source>
        <translation>Von libvirt gesetzt.</translation>
    </message>
    <message>
        <source>It has no place yet.</source>
        <translation>Es hat noch keinen Platz.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Es bleibt aus.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Es ist an.</translation>
    </message>
    <message>
        <source> (since libvirt %1)</source>
        <translation> (seit libvirt %1)</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Difference as text</source>
        <translation>Unterschied als Text</translation>
    </message>
    <message>
        <source>Lines that were taken out begin with minus, new ones with plus</source>
        <translation>Entfernte Zeilen beginnen mit Minus, neue mit Plus</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>Not all of them fit there.</source>
        <translation>Nicht alle passen dorthin.</translation>
    </message>
    <message>
        <source>This is where it is.</source>
        <translation>Dort ist es schon.</translation>
    </message>
    <message>
        <source>The place is occupied: several devices can only go to free places.</source>
        <translation>Der Platz ist belegt: Mehrere Geräte können nur auf freie Plätze.</translation>
    </message>
    <message>
        <source>libvirt rejects this place: %1</source>
        <translation>libvirt lehnt diesen Platz ab: %1</translation>
    </message>
    <message>
        <source>libvirt would have placed %1 here; it will place it elsewhere.</source>
        <translation>libvirt hätte %1 hierher gesetzt; es wird es anderswohin setzen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Swap places with %1</source>
        <translation>Platz mit %1 tauschen</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>%1 was changed by another program. Shown is what was read before.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Gezeigt wird, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Reload it all the same?</source>
        <translation>%1 hat ungespeicherte Änderungen. Trotzdem neu laden?</translation>
    </message>
    <message>
        <source>What is in the file takes their place. Undo brings them back.</source>
        <translation>Der Inhalt der Datei tritt an ihre Stelle. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>The XML that you typed and that cannot be read yet is lost.</source>
        <translation>Das eingegebene XML, das noch nicht lesbar ist, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Domain XML (*.xml);;All files (*)</source>
        <translation>Domain-XML (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>There are changes that are not saved: %1</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind: %1</translation>
    </message>
    <message>
        <source>The XML that you typed cannot be read, so it would not be saved.</source>
        <translation>Das eingegebene XML ist nicht lesbar und würde daher nicht gespeichert.</translation>
    </message>
    <message>
        <source>Correct it, or take it back.</source>
        <translation>Korrigieren Sie es, oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>They are lost if you go on.</source>
        <translation>Wenn Sie weitermachen, sind sie verloren.</translation>
    </message>
    <message>
        <source>Review &amp;&amp; &amp;save…</source>
        <translation>Prüfen &amp;&amp; &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Name, MAC, target, address, class or model</source>
        <translation>Name, MAC, Ziel, Adresse, Klasse oder Modell</translation>
    </message>
    <message>
        <source>Find devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>&amp;Only buses with matches</source>
        <translation>&amp;Nur Busse mit Treffern</translation>
    </message>
    <message>
        <source>Hide the buses on which nothing is found</source>
        <translation>Busse ausblenden, auf denen nichts gefunden wird</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Filter by word, code or address</source>
        <translation>Nach Wort, Code oder Adresse filtern</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Fix all that the guest does not notice…</source>
        <translation>Alles beheben, was der Gast nicht bemerkt …</translation>
    </message>
    <message>
        <source>All at once, one undo takes them back. You see the change first.</source>
        <translation>Alles auf einmal; ein „Rückgängig“ nimmt es zurück. Die Änderung wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Diese zeigen oder verbergen</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>Fix changes the guest</source>
        <translation>Abhilfe ändert den Gast</translation>
    </message>
    <message>
        <source>Fix unseen by the guest</source>
        <translation>Abhilfe für den Gast unsichtbar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What is wrong or worth knowing, the worst first; Return goes to the device</source>
        <translation>Was falsch oder wissenswert ist, das Schlimmste zuerst; die Eingabetaste führt zum Gerät</translation>
    </message>
    <message>
        <source>%1 – %2. You see the change first.</source>
        <translation>%1 – %2. Die Änderung wird vorher gezeigt.</translation>
    </message>
</context>
<context>
    <name>FixPreview</name>
    <message>
        <source>✓ This fix is invisible to the guest.</source>
        <translation>✓ Diese Abhilfe ist für den Gast unsichtbar.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>The guest would notice every one of these fixes.</source>
        <translation>Der Gast würde jede dieser Abhilfen bemerken.</translation>
    </message>
    <message>
        <source>Fix all that the guest does not notice</source>
        <translation>Alles beheben, was der Gast nicht bemerkt</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Free hot-plug slots: %1 PCIe, %2 PCI</source>
        <translation>Freie Hot-Plug-Plätze: %1 PCIe, %2 PCI</translation>
    </message>
    <message>
        <source>Free hot-plug slots: unknown</source>
        <translation>Freie Hot-Plug-Plätze: unbekannt</translation>
    </message>
    <message>
        <source>Places where a device can still be hot-plugged and reaches the guest: slots that are wholly free, on buses that take hot-plug, once everything has its place. libvirt adds no controller while the guest runs.</source>
        <translation>Plätze, an denen ein Gerät noch im Betrieb eingesteckt werden kann und den Gast erreicht: ganz freie Slots auf Bussen, die Hot-Plug erlauben, wenn alles seinen Platz hat. libvirt fügt keinen Controller hinzu, während der Gast läuft.</translation>
    </message>
    <message>
        <source>It cannot be said for a domain that libvirt refuses.</source>
        <translation>Für eine Domain, die libvirt ablehnt, lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht mitgezählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Edit the XML text</source>
        <translation>Das XML bearbeiten</translation>
    </message>
    <message>
        <source>The save policy writes inferred multifunction into the text again.</source>
        <translation>Die Speicherregel trägt abgeleitetes multifunction wieder in den Text ein.</translation>
    </message>
    <message>
        <source>Your XML was based on an older version and replaced later edits. Undo brings them back.</source>
        <translation>Ihr XML beruhte auf einer älteren Fassung und hat spätere Bearbeitungen ersetzt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: go to a place and paste with Ctrl+V</source>
        <translation>%1: zu einem Platz gehen und mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The grid ends here.</source>
        <translation>Hier endet das Raster.</translation>
    </message>
    <message>
        <source>%1 leads to no bus.</source>
        <translation>%1 führt zu keinem Bus.</translation>
    </message>
    <message>
        <source>libvirt adds %1 back: something in the domain needs it</source>
        <translation>libvirt fügt %1 wieder hinzu: Etwas in der Domäne braucht es</translation>
    </message>
    <message>
        <source>Nothing is cut any more.</source>
        <translation>Es ist nichts mehr ausgeschnitten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GridDrag</name>
    <message>
        <source>%1 (checking …)</source>
        <translation>%1 (wird geprüft …)</translation>
    </message>
</context>
<context>
    <name>GridMenus</name>
    <message>
        <source>&amp;Show where libvirt would put it (%1)</source>
        <translation>&amp;Zeigen, wohin libvirt es setzen würde (%1)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Zu&amp;klappen</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Auf&amp;klappen</translation>
    </message>
    <message>
        <source>Go to %1, which leads to bus %2</source>
        <translation>Zu %1, das zu Bus %2 führt</translation>
    </message>
    <message>
        <source>&amp;Paste %1 here</source>
        <translation>%1 hier &amp;einfügen</translation>
    </message>
    <message>
        <source>Place “%1” here</source>
        <translation>„%1“ hierher setzen</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Function %1</source>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>Bus %1</source>
        <translation>Bus %1</translation>
    </message>
    <message>
        <source>Domain %2, bus %1</source>
        <translation>Domäne %2, Bus %1</translation>
    </message>
    <message>
        <source>libvirt refuses the domain before it looks at its buses</source>
        <translation>libvirt lehnt die Domain ab, bevor es die Busse ansieht</translation>
    </message>
    <message>
        <source>only QEMU domains are predicted: shown is what the XML says</source>
        <translation>nur QEMU-Domänen werden vorhergesagt: gezeigt wird, was im XML steht</translation>
    </message>
    <message>
        <source>does not exist, but addresses name it</source>
        <translation>gibt es nicht, aber Adressen nennen ihn</translation>
    </message>
    <message>
        <source>%1   %2 free slots</source>
        <translation>%1   %2 freie Slots</translation>
    </message>
    <message>
        <source>behind port %1</source>
        <translation>hinter Port %1</translation>
    </message>
    <message>
        <source>behind a port without address</source>
        <translation>hinter einem Port ohne Adresse</translation>
    </message>
    <message>
        <source>%1 of %2 slots free</source>
        <translation>%1 von %2 Slots frei</translation>
    </message>
    <message>
        <source>hot-pluggable</source>
        <translation>Hotplug möglich</translation>
    </message>
    <message>
        <source>not hot-pluggable</source>
        <translation>kein Hotplug</translation>
    </message>
    <message>
        <source>hot-plug does not reach the guest</source>
        <translation>Hot-Plug erreicht den Gast nicht</translation>
    </message>
    <message>
        <source>%1, kept by the chipset</source>
        <translation>%1, vom Chipsatz belegt</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>hat einen Fehler</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>hat eine Warnung</translation>
    </message>
    <message>
        <source>by libvirt</source>
        <translation>von libvirt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>PCI buses, slots and functions</source>
        <translation>PCI-Busse, Slots und Funktionen</translation>
    </message>
    <message>
        <source>One row is a slot, its eight columns are the functions. Arrow keys go from cell to cell.</source>
        <translation>Eine Zeile ist ein Slot, ihre acht Spalten sind die Funktionen. Die Pfeiltasten gehen von Zelle zu Zelle.</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Guest sees</source>
        <translation>Gast sieht</translation>
    </message>
    <message>
        <source>its PCIe port</source>
        <translation>seinen PCIe-Port</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>its bridge (SHPC)</source>
        <translation>seine Bridge (SHPC)</translation>
    </message>
    <message>
        <source>the host (zPCI)</source>
        <translation>den Host (zPCI)</translation>
    </message>
    <message>
        <source>the host (pSeries)</source>
        <translation>den Host (pSeries)</translation>
    </message>
    <message>
        <source>its slot has no function 0</source>
        <translation>sein Slot hat keine Funktion 0</translation>
    </message>
    <message>
        <source>function 0 of its slot lacks the multifunction bit</source>
        <translation>Funktion 0 seines Slots fehlt das Multifunction-Bit</translation>
    </message>
    <message>
        <source>its bus is out of reach</source>
        <translation>sein Bus ist unerreichbar</translation>
    </message>
    <message>
        <source>Buses behind it</source>
        <translation>Busse dahinter</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>Umstritten: %1</translation>
    </message>
    <message>
        <source>In Linux</source>
        <translation>In Linux</translation>
    </message>
    <message>
        <source>%1, with %2 (%3)</source>
        <translation>%1, mit %2 (%3)</translation>
    </message>
    <message>
        <source>Hot-plug behind</source>
        <translation>Hotplug dahinter</translation>
    </message>
    <message>
        <source>Unplugged by</source>
        <translation>Aussteckbar über</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Its standby</source>
        <translation>Ihre Reserve</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>nichts: %1</translation>
    </message>
    <message>
        <source>%1, header %2</source>
        <translation>%1, Header %2</translation>
    </message>
</context>
<context>
    <name>GuestNotices</name>
    <message>
        <source>An address, a multifunction bit or the presence of a device changes; libvirt refuses the domain before or after it, so more cannot be told.</source>
        <translation>Eine Adresse, ein Multifunction-Bit oder das Vorhandensein eines Geräts ändert sich; libvirt lehnt die Domain davor oder danach ab, deshalb lässt sich nicht mehr sagen.</translation>
    </message>
</context>
<context>
    <name>GuestPanel</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>The tree in the manner of lspci -t, and the names of the network interfaces</source>
        <translation>Der Baum in der Art von lspci -t und die Namen der Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>The guest&apos;s operating system</source>
        <translation>Das Betriebssystem des Gasts</translation>
    </message>
    <message>
        <source>Network interfaces get their names by the guest&apos;s operating system</source>
        <translation>Netzwerkschnittstellen bekommen ihre Namen vom Betriebssystem des Gasts</translation>
    </message>
    <message>
        <source>&amp;Ask the guest</source>
        <translation>Den Gast &amp;fragen</translation>
    </message>
    <message>
        <source>Choose the system that the guest says it is, or whose rules explain its names</source>
        <translation>Das System wählen, das der Gast nennt oder dessen Regeln seine Namen erklären</translation>
    </message>
    <message>
        <source>What the guest sees</source>
        <translation>Was der Gast sieht</translation>
    </message>
    <message>
        <source>The PCI tree of the guest, with the names of its network interfaces</source>
        <translation>Der PCI-Baum des Gastes mit den Namen seiner Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>libvirt refuses this domain, so there is no guest to see anything.</source>
        <translation>libvirt lehnt diese Domain ab, also gibt es keinen Gast, der etwas sähe.</translation>
    </message>
    <message>
        <source>By its metadata: %1</source>
        <translation>Nach den Metadaten: %1</translation>
    </message>
    <message>
        <source>Predict for %1</source>
        <translation>Vorhersagen für %1</translation>
    </message>
    <message>
        <source>Ask its agent how it calls its interfaces and which system it is</source>
        <translation>Seinen Agenten fragen, wie er seine Schnittstellen nennt und welches System er ist</translation>
    </message>
    <message>
        <source>Linux with names like eth0</source>
        <translation>Linux mit Namen wie eth0</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>ein anderes System</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>As %1 finds it.</source>
        <translation>Wie %1 es vorfindet.</translation>
    </message>
    <message>
        <source>As a Linux guest finds it; where generations differ, each is named.</source>
        <translation>Wie ein Linux-Gast es vorfindet; wo sich Generationen unterscheiden, wird jede genannt.</translation>
    </message>
</context>
<context>
    <name>GuestTree</name>
    <message>
        <source>Expected; in brackets what other versions of systemd call it</source>
        <translation>Erwartet; in Klammern, wie andere Versionen von systemd es nennen</translation>
    </message>
    <message>
        <source>The header type register: 0x80 is the multifunction bit, 0x01 a bridge</source>
        <translation>Das Header-Type-Register: 0x80 ist das Multifunction-Bit, 0x01 eine Bridge</translation>
    </message>
    <message>
        <source>Guest&apos;s address</source>
        <translation>Adresse im Gast</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name in Linux</source>
        <translation>Name in Linux</translation>
    </message>
    <message>
        <source>Buses behind it</source>
        <translation>Busse dahinter</translation>
    </message>
    <message>
        <source>Comes and goes by</source>
        <translation>Kommt und geht durch</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>root bus</source>
        <translation>Root-Bus</translation>
    </message>
    <message>
        <source>not found by the guest</source>
        <translation>vom Gast nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (takes hot-plug)</source>
        <translation>%1 (erlaubt Hotplug)</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>A file has no running guest to ask.</source>
        <translation>Eine Datei hat keinen laufenden Gast, den man fragen könnte.</translation>
    </message>
    <message>
        <source>The domain does not run, so there is no guest to ask.</source>
        <translation>Die Domäne läuft nicht, also gibt es keinen Gast zu fragen.</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>Der Host ist nicht verbunden.</translation>
    </message>
    <message>
        <source>This connection is read-only: libvirt asks no guest over it.</source>
        <translation>Diese Verbindung ist nur zum Lesen: libvirt fragt darüber keinen Gast.</translation>
    </message>
    <message>
        <source>Asking the guest of %1 …</source>
        <translation>Der Gast von %1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>How virt-slots is used, and what its words mean</source>
        <translation>Wie virt-slots benutzt wird, und was seine Wörter bedeuten</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Go to the first page of the handbook</source>
        <translation>Zur ersten Seite des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the page that was shown before</source>
        <translation>Zur vorher gezeigten Seite</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>About virt-slots</source>
        <translation>Über virt-slots</translation>
    </message>
    <message>
        <source>See, edit and check the PCI topology of libvirt domains.</source>
        <translation>Die PCI-Topologie von libvirt-Domains ansehen, bearbeiten und prüfen.</translation>
    </message>
    <message>
        <source>Free software, without any warranty. Licence: %1.</source>
        <translation>Freie Software, ohne jede Gewährleistung. Lizenz: %1.</translation>
    </message>
    <message>
        <source>Home page: %1</source>
        <translation>Webseite: %1</translation>
    </message>
    <message>
        <source>Bugs: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>&amp;Home page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>&amp;Report a bug</source>
        <translation>Fehler &amp;melden</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every edit since it was opened; Return goes back to it</source>
        <translation>Jede Änderung seit dem Öffnen; die Eingabetaste führt zu ihr zurück</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HostCommands</name>
    <message>
        <source>Connecting to this host starts a command, which may do anything that you may do. Connect only if you know where this came from:

%1</source>
        <translation>Die Verbindung zu diesem Host startet einen Befehl, der alles darf, was Sie dürfen. Verbinden Sie nur, wenn Sie wissen, woher das kommt:

%1</translation>
    </message>
    <message>
        <source>A command would be started</source>
        <translation>Ein Befehl würde gestartet</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>It is being saved there: its answer is waited for.</source>
        <translation>Dort wird gerade gespeichert: Auf die Antwort wird gewartet.</translation>
    </message>
    <message>
        <source>%1 is not connected any more. What is not saved stays open, and can be saved there again: %2</source>
        <translation>%1 ist nicht mehr verbunden. Was nicht gespeichert ist, bleibt offen und kann dort wieder gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Reading %1 from %2 …</source>
        <translation>Lese %1 von %2 …</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
</context>
<context>
    <name>HotPlugChoice</name>
    <message>
        <source>not written</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Devices can be plugged in and out while the guest runs.</source>
        <translation>Geräte können gesteckt und gezogen werden, während der Gast läuft.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>As if nothing were written.</source>
        <translation>Als wäre nichts eingetragen.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Nothing comes or goes behind it while the guest runs.</source>
        <translation>Dahinter kommt und geht nichts, während der Gast läuft.</translation>
    </message>
    <message>
        <source>Hot-plug behind it</source>
        <translation>Hotplug dahinter</translation>
    </message>
    <message>
        <source>Hot-plug behind them</source>
        <translation>Hotplug hinter ihnen</translation>
    </message>
    <message>
        <source>libvirt %1 refuses it: it is known since %2.</source>
        <translation>libvirt %1 lehnt es ab: Bekannt ist es seit %2.</translation>
    </message>
    <message>
        <source>libvirt %1 passes it over: it is known since %2.</source>
        <translation>libvirt %1 übergeht es: Bekannt ist es seit %2.</translation>
    </message>
</context>
<context>
    <name>JudgedFacts</name>
    <message>
        <source>Other libvirt versions behave differently: see Findings and Compatibility.</source>
        <translation>Andere libvirt-Versionen verhalten sich anders: siehe Befunde und Verträglichkeit.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go from cell to cell</source>
        <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>Select several cells</source>
        <translation>Mehrere Zellen auswählen</translation>
    </message>
    <message>
        <source>Fold or unfold a bus or a run of free slots</source>
        <translation>Einen Bus oder eine Folge freier Slots ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Go to the bus behind a port; fold or unfold</source>
        <translation>Zum Bus hinter einem Port gehen; ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Menu of a device</source>
        <translation>Menü eines Geräts</translation>
    </message>
    <message>
        <source>Cancel a drag; give up a cut</source>
        <translation>Ein Ziehen abbrechen; ein Ausschneiden aufgeben</translation>
    </message>
    <message>
        <source>Remove a libvirt from “Also check against”</source>
        <translation>Ein libvirt aus „Auch prüfen gegen“ entfernen</translation>
    </message>
    <message>
        <source>Next part of the window, and back</source>
        <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
        <source>In the grid, and around it</source>
        <translation>Im Raster und darum herum</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands that have a key, menu by menu</source>
        <translation>Alle Befehle, die eine Taste haben, Menü für Menü</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>MF is multifunction: dashed where inferred, filled where written, outlined where no longer needed,</source>
        <translation>MF ist multifunction: gestrichelt, wo abgeleitet; gefüllt, wo eingetragen; umrandet, wo nicht mehr nötig;</translation>
    </message>
    <message>
        <source> struck out where needed but written off. Dashed outlines are what libvirt adds or places.</source>
        <translation> durchgestrichen, wo nötig, aber als off eingetragen. Gestrichelte Umrisse sind, was libvirt hinzufügt oder platziert.</translation>
    </message>
</context>
<context>
    <name>LiveCommands</name>
    <message>
        <source>What runs is not known yet; try again in a moment.</source>
        <translation>Was läuft, ist noch nicht bekannt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Attach %1 to the running %2 now?</source>
        <translation>%1 jetzt an das laufende %2 anschließen?</translation>
    </message>
    <message>
        <source>libvirt would attach it, and it would not arrive: %1.</source>
        <translation>libvirt würde es anschließen, aber es käme nicht an: %1.</translation>
    </message>
    <message>
        <source>This is what runs: select the device here, then detach it.</source>
        <translation>Das ist, was läuft: Wählen Sie das Gerät hier aus, dann trennen Sie es ab.</translation>
    </message>
    <message>
        <source>Have the running %2 let go of %1 now?</source>
        <translation>Soll das laufende %2 jetzt %1 freigeben?</translation>
    </message>
    <message>
        <source>Its host is not connected.</source>
        <translation>Sein Host ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Select one device that is written in the XML.</source>
        <translation>Wählen Sie ein Gerät aus, das im XML steht.</translation>
    </message>
    <message>
        <source>Attaching %1 …</source>
        <translation>%1 wird angeschlossen …</translation>
    </message>
    <message>
        <source>%1 was attached at %2.</source>
        <translation>%1 wurde an %2 angeschlossen.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>%1 wurde angeschlossen.</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of %1 …</source>
        <translation>Es wird gewartet, bis der Gast %1 freigibt …</translation>
    </message>
    <message>
        <source>The guest has let go of %1.</source>
        <translation>Der Gast hat %1 freigegeben.</translation>
    </message>
    <message>
        <source>The guest was asked to let go of %1, and has not yet.</source>
        <translation>Der Gast wurde gebeten, %1 freizugeben, hat es aber noch nicht getan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>LiveDialog</name>
    <message>
        <source>The running guest</source>
        <translation>Der laufende Gast</translation>
    </message>
    <message>
        <source>&amp;Also in the definition, from the next start on</source>
        <translation>&amp;Auch in der Definition, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>A host is asked to store a domain: its answer is waited for.</source>
        <translation>Ein Host soll eine Domäne speichern: Auf seine Antwort wird gewartet.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed by somebody else</source>
        <translation>%1 wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>As an edit on top of what is there now; it is reviewed before it is saved</source>
        <translation>Als Bearbeitung auf dem, was jetzt dort ist; vor dem Speichern wird sie geprüft</translation>
    </message>
    <message>
        <source>Keep &amp;all of mine</source>
        <translation>&amp;Alles Eigene behalten</translation>
    </message>
    <message>
        <source>Take back what somebody else changed; it is reviewed before it is saved</source>
        <translation>Zurücknehmen, was jemand anderes geändert hat; vor dem Speichern wird es geprüft</translation>
    </message>
    <message>
        <source>You and somebody else changed different parts: both can be kept.</source>
        <translation>Sie und jemand anderes haben verschiedene Teile geändert: Beides kann bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Both changed the same part(s), %n of them: choose whose to keep.</source>
        <translation>
            <numerusform>Beide haben %n Teil geändert: Wählen Sie, wessen Änderung bleibt.</numerusform>
            <numerusform>Beide haben dieselben %n Teile geändert: Wählen Sie, wessen Änderung bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What either side changed</source>
        <translation>Was jede Seite geändert hat</translation>
    </message>
    <message>
        <source>A row for each part, and whose is kept</source>
        <translation>Eine Zeile für jeden Teil, und wessen Fassung bleibt</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>Whose %1 to keep</source>
        <translation>Wessen %1 bleibt</translation>
    </message>
    <message>
        <source>Both sides changed this part</source>
        <translation>Beide Seiten haben diesen Teil geändert</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>New address: bus, slot, function</source>
        <translation>Neue Adresse: Bus, Slot, Funktion</translation>
    </message>
    <message>
        <source>&amp;To address:</source>
        <translation>&amp;Zur Adresse:</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>OldestButton</name>
    <message>
        <source>Which releases of libvirt can still take this domain?</source>
        <translation>Welche Versionen von libvirt können diese Domäne noch nehmen?</translation>
    </message>
    <message>
        <source>Oldest libvirt: …</source>
        <translation>Ältestes libvirt: …</translation>
    </message>
    <message>
        <source>Oldest libvirt: not predicted</source>
        <translation>Ältestes libvirt: nicht vorhergesagt</translation>
    </message>
    <message>
        <source>Oldest libvirt: none</source>
        <translation>Ältestes libvirt: keines</translation>
    </message>
    <message>
        <source>Oldest libvirt: %1</source>
        <translation>Ältestes libvirt: %1</translation>
    </message>
    <message>
        <source>Only QEMU domains are predicted.</source>
        <translation>Nur QEMU-Domänen werden vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 itself refuses this domain.</source>
        <translation>%1 selbst lehnt diese Domäne ab.</translation>
    </message>
    <message>
        <source>Defines it as it is: libvirt %1</source>
        <translation>Definiert sie, wie sie ist: libvirt %1</translation>
    </message>
    <message>
        <source>Migration from %1: libvirt %2</source>
        <translation>Migration von %1: libvirt %2</translation>
    </message>
    <message>
        <source>Downgrade from %1: libvirt %2</source>
        <translation>Rückstufung von %1: libvirt %2</translation>
    </message>
    <message>
        <source>No migration to libvirt %1: %2</source>
        <translation>Keine Migration zu libvirt %1: %2</translation>
    </message>
    <message>
        <source>No downgrade to libvirt %1: %2</source>
        <translation>Keine Rückstufung auf libvirt %1: %2</translation>
    </message>
    <message>
        <source>libvirt %1 brought %2</source>
        <translation>libvirt %1 brachte: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 oder älter</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>; another value helps, but changes the guest</source>
        <translation>; ein anderer Wert hilft, ändert aber den Gast</translation>
    </message>
    <message>
        <source>; saved as “on” it is not needed</source>
        <translation>; als „on“ gespeichert wird es nicht gebraucht</translation>
    </message>
    <message>
        <source>; can be changed</source>
        <translation>; kann geändert werden</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>untitled copy of %1</source>
        <translation>unbenannte Kopie von %1</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, but …</source>
        <translation>ja, aber …</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>refuses the file</source>
        <translation>lehnt die Datei ab</translation>
    </message>
    <message>
        <source>cannot be downgraded</source>
        <translation>keine Rückstufung</translation>
    </message>
    <message>
        <source>no live migration</source>
        <translation>keine Live-Migration</translation>
    </message>
    <message>
        <source>no migration, no downgrade</source>
        <translation>keine Migration, keine Rückstufung</translation>
    </message>
    <message>
        <source>no migration</source>
        <translation>keine Migration</translation>
    </message>
    <message>
        <source>places devices elsewhere</source>
        <translation>platziert Geräte anders</translation>
    </message>
    <message>
        <source>fills in otherwise</source>
        <translation>ergänzt anderes</translation>
    </message>
    <message>
        <source>ignores something</source>
        <translation>übergeht etwas</translation>
    </message>
    <message>
        <source>cannot start it</source>
        <translation>kann sie nicht starten</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>cannot be told for sure</source>
        <translation>nicht sicher zu sagen</translation>
    </message>
</context>
<context>
    <name>OutlookModel</name>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Define there</source>
        <translation>Dort definieren</translation>
    </message>
    <message>
        <source>Migrate or restore there</source>
        <translation>Dorthin migrieren, wiederherstellen</translation>
    </message>
    <message>
        <source>Downgrade to it</source>
        <translation>Rückstufung darauf</translation>
    </message>
    <message>
        <source>The host itself</source>
        <translation>Der Host selbst</translation>
    </message>
    <message>
        <source>Would it accept this text as it is?</source>
        <translation>Würde es diesen Text annehmen, wie er ist?</translation>
    </message>
    <message>
        <source>Would it take what the present host sends of the domain, once it is defined here?</source>
        <translation>Würde es nehmen, was der jetzige Host von der Domain sendet, nachdem sie hier definiert ist?</translation>
    </message>
    <message>
        <source>If the present host went back to it: would what is stored still load and start?</source>
        <translation>Wenn der jetzige Host darauf zurückginge: Würde das Gespeicherte noch geladen und gestartet?</translation>
    </message>
    <message>
        <source>What a connected host said when it was asked</source>
        <translation>Was ein verbundener Host sagte, als er gefragt wurde</translation>
    </message>
    <message>
        <source>%1 (shown)</source>
        <translation>%1 (gezeigt)</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>Compatibility</source>
        <translation>Verträglichkeit</translation>
    </message>
    <message>
        <source>A libvirt a row, a question a column; the reasons of a row are beside</source>
        <translation>Eine Zeile je libvirt, eine Spalte je Frage; die Gründe einer Zeile stehen daneben</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why the libvirt that is selected answers so; Return goes to the device</source>
        <translation>Warum das gewählte libvirt so antwortet; die Eingabetaste führt zum Gerät</translation>
    </message>
    <message>
        <source>&amp;Ask the host itself</source>
        <translation>Den &amp;Host selbst fragen</translation>
    </message>
    <message>
        <source>Its own libvirt parses, places and validates the text; nothing is defined.</source>
        <translation>Sein eigenes libvirt liest, platziert und prüft den Text; definiert wird nichts.</translation>
    </message>
    <message>
        <source>Try a &amp;define</source>
        <translation>&amp;Define ausprobieren</translation>
    </message>
    <message>
        <source>Defined under another name and UUID, read back and undefined at once: shows what it would store. Whoever watches the host sees it come and go.</source>
        <translation>Unter anderem Namen und anderer UUID definiert, zurückgelesen und sofort wieder entfernt: zeigt, was der Host speichern würde. Wer den Host beobachtet, sieht sie kommen und gehen.</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Hold the domain against this libvirt no longer</source>
        <translation>Die Domain nicht mehr an diesem libvirt messen</translation>
    </message>
    <message>
        <source>Read-only: it cannot be asked</source>
        <translation>Nur lesend verbunden: Er kann nicht gefragt werden</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the chipset has a function of its own there</source>
        <translation>Dort hat der Chipsatz eine eigene Funktion</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>On an i440fx machine (`pc`), QEMU always has the PIIX3&apos;s IDE controller at 00:01.1 and, with `&lt;acpi/&gt;`, the PIIX4&apos;s power management at 00:01.3. A USB controller of model `piix3-uhci` belongs at 00:01.2. Another device is written at such a place.</source>
        <translation>Auf einer i440fx-Maschine (`pc`) hat QEMU immer den IDE-Controller des PIIX3 auf 00:01.1 und, mit `&lt;acpi/&gt;`, die Energieverwaltung des PIIX4 auf 00:01.3. Ein USB-Controller des Modells `piix3-uhci` gehört auf 00:01.2. An einem solchen Platz ist ein anderes Gerät eingetragen.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>libvirt reserves 00:01.1 only when the XML has an IDE controller, and 00:01.3 only since 3.9.0. Otherwise it accepts the domain and QEMU refuses to start it: “PCI: slot 1 function 1 not available for virtio-net-pci, in use by piix3-ide”. At 00:01.2 a device works as long as the guest has no piix3-uhci controller; that is only a note.</source>
        <translation>libvirt reserviert 00:01.1 nur, wenn das XML einen IDE-Controller hat, und 00:01.3 erst seit 3.9.0. Sonst nimmt es die Domain an, und QEMU weigert sich, sie zu starten: „PCI: slot 1 function 1 not available for virtio-net-pci, in use by piix3-ide“. Auf 00:01.2 funktioniert ein Gerät, solange der Gast keinen piix3-uhci-Controller hat; das ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>**Move net0 to 00:03.0.** Any other free place does.</source>
        <translation>**net0 nach 00:03.0 verschieben.** Jeder andere freie Platz tut es auch.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>What the guest notices</source>
        <translation>Was der Gast merkt</translation>
    </message>
    <message>
        <source>The guest did not start before (at 00:01.2: yes, the device moves).</source>
        <translation>Der Gast ist vorher nicht gestartet (bei 00:01.2: ja, das Gerät zieht um).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>QEMU hw/i386/pc_piix.c, measured with QEMU 7.2; libvirt `qemuDomainValidateDevicePCISlotsPIIX3`.</source>
        <translation>QEMU hw/i386/pc_piix.c, gemessen mit QEMU 7.2; libvirt `qemuDomainValidateDevicePCISlotsPIIX3`.</translation>
    </message>
    <message>
        <source>two devices at one place</source>
        <translation>Zwei Geräte an einem Platz</translation>
    </message>
    <message>
        <source>Two or more devices are written with the same PCI address, or one where the machine has a device of its own (such as the SMBus at 00:1f.3 of q35).</source>
        <translation>Zwei oder mehr Geräte sind mit derselben PCI-Adresse eingetragen, oder eines dort, wo die Maschine ein eigenes Gerät hat (etwa den SMBus auf 00:1f.3 bei q35).</translation>
    </message>
    <message>
        <source>libvirt refuses the domain: “Attempted double use of PCI Address 0000:00:04.0”. It mostly comes from copying a device together with its `&lt;address&gt;`.</source>
        <translation>libvirt lehnt die Domain ab: „Attempted double use of PCI Address 0000:00:04.0“. Meist kommt es daher, dass ein Gerät samt seiner `&lt;address&gt;` kopiert wurde.</translation>
    </message>
    <message>
        <source>**Move net1 to 00:05.0.** One device stays, the others go to the next free slot of the same bus, else to a free function of the same slot. Or forget the address of one, and libvirt chooses a place.</source>
        <translation>**net1 nach 00:05.0 verschieben.** Ein Gerät bleibt, die anderen gehen in den nächsten freien Slot desselben Busses, sonst auf eine freie Funktion desselben Slots. Oder die Adresse eines Geräts vergessen, dann wählt libvirt einen Platz.</translation>
    </message>
    <message>
        <source>Such a domain cannot be defined, so no guest has seen it.</source>
        <translation>Eine solche Domain lässt sich nicht definieren, also hat kein Gast sie gesehen.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressReserveAddrInternal`; in all versions.</source>
        <translation>libvirt `virDomainPCIAddressReserveAddrInternal`; in allen Versionen.</translation>
    </message>
    <message>
        <source>the bus has no controller in the XML</source>
        <translation>Der Bus hat keinen Controller im XML</translation>
    </message>
    <message>
        <source>A device is written on a bus, and no `&lt;controller type=&apos;pci&apos;&gt;` of the XML has that index.</source>
        <translation>Ein Gerät ist auf einem Bus eingetragen, und kein `&lt;controller type=&apos;pci&apos;&gt;` des XML hat diesen Index.</translation>
    </message>
    <message>
        <source>libvirt adds controllers up to that bus: pci-bridges on i440fx, pcie-root-ports on q35. That may be more, and other ones, than you had in mind: bus 0x20 on q35 brings 32 root ports. Where the machine takes no such controller, libvirt refuses the domain.</source>
        <translation>libvirt fügt Controller bis zu diesem Bus hinzu: auf i440fx pci-bridges, auf q35 pcie-root-ports. Das können mehr und andere sein als gedacht: Bus 0x20 auf q35 bringt 32 Root-Ports mit. Wo die Maschine keinen solchen Controller nimmt, lehnt libvirt die Domain ab.</translation>
    </message>
    <message>
        <source>**Write down all that libvirt would add and choose.** Everything that libvirt would add is then in the XML and can be changed. Or let libvirt choose the place of the device, or move it to a bus that there is.</source>
        <translation>**Alles eintragen, was libvirt hinzufügen und wählen würde.** Alles, was libvirt hinzufügen würde, steht dann im XML und kann geändert werden. Oder libvirt den Platz des Geräts wählen lassen, oder es auf einen Bus verschieben, den es gibt.</translation>
    </message>
    <message>
        <source>No, if you write down what libvirt would do: the guest is the same. A device that goes to another place is noticed.</source>
        <translation>Nichts, wenn eingetragen wird, was libvirt täte: Der Gast ist derselbe. Ein Gerät, das an einen anderen Platz kommt, bemerkt er.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressSetGrow`, called for every written address in `qemuDomainAssignPCIAddresses`.</source>
        <translation>libvirt `virDomainPCIAddressSetGrow`, in `qemuDomainAssignPCIAddresses` für jede eingetragene Adresse aufgerufen.</translation>
    </message>
    <message>
        <source>a device is given on QEMU&apos;s command line</source>
        <translation>Ein Gerät wird auf QEMUs Befehlszeile mitgegeben</translation>
    </message>
    <message>
        <source>The XML gives QEMU a `-device` by `&lt;qemu:commandline&gt;`. libvirt passes it on and knows nothing of its address, so the place is not shown here, and libvirt may give it to another device.</source>
        <translation>Das XML gibt QEMU mit `&lt;qemu:commandline&gt;` ein `-device` mit. libvirt reicht es weiter und weiß nichts von seiner Adresse; deshalb wird der Platz hier nicht gezeigt, und libvirt kann ihn einem anderen Gerät geben.</translation>
    </message>
    <message>
        <source>A device that is written as `driver,key=value` is made before libvirt&apos;s own devices (which libvirt since 7.9.0 gives to QEMU 6.2 and later as JSON, and those are made afterwards):</source>
        <translation>Ein Gerät, das als `driver,key=value` geschrieben ist, entsteht vor libvirts eigenen Geräten (die libvirt seit 7.9.0 an QEMU 6.2 und neuer als JSON gibt, und die entstehen danach):</translation>
    </message>
    <message>
        <source>on a place that libvirt gives to another device, QEMU refuses to start: “PCI: slot 5 function 0 not available for …”;</source>
        <translation>auf einem Platz, den libvirt einem anderen Gerät gibt, weigert sich QEMU zu starten: „PCI: slot 5 function 0 not available for …“;</translation>
    </message>
    <message>
        <source>on a bus that one of libvirt&apos;s controllers makes, QEMU refuses to start: “Bus &apos;pci.1&apos; not found”;</source>
        <translation>auf einem Bus, den ein Controller von libvirt bereitstellt, weigert sich QEMU zu starten: „Bus &apos;pci.1&apos; not found“;</translation>
    </message>
    <message>
        <source>without an `addr`, it takes the first free slot, which may be that of one of libvirt&apos;s devices.</source>
        <translation>ohne `addr` nimmt es den ersten freien Slot, der einem von libvirts Geräten gehören kann.</translation>
    </message>
    <message>
        <source>**Move port 1 to 00:06.0.** That frees the place; that a device is passed through stays a note. Better, use a device of libvirt&apos;s own, where there is one. On a bus that one of libvirt&apos;s controllers makes, write the value as JSON, so that it comes after them: `{&quot;driver&quot;:&quot;e1000&quot;,&quot;bus&quot;:&quot;pci.1&quot;,&quot;addr&quot;:&quot;0x0&quot;}`. Without an address, give it one that nothing else has.</source>
        <translation>**port 1 nach 00:06.0 verschieben.** Das macht den Platz frei; dass ein Gerät durchgereicht wird, bleibt ein Hinweis. Besser ist ein eigenes Gerät von libvirt, wo es eines gibt. Auf einem Bus, den ein Controller von libvirt bereitstellt, den Wert als JSON schreiben, damit das Gerät nach den Controllern kommt: `{&quot;driver&quot;:&quot;e1000&quot;,&quot;bus&quot;:&quot;pci.1&quot;,&quot;addr&quot;:&quot;0x0&quot;}`. Ohne Adresse: ihm eine geben, die sonst niemand hat.</translation>
    </message>
    <message>
        <source>A device that moves is noticed.</source>
        <translation>Ein Gerät, das umzieht, bemerkt er.</translation>
    </message>
    <message>
        <source>QEMU `qemu_create_cli_devices` and `do_pci_register_device`, measured with libvirt 9.0.0 and QEMU 7.2; libvirt docs/drvqemu.rst (pass-through of arbitrary QEMU commands).</source>
        <translation>QEMU `qemu_create_cli_devices` und `do_pci_register_device`, gemessen mit libvirt 9.0.0 und QEMU 7.2; libvirt docs/drvqemu.rst (Durchreichen beliebiger QEMU-Befehle).</translation>
    </message>
    <message>
        <source>libvirt refuses an address</source>
        <translation>libvirt lehnt eine Adresse ab</translation>
    </message>
    <message>
        <source>The libvirt that the domain is held against refuses it because of an address, for a reason that no other finding explains. The finding has libvirt&apos;s own words.</source>
        <translation>Das libvirt, an dem die Domain gemessen wird, lehnt sie wegen einer Adresse ab, aus einem Grund, den kein anderer Befund erklärt. Der Befund enthält libvirts eigene Worte.</translation>
    </message>
    <message>
        <source>The domain cannot be defined there.</source>
        <translation>Die Domain lässt sich dort nicht definieren.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressValidate`, `virDomainPCIAddressReserveAddrInternal`, `virPCIDeviceAddressIsValid`.</source>
        <translation>libvirt `virDomainPCIAddressValidate`, `virDomainPCIAddressReserveAddrInternal`, `virPCIDeviceAddressIsValid`.</translation>
    </message>
    <message>
        <source>0000:00:00.x means “no address”</source>
        <translation>0000:00:00.x heißt „keine Adresse“</translation>
    </message>
    <message>
        <source>An address with domain, bus and slot 0 is written. Slot 0 of bus 0 belongs to the host bridge, and libvirt takes such an address for “none”, whatever the function is.</source>
        <translation>Eine Adresse mit Domain, Bus und Slot 0 ist eingetragen. Slot 0 von Bus 0 gehört der Host-Bridge, und libvirt versteht eine solche Adresse als „keine“, welche Funktion auch dabeisteht.</translation>
    </message>
    <message>
        <source>libvirt does not complain: it chooses another place, and what was written of function and multifunction is lost. `&lt;address type=&apos;pci&apos;/&gt;` alone is the documented way to say “on PCI, at a place of your choice”; that is no finding.</source>
        <translation>libvirt beschwert sich nicht: Es wählt einen anderen Platz, und was an Funktion und multifunction eingetragen war, geht verloren. `&lt;address type=&apos;pci&apos;/&gt;` allein ist die dokumentierte Art, „auf PCI, an einem Platz deiner Wahl“ zu sagen; das ist kein Befund.</translation>
    </message>
    <message>
        <source>**Write 00:02.0, which libvirt would choose.** That is what libvirt would do, written down. Choose another place by moving the device.</source>
        <translation>**00:02.0 eintragen, das libvirt wählen würde.** Das ist, was libvirt täte, nur eingetragen. Wer einen anderen Platz will, verschiebt das Gerät.</translation>
    </message>
    <message>
        <source>No: the device is where libvirt would have put it anyway.</source>
        <translation>Nichts: Das Gerät ist dort, wohin libvirt es ohnehin gelegt hätte.</translation>
    </message>
    <message>
        <source>libvirt `virPCIDeviceAddressIsEmpty`, `virDeviceInfoPCIAddressIsWanted`, `virDomainPCIAddressReserveNextAddr`.</source>
        <translation>libvirt `virPCIDeviceAddressIsEmpty`, `virDeviceInfoPCIAddressIsWanted`, `virDomainPCIAddressReserveNextAddr`.</translation>
    </message>
    <message>
        <source>another libvirt takes no notice of something</source>
        <translation>Ein anderes libvirt beachtet etwas nicht</translation>
    </message>
    <message>
        <source>The domain says something that came with a newer libvirt, in an attribute or element of its own. An older one skips what it does not know, without a word.</source>
        <translation>Die Domain sagt etwas, das mit einem neueren libvirt kam, in einem eigenen Attribut oder Element. Ein älteres übergeht wortlos, was es nicht kennt.</translation>
    </message>
    <message>
        <source>The domain works there as if it were not written: a port is hot-pluggable again, a network interface is named otherwise, a device is missing. A running guest may not fit.</source>
        <translation>Die Domain läuft dort, als stünde es nicht da: Ein Port ist wieder hotplug-fähig, eine Netzwerkschnittstelle heißt anders, ein Gerät fehlt. Ein laufender Gast passt vielleicht nicht.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 7.0.0)</source>
        <translation>Problem (gemessen an libvirt 7.0.0)</translation>
    </message>
    <message>
        <source>**Take acpi index out of net0.** Then all versions agree; or leave it, if what the older one does without it is good enough.</source>
        <translation>**acpi index bei net0 herausnehmen.** Dann sind sich alle Versionen einig; oder es stehen lassen, wenn genügt, was die ältere ohne es tut.</translation>
    </message>
    <message>
        <source>What the attribute did is gone: here the name that the interface has in the guest.</source>
        <translation>Was das Attribut bewirkt hat, ist weg: hier der Name, den die Schnittstelle im Gast hat.</translation>
    </message>
    <message>
        <source>libvirt&apos;s parser asks for the elements and attributes that it knows; only a define with validation looks at others. Each row of the outlook&apos;s table names the release that brought it.</source>
        <translation>libvirts Parser fragt nach den Elementen und Attributen, die er kennt; nur ein Definieren mit Prüfung sieht die anderen an. Jede Zeile in der Tabelle des Ausblicks nennt die Version, die es gebracht hat.</translation>
    </message>
    <message>
        <source>an older libvirt does not infer multifunction</source>
        <translation>Ein älteres libvirt leitet multifunction nicht ab</translation>
    </message>
    <message>
        <source>Other functions of a slot are in use and function 0 says nothing of multifunction. libvirt 3.0.0 and later then act as if it were `on`. A libvirt that must also take this domain is older.</source>
        <translation>Andere Funktionen eines Slots sind belegt, und Funktion 0 sagt nichts über multifunction. libvirt 3.0.0 und neuer verhalten sich dann, als stünde dort `on`. Ein libvirt, das diese Domain auch nehmen muss, ist älter.</translation>
    </message>
    <message>
        <source>An older libvirt gives the whole slot to the device at function 0 and refuses the domain: “Attempted double use of PCI slot 0000:00:01.0 (may need &quot;multifunction=&apos;on&apos;&quot; for device on function 0)”. What libvirt 3.0.0 or later has stored is safe in this respect, because it has recorded the `on`; a hand-written or generated file is not.</source>
        <translation>Ein älteres libvirt gibt den ganzen Slot dem Gerät auf Funktion 0 und lehnt die Domain ab: „Attempted double use of PCI slot 0000:00:01.0 (may need &quot;multifunction=&apos;on&apos;&quot; for device on function 0)“. Was libvirt 3.0.0 oder neuer gespeichert hat, ist in dieser Hinsicht sicher, denn es hat das `on` festgehalten; eine von Hand geschriebene oder erzeugte Datei ist es nicht.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 2.5.0)</source>
        <translation>Problem (gemessen an libvirt 2.5.0)</translation>
    </message>
    <message>
        <source>**Record “on”.** That is what newer libvirts infer anyway, and older ones understand it. The policy “record” does it for every such slot when the text is saved.</source>
        <translation>**„on“ festhalten.** Das leiten neuere libvirts ohnehin ab, und ältere verstehen es. Die Speicherregel „festhalten“ tut es beim Speichern für jeden solchen Slot.</translation>
    </message>
    <message>
        <source>No: where the domain runs now, the bit is on already.</source>
        <translation>Nichts: Wo die Domain jetzt läuft, ist das Bit schon gesetzt.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressSetAllMulti` (since 3.0.0, commits 8f4008713 and 3c1a0fc27); 2.5.0 `qemuDomainCollectPCIAddress`.</source>
        <translation>libvirt `virDomainPCIAddressSetAllMulti` (seit 3.0.0, Commits 8f4008713 und 3c1a0fc27); 2.5.0 `qemuDomainCollectPCIAddress`.</translation>
    </message>
    <message>
        <source>another libvirt would make something else of it</source>
        <translation>Ein anderes libvirt würde etwas anderes daraus machen</translation>
    </message>
    <message>
        <source>The domain leaves something to libvirt, and the two releases choose differently: another address, another model, other controllers.</source>
        <translation>Die Domain überlässt libvirt etwas, und die beiden Versionen wählen verschieden: eine andere Adresse, ein anderes Modell, andere Controller.</translation>
    </message>
    <message>
        <source>Defined from this text, the guest has other hardware there than here: its network interfaces may change their names, and a running guest cannot move between the two.</source>
        <translation>Aus diesem Text definiert, hat der Gast dort andere Hardware als hier: Seine Netzwerkschnittstellen können anders heißen, und ein laufender Gast kann zwischen den beiden nicht umziehen.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 9.0.0 and 6.4.0)</source>
        <translation>Problem (gemessen an libvirt 9.0.0 und 6.4.0)</translation>
    </message>
    <message>
        <source>**Place everything as libvirt would.** That writes down what libvirt chooses here, and then all releases do the same. Nothing moves.</source>
        <translation>**Alles platzieren wie libvirt.** Das trägt ein, was libvirt hier wählt, und dann tun alle Versionen dasselbe. Nichts zieht um.</translation>
    </message>
    <message>
        <source>No: everything is where it is already.</source>
        <translation>Nichts: Alles ist schon, wo es ist.</translation>
    </message>
    <message>
        <source>The inferences for both releases; the finding names the release that changed it, as far as that is known.</source>
        <translation>Die Ableitungen für beide Versionen; der Befund nennt die Version, die es geändert hat, soweit sie bekannt ist.</translation>
    </message>
    <message>
        <source>QEMU beside another libvirt lacks something</source>
        <translation>Dem QEMU neben einem anderen libvirt fehlt etwas</translation>
    </message>
    <message>
        <source>That libvirt accepts the domain, but the QEMU beside it lacks a device or a machine type, or is given a name that it does not know.</source>
        <translation>Dieses libvirt nimmt die Domain an, aber dem QEMU daneben fehlt ein Gerät oder ein Maschinentyp, oder es bekommt einen Namen, den es nicht kennt.</translation>
    </message>
    <message>
        <source>The domain can be defined there and does not start.</source>
        <translation>Die Domain lässt sich dort definieren und startet nicht.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 5.1.0)</source>
        <translation>Problem (gemessen an libvirt 5.1.0)</translation>
    </message>
    <message>
        <source>**Set model type of net0 to virtio.** Another model is offered where there is one. Otherwise it takes a newer QEMU.</source>
        <translation>**model type setzen: bei net0 auf virtio.** Ein anderes Modell wird angeboten, wo es eines gibt. Sonst braucht es ein neueres QEMU.</translation>
    </message>
    <message>
        <source>A device that is replaced by another model is noticed.</source>
        <translation>Ein Gerät, das durch ein anderes Modell ersetzt wird, bemerkt er.</translation>
    </message>
    <message>
        <source>libvirt&apos;s recorded QEMU capabilities (tests/qemucapabilitiesdata) and release notes.</source>
        <translation>libvirts aufgezeichnete QEMU-Fähigkeiten (tests/qemucapabilitiesdata) und Versionshinweise.</translation>
    </message>
    <message>
        <source>another libvirt does not know something</source>
        <translation>Ein anderes libvirt kennt etwas nicht</translation>
    </message>
    <message>
        <source>The domain says something that came with a newer libvirt: a model, a kind of device, a kind of address. The finding names the release that brought it.</source>
        <translation>Die Domain sagt etwas, das mit einem neueren libvirt kam: ein Modell, eine Art von Gerät, eine Art von Adresse. Der Befund nennt die Version, die es gebracht hat.</translation>
    </message>
    <message>
        <source>**Set model of usb 0 to nec-xhci.** An older model that does much the same is offered where there is one. Otherwise change the device, or keep the domain off that libvirt.</source>
        <translation>**model setzen: bei usb 0 auf nec-xhci.** Ein älteres Modell, das ungefähr dasselbe leistet, wird angeboten, wo es eines gibt. Sonst das Gerät ändern, oder die Domain von diesem libvirt fernhalten.</translation>
    </message>
    <message>
        <source>libvirt&apos;s enumerations (VIR_ENUM_IMPL in domain_conf.c) and release notes; the row that applies is in the outlook&apos;s tables, with its own source.</source>
        <translation>libvirts Aufzählungen (VIR_ENUM_IMPL in domain_conf.c) und Versionshinweise; die zutreffende Zeile steht mit eigener Quelle in den Tabellen des Ausblicks.</translation>
    </message>
    <message>
        <source>what libvirt stores is not taken by another one</source>
        <translation>Was libvirt speichert, nimmt ein anderes nicht</translation>
    </message>
    <message>
        <source>libvirt writes into the stored definition what it fills in and adds. Another libvirt would take the text, but not what this one makes of it.</source>
        <translation>libvirt schreibt in die gespeicherte Definition, was es ergänzt und hinzufügt. Ein anderes libvirt würde den Text nehmen, aber nicht das, was dieses daraus macht.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 12.8.0 and 9.0.0)</source>
        <translation>Problem (gemessen an libvirt 12.8.0 und 9.0.0)</translation>
    </message>
    <message>
        <source>**Let libvirt choose the place of net0.** Or move the device to a place that the bus has: slot 0 of pcie-root, pci-root and of bridges is not usable, and a port has slot 0 only.</source>
        <translation>**libvirt den Platz von net0 wählen lassen.** Oder das Gerät auf einen Platz legen, den der Bus hat: Slot 0 von pcie-root, pci-root und von Brücken ist nicht benutzbar, und ein Port hat nur Slot 0.</translation>
    </message>
    <message>
        <source>libvirt refuses a domain with a value that it does not know, when it is defined, when it migrates in, and when a stored definition is loaded after a downgrade to that release.</source>
        <translation>libvirt lehnt eine Domäne mit einem Wert ab, den es nicht kennt: beim Definieren, bei einer Migration dorthin, und wenn eine gespeicherte Definition nach einer Rückstufung auf diese Version geladen wird.</translation>
    </message>
    <message>
        <source>The domain cannot migrate there, or is not loaded after a downgrade to that release. A note of this name tells of a device that keeps a running guest where it is, whichever the other host: shut down, the domain can go.</source>
        <translation>Die Domäne kann nicht dorthin migrieren oder wird nach einer Rückstufung auf diese Version nicht geladen. Ein Hinweis dieses Namens nennt ein Gerät, das einen laufenden Gast hält, wo er ist, wohin auch immer: Abgeschaltet kann die Domäne gehen.</translation>
    </message>
    <message>
        <source>Here it is the iTCO watchdog, which libvirt 9.1.0 and later add to every q35 guest: before a downgrade, take such a line out of the stored definition with “virsh edit” of the older libvirt, or keep a copy of the text. Migration is not concerned, for it leaves that watchdog out. Where a model or a model name is the reason, writing an older one into the text helps, and is offered.</source>
        <translation>Hier ist es der iTCO-Watchdog, den libvirt ab 9.1.0 jedem q35-Gast hinzufügt: Nehmen Sie vor einer Rückstufung eine solche Zeile mit „virsh edit“ des älteren libvirt aus der gespeicherten Definition, oder heben Sie eine Kopie des Textes auf. Die Migration betrifft es nicht, denn sie lässt diesen Watchdog weg. Ist ein Modell oder ein Modellname der Grund, hilft es, ein älteres in den Text zu schreiben; das wird angeboten.</translation>
    </message>
    <message>
        <source>A domain on another machine type is another machine for the guest; the example only shows one that has no such watchdog.</source>
        <translation>Eine Domain auf einem anderen Maschinentyp ist für den Gast eine andere Maschine; das Beispiel zeigt nur eine, die keinen solchen Watchdog hat.</translation>
    </message>
    <message>
        <source>libvirt `qemuDomainDefAddDefaultDevices`, `qemuDomainDefFormatBufInternal`; NEWS 9.1.0.</source>
        <translation>libvirt `qemuDomainDefAddDefaultDevices`, `qemuDomainDefFormatBufInternal`; NEWS 9.1.0.</translation>
    </message>
    <message>
        <source>what cannot be told from here</source>
        <translation>was sich von hier aus nicht sagen lässt</translation>
    </message>
    <message>
        <source>Whether the other libvirt takes the domain depends on something that is not known here: a machine type of a vendor whose QEMU is not known, a domain of another driver than QEMU&apos;s, a libvirt older or newer than those that are known, or a host device whose driver decides whether a running guest can leave its host.</source>
        <translation>Ob das andere libvirt die Domäne nimmt, hängt von etwas ab, das hier nicht bekannt ist: ein Maschinentyp eines Herstellers, dessen QEMU nicht bekannt ist, eine Domäne eines anderen Treibers als dem von QEMU, ein älteres oder neueres libvirt als die bekannten, oder ein Hostgerät, dessen Treiber entscheidet, ob ein laufender Gast seinen Host verlassen kann.</translation>
    </message>
    <message>
        <source>Nothing is wrong. The answer is “yes, but”: look at the host itself. “virt-slots check --target URI --ask” has it judge the domain without defining anything.</source>
        <translation>Nichts ist falsch. Die Antwort ist „ja, aber“: Sehen Sie auf dem Host selbst nach. „virt-slots check --target URI --ask“ lässt ihn die Domäne beurteilen, ohne etwas zu definieren.</translation>
    </message>
    <message>
        <source>Name the target more exactly: a distribution&apos;s release (rhel-9, debian-12) says which machine types its QEMU has, the URI of a host has it asked.</source>
        <translation>Nennen Sie das Ziel genauer: Die Ausgabe einer Distribution (rhel-9, debian-12) sagt, welche Maschinentypen ihr QEMU hat, mit der URI eines Hosts wird er gefragt.</translation>
    </message>
    <message>
        <source>A domain on another machine type is another machine for the guest; the example only shows one that every QEMU of that time has.</source>
        <translation>Eine Domäne mit anderem Maschinentyp ist für den Gast eine andere Maschine; das Beispiel zeigt nur einen, den jedes QEMU dieser Zeit hat.</translation>
    </message>
    <message>
        <source>QEMU `-machine help` of the vendors&apos; releases, libvirt `virQEMUCapsIsMachineSupported`.</source>
        <translation>QEMU `-machine help` der Ausgaben der Hersteller, libvirt `virQEMUCapsIsMachineSupported`.</translation>
    </message>
    <message>
        <source>a conventional PCI device on PCI Express</source>
        <translation>Ein konventionelles PCI-Gerät an PCI Express</translation>
    </message>
    <message>
        <source>A device that is conventional PCI (such as an e1000 network card) is written on pcie-root, or behind a pcie-root-port or pcie-switch-downstream-port. What libvirt itself puts on pcie-root (video, sound, SATA, USB) is not meant.</source>
        <translation>Ein konventionelles PCI-Gerät (etwa eine Netzwerkkarte e1000) ist auf pcie-root eingetragen, oder hinter einem pcie-root-port oder pcie-switch-downstream-port. Was libvirt selbst auf pcie-root legt (Video, Sound, SATA, USB), ist nicht gemeint.</translation>
    </message>
    <message>
        <source>libvirt would not choose that place by itself, but accepts it where it is written, and QEMU starts. Real hardware has no such thing, so it is little tested; a conventional device behind a port cannot be hot-plugged reliably.</source>
        <translation>libvirt würde diesen Platz von sich aus nicht wählen, nimmt ihn aber an, wo er eingetragen ist, und QEMU startet. Echte Hardware kennt das nicht, also ist es wenig erprobt; bei einem konventionellen Gerät hinter einem Port ist auf Hotplug kein Verlass.</translation>
    </message>
    <message>
        <source>**Let libvirt choose a conventional place.** libvirt then uses a conventional bus, and adds a pcie-to-pci-bridge for it if there is none (before 4.3.0 a dmi-to-pci-bridge and a pci-bridge). Or use an Express model: e1000e, virtio.</source>
        <translation>**libvirt einen konventionellen Platz wählen lassen.** libvirt nimmt dann einen konventionellen Bus und fügt dafür eine pcie-to-pci-bridge hinzu, wenn es keine gibt (vor 4.3.0 eine dmi-to-pci-bridge und eine pci-bridge). Oder ein Express-Modell nehmen: e1000e, virtio.</translation>
    </message>
    <message>
        <source>Yes: the device moves to another bus.</source>
        <translation>Ja: Das Gerät zieht auf einen anderen Bus um.</translation>
    </message>
    <message>
        <source>libvirt docs/pci-hotplug.rst, `virDomainPCIAddressFlagsCompatible` (laxer for written addresses); QEMU 7.2 starts such a guest (measured).</source>
        <translation>libvirt docs/pci-hotplug.rst, `virDomainPCIAddressFlagsCompatible` (nachsichtiger bei eingetragenen Adressen); QEMU 7.2 startet einen solchen Gast (gemessen).</translation>
    </message>
    <message>
        <source>a device does not fit its bus</source>
        <translation>Ein Gerät passt nicht auf seinen Bus</translation>
    </message>
    <message>
        <source>The libvirt that the domain is held against refuses a device on the bus where it is written: the bus does not take its kind. The finding has libvirt&apos;s own words.</source>
        <translation>Das libvirt, an dem die Domain gemessen wird, lehnt ein Gerät auf dem Bus ab, auf dem es eingetragen ist: Der Bus nimmt seine Art nicht. Der Befund enthält libvirts eigene Worte.</translation>
    </message>
    <message>
        <source>pcie-root takes pcie-root-ports, dmi-to-pci-bridges, pcie-expander-buses and devices;</source>
        <translation>pcie-root nimmt pcie-root-ports, dmi-to-pci-bridges, pcie-expander-busse und Geräte;</translation>
    </message>
    <message>
        <source>a pcie-root-port or pcie-switch-downstream-port takes one slot of devices, a pcie-switch-upstream-port or a pcie-to-pci-bridge;</source>
        <translation>ein pcie-root-port oder pcie-switch-downstream-port nimmt einen Slot mit Geräten, einen pcie-switch-upstream-port oder eine pcie-to-pci-bridge;</translation>
    </message>
    <message>
        <source>a pcie-switch-upstream-port takes pcie-switch-downstream-ports only;</source>
        <translation>ein pcie-switch-upstream-port nimmt nur pcie-switch-downstream-ports;</translation>
    </message>
    <message>
        <source>pci-root, pci-bridge, pci-expander-bus and pcie-to-pci-bridge take devices and pci-bridges;</source>
        <translation>pci-root, pci-bridge, pci-expander-bus und pcie-to-pci-bridge nehmen Geräte und pci-bridges;</translation>
    </message>
    <message>
        <source>a pcie-expander-bus takes pcie-root-ports and dmi-to-pci-bridges only.</source>
        <translation>ein pcie-expander-bus nimmt nur pcie-root-ports und dmi-to-pci-bridges.</translation>
    </message>
    <message>
        <source>**Let libvirt choose another place.** Or move it to a bus that takes it.</source>
        <translation>**libvirt einen anderen Platz wählen lassen.** Oder es auf einen Bus verschieben, der es nimmt.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressFlagsCompatible`.</source>
        <translation>libvirt `virDomainPCIAddressFlagsCompatible`.</translation>
    </message>
    <message>
        <source>two expander buses have one bus number</source>
        <translation>Zwei Expander haben dieselbe Busnummer</translation>
    </message>
    <message>
        <source>Two pci-expander-buses or pcie-expander-buses have the same `busNr` in their `&lt;target&gt;`.</source>
        <translation>Zwei pci-expander-busse oder pcie-expander-busse haben dieselbe `busNr` in ihrem `&lt;target&gt;`.</translation>
    </message>
    <message>
        <source>libvirt accepts it. QEMU refuses to start the guest: “Bus 200 is already in use”.</source>
        <translation>libvirt nimmt das an. QEMU weigert sich, den Gast zu starten: „Bus 200 is already in use“.</translation>
    </message>
    <message>
        <source>**Let libvirt choose busNr again.** libvirt takes the lowest number in use less two. Or write a number of your own that leaves room for the buses below.</source>
        <translation>**libvirt busNr neu wählen lassen.** libvirt nimmt die niedrigste benutzte Nummer minus zwei. Oder eine eigene Nummer eintragen, die Platz für die Busse darunter lässt.</translation>
    </message>
    <message>
        <source>The guest did not start before.</source>
        <translation>Der Gast ist vorher nicht gestartet.</translation>
    </message>
    <message>
        <source>QEMU `pxb_register_bus`, measured with QEMU 7.2; libvirt `qemuDomainAddressFindNewBusNr`.</source>
        <translation>QEMU `pxb_register_bus`, gemessen mit QEMU 7.2; libvirt `qemuDomainAddressFindNewBusNr`.</translation>
    </message>
    <message>
        <source>not enough bus numbers up to the next expander</source>
        <translation>Zu wenige Busnummern bis zum nächsten Expander</translation>
    </message>
    <message>
        <source>The buses below an expander are numbered from its `busNr` on, all others from 0 on. Here the next expander begins before the numbers suffice, or 255 is passed. A pci-expander-bus takes two numbers itself, every other controller one.</source>
        <translation>Die Busse unter einem Expander werden ab seiner `busNr` nummeriert, alle anderen ab 0. Hier beginnt der nächste Expander, bevor die Nummern reichen, oder 255 wird überschritten. Ein pci-expander-bus braucht selbst zwei Nummern, jeder andere Controller eine.</translation>
    </message>
    <message>
        <source>libvirt accepts it and QEMU starts. The guest&apos;s firmware has no number for some of the buses, or gives one twice, and devices are missing. Where 255 is passed, SeaBIOS begins anew at 0 and never ends: the guest hangs with an empty screen. The `busNr` that libvirt chooses by itself leaves room for two numbers only.</source>
        <translation>libvirt nimmt es an, und QEMU startet. Die Firmware des Gastes hat für manche Busse keine Nummer oder vergibt eine zweimal, und Geräte fehlen. Wo 255 überschritten wird, beginnt SeaBIOS wieder bei 0 und hört nie auf: Der Gast bleibt mit leerem Bildschirm hängen. Die `busNr`, die libvirt selbst wählt, lässt nur für zwei Nummern Platz.</translation>
    </message>
    <message>
        <source>**Choose busNr values that leave room (253).** The numbers move down just as far as needed.</source>
        <translation>**busNr-Werte wählen, die Platz lassen (253).** Die Nummern rücken nur so weit nach unten wie nötig.</translation>
    </message>
    <message>
        <source>Yes: the buses below the expander get other numbers, and the names of network interfaces there change.</source>
        <translation>Ja: Die Busse unter dem Expander bekommen andere Nummern, und die Namen der Netzwerkschnittstellen dort ändern sich.</translation>
    </message>
    <message>
        <source>QEMU docs/pci_expander_bridge.txt; libvirt `qemuDomainAddressFindNewBusNr` (lowest − 2).</source>
        <translation>QEMU docs/pci_expander_bridge.txt; libvirt `qemuDomainAddressFindNewBusNr` (niedrigste − 2).</translation>
    </message>
    <message>
        <source>two ports have one chassis number</source>
        <translation>Zwei Ports haben dieselbe Chassisnummer</translation>
    </message>
    <message>
        <source>Two pcie-root-ports or pcie-switch-downstream-ports have the same `chassis` in their `&lt;target&gt;`. Where it is not written, libvirt takes the index of the controller.</source>
        <translation>Zwei pcie-root-ports oder pcie-switch-downstream-ports haben dasselbe `chassis` in ihrem `&lt;target&gt;`. Wo es nicht eingetragen ist, nimmt libvirt den Index des Controllers.</translation>
    </message>
    <message>
        <source>libvirt accepts it. QEMU refuses to start the guest: “Can&apos;t add chassis slot, error -16”. Root ports and downstream ports share these numbers.</source>
        <translation>libvirt nimmt das an. QEMU weigert sich, den Gast zu starten: „Can&apos;t add chassis slot, error -16“. Root-Ports und Downstream-Ports teilen sich diese Nummern.</translation>
    </message>
    <message>
        <source>**Give them numbers of their own (port 2: 2).** One port keeps the number (the one whose index it is), the others get their index, or the next free number.</source>
        <translation>**Ihnen eigene Nummern geben (port 2: 2).** Ein Port behält die Nummer (der, dessen Index sie ist), die anderen bekommen ihren Index oder die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>QEMU `pcie_chassis_add_slot`, measured with QEMU 7.2; libvirt does not compare the numbers (`qemuDomainAssignPCIAddresses` only fills them in).</source>
        <translation>QEMU `pcie_chassis_add_slot`, gemessen mit QEMU 7.2; libvirt vergleicht die Nummern nicht (`qemuDomainAssignPCIAddresses` ergänzt sie nur).</translation>
    </message>
    <message>
        <source>two pci-bridges have one chassis number</source>
        <translation>Zwei pci-bridges haben dieselbe Chassisnummer</translation>
    </message>
    <message>
        <source>Two pci-bridges have the same `chassisNr` in their `&lt;target&gt;`. Where it is not written, libvirt takes the index of the controller.</source>
        <translation>Zwei pci-bridges haben dieselbe `chassisNr` in ihrem `&lt;target&gt;`. Wo sie nicht eingetragen ist, nimmt libvirt den Index des Controllers.</translation>
    </message>
    <message>
        <source>libvirt accepts it and QEMU starts. A guest numbers hot-pluggable slots by chassis and slot, so it shows two slots under one number; an unplug by number can hit the wrong one.</source>
        <translation>libvirt nimmt das an, und QEMU startet. Ein Gast nummeriert hotplug-fähige Slots nach Chassis und Slot und zeigt deshalb zwei Slots unter einer Nummer; wer nach Nummer aussteckt, kann den falschen treffen.</translation>
    </message>
    <message>
        <source>**Give them numbers of their own (bridge 2: 2).** One bridge keeps the number (the one whose index it is), the others get their index, or the next free number.</source>
        <translation>**Ihnen eigene Nummern geben (bridge 2: 2).** Eine Bridge behält die Nummer (die, deren Index sie ist), die anderen bekommen ihren Index oder die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>Yes: the chassis number of a bridge changes. A live migration needs the same number on both sides.</source>
        <translation>Ja: Die Chassisnummer einer Bridge ändert sich. Eine Live-Migration braucht auf beiden Seiten dieselbe Nummer.</translation>
    </message>
    <message>
        <source>PCI-to-PCI Bridge Architecture Specification 1.2, 13.2 (slot numbering); QEMU 7.2 starts such a guest (measured).</source>
        <translation>PCI-to-PCI Bridge Architecture Specification 1.2, 13.2 (Nummerierung der Slots); QEMU 7.2 startet einen solchen Gast (gemessen).</translation>
    </message>
    <message>
        <source>a USB companion controller comes before its master, or has none</source>
        <translation>Ein USB-Begleiter kommt vor seinem Master oder hat keinen</translation>
    </message>
    <message>
        <source>A USB 2 controller of the ich9 kind (ich9-ehci1) leaves slow devices to its companions (ich9-uhci1 to ich9-uhci3). All of a set have the same index. Here a companion comes before the controller that it belongs to, or no controller with its index is there.</source>
        <translation>Ein USB-2-Controller der Art ich9 (ich9-ehci1) überlässt langsame Geräte seinen Begleitern (ich9-uhci1 bis ich9-uhci3). Alle einer Gruppe haben denselben Index. Hier kommt ein Begleiter vor dem Controller, zu dem er gehört, oder es gibt keinen Controller mit seinem Index.</translation>
    </message>
    <message>
        <source>libvirt defines such a domain. QEMU makes the controllers one after the other and finds no bus for the companion: “USB bus &apos;usb.0&apos; not found”. Where there is no master at all, libvirt itself says “masterbus not found”. The guest does not start.</source>
        <translation>libvirt definiert eine solche Domain. QEMU legt die Controller einen nach dem anderen an und findet für den Begleiter keinen Bus: „USB bus &apos;usb.0&apos; not found“. Wo es gar keinen Master gibt, sagt libvirt selbst „masterbus not found“. Der Gast startet nicht.</translation>
    </message>
    <message>
        <source>libvirt sorts a set while it reads it, but only by an index that is written. Since 9.1.0 it sorts again, once it has chosen those that are not.</source>
        <translation>libvirt sortiert eine Gruppe beim Lesen, aber nur nach einem eingetragenen Index. Seit 9.1.0 sortiert es noch einmal, wenn es die nicht eingetragenen gewählt hat.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 9.0.0)</source>
        <translation>Problem (gemessen an libvirt 9.0.0)</translation>
    </message>
    <message>
        <source>**Write down the index.** libvirt then sorts the set itself. Where no controller with the companion&apos;s index is there, give it the index of one of the kind ich9-ehci1, or take the companion out.</source>
        <translation>**Den Index eintragen.** libvirt sortiert die Gruppe dann selbst. Wo es keinen Controller mit dem Index des Begleiters gibt: ihm den Index eines ich9-ehci1 geben oder den Begleiter herausnehmen.</translation>
    </message>
    <message>
        <source>libvirt `virDomainControllerInsertPreAlloced`, `qemuBuildUSBControllerFindMasterAlias`, measured with libvirt 9.0.0 and QEMU 7.2; sorted again since 9.1.0 (`virDomainAssignControllerIndexes`).</source>
        <translation>libvirt `virDomainControllerInsertPreAlloced`, `qemuBuildUSBControllerFindMasterAlias`, gemessen mit libvirt 9.0.0 und QEMU 7.2; seit 9.1.0 noch einmal sortiert (`virDomainAssignControllerIndexes`).</translation>
    </message>
    <message>
        <source>controllers hang on one another in a ring</source>
        <translation>Controller hängen im Kreis aneinander</translation>
    </message>
    <message>
        <source>Each of these PCI controllers hangs on the bus of the next, and the last one on the bus of the first. Nothing connects them to the root.</source>
        <translation>Jeder dieser PCI-Controller hängt am Bus des nächsten, und der letzte am Bus des ersten. Nichts verbindet sie mit der Wurzel.</translation>
    </message>
    <message>
        <source>libvirt checks this for pci-bridges only. QEMU refuses to start the guest: “Bus &apos;pci.2&apos; not found”.</source>
        <translation>libvirt prüft das nur bei pci-bridges. QEMU weigert sich, den Gast zu starten: „Bus &apos;pci.2&apos; not found“.</translation>
    </message>
    <message>
        <source>Move one of them to a bus outside the ring; an upstream port, for example, to a pcie-root-port.</source>
        <translation>Einen von ihnen auf einen Bus außerhalb des Kreises verschieben; einen Upstream-Port zum Beispiel hinter einen pcie-root-port.</translation>
    </message>
    <message>
        <source>libvirt `qemuDomainAssignPCIAddresses` (index larger than bus, pci-bridge only); QEMU, measured with libvirt 9.0.0 and QEMU 7.2.</source>
        <translation>libvirt `qemuDomainAssignPCIAddresses` (Index größer als Bus, nur pci-bridge); QEMU, gemessen mit libvirt 9.0.0 und QEMU 7.2.</translation>
    </message>
    <message>
        <source>a controller stands before the one that it hangs on</source>
        <translation>Ein Controller steht vor dem, an dem er hängt</translation>
    </message>
    <message>
        <source>A PCI controller hangs on a bus whose controller has a higher index. On i440fx libvirt refuses that for pci-bridges; for all other models it accepts it.</source>
        <translation>Ein PCI-Controller hängt an einem Bus, dessen Controller einen höheren Index hat. Auf i440fx lehnt libvirt das bei pci-bridges ab; bei allen anderen Modellen nimmt es das an.</translation>
    </message>
    <message>
        <source>libvirt gives QEMU the controllers in the order of their index. QEMU makes them one after the other and finds no bus to put the first one on: “Bus &apos;pci.2&apos; not found”. The guest does not start.</source>
        <translation>libvirt gibt QEMU die Controller in der Reihenfolge ihres Index. QEMU legt sie einen nach dem anderen an und findet für den ersten keinen Bus: „Bus &apos;pci.2&apos; not found“. Der Gast startet nicht.</translation>
    </message>
    <message>
        <source>Up to 9.0.0, libvirt puts controllers that it adds by itself behind the others, whatever their index, until it reads the definition again (when its daemon starts anew). Then a controller that is written on the bus of one that is not has the same trouble, and it helps to write the missing one down.</source>
        <translation>Bis 9.0.0 stellt libvirt Controller, die es selbst hinzufügt, ungeachtet ihres Index hinter die anderen, bis es die Definition neu liest (wenn sein Daemon neu startet). Dann hat ein Controller, der auf dem Bus eines nicht eingetragenen steht, dieselbe Schwierigkeit, und es hilft, den fehlenden einzutragen.</translation>
    </message>
    <message>
        <source>Exchange the indexes of the two controllers, and the `bus` of all devices that sit on them. Or move the controller to a bus with a lower number.</source>
        <translation>Die Indexe der beiden Controller vertauschen, und den `bus` aller Geräte, die an ihnen sitzen. Oder den Controller auf einen Bus mit niedrigerer Nummer verschieben.</translation>
    </message>
    <message>
        <source>libvirt `qemuBuildControllersCommandLine` and `virDomainControllerInsertPreAlloced` (sorted by index), measured with libvirt 9.0.0 and QEMU 7.2; only pci-bridge is checked (`qemuDomainAssignPCIAddresses`).</source>
        <translation>libvirt `qemuBuildControllersCommandLine` und `virDomainControllerInsertPreAlloced` (nach Index sortiert), gemessen mit libvirt 9.0.0 und QEMU 7.2; geprüft wird nur pci-bridge (`qemuDomainAssignPCIAddresses`).</translation>
    </message>
    <message>
        <source>two ports side by side have one port number</source>
        <translation>Zwei Ports nebeneinander haben dieselbe Portnummer</translation>
    </message>
    <message>
        <source>Two ports on the same bus have the same `port` in their `&lt;target&gt;`. Where it is not written, libvirt takes slot × 8 + function for a root port, and the slot for a downstream port.</source>
        <translation>Zwei Ports auf demselben Bus haben denselben `port` in ihrem `&lt;target&gt;`. Wo er nicht eingetragen ist, nimmt libvirt für einen Root-Port Slot × 8 + Funktion und für einen Downstream-Port den Slot.</translation>
    </message>
    <message>
        <source>It works: QEMU does not look at it. The guest reads it as the Port Number of the link; tools that show or choose ports by that number mix them up.</source>
        <translation>Es funktioniert: QEMU sieht nicht hin. Der Gast liest ihn als Port Number der Verbindung; Werkzeuge, die Ports nach dieser Nummer anzeigen oder auswählen, verwechseln sie.</translation>
    </message>
    <message>
        <source>**Let libvirt choose port again.** The port whose number belongs to its place keeps it; libvirt gives the others the number of theirs.</source>
        <translation>**libvirt port neu wählen lassen.** Der Port, dessen Nummer zu seinem Platz gehört, behält sie; den anderen gibt libvirt die Nummer ihres Platzes.</translation>
    </message>
    <message>
        <source>Yes: a register of the port changes.</source>
        <translation>Ja: Ein Register des Ports ändert sich.</translation>
    </message>
    <message>
        <source>PCI Express Base Specification 4.0, 7.5.3.6 (Link Capabilities, Port Number); libvirt `qemuDomainAssignPCIAddresses`; QEMU 7.2 starts such a guest (measured).</source>
        <translation>PCI Express Base Specification 4.0, 7.5.3.6 (Link Capabilities, Port Number); libvirt `qemuDomainAssignPCIAddresses`; QEMU 7.2 startet einen solchen Gast (gemessen).</translation>
    </message>
    <message>
        <source>libvirt refuses a controller</source>
        <translation>libvirt lehnt einen Controller ab</translation>
    </message>
    <message>
        <source>The libvirt that the domain is held against refuses a PCI controller, or would need one that it cannot add. The finding has libvirt&apos;s own words.</source>
        <translation>Das libvirt, an dem die Domain gemessen wird, lehnt einen PCI-Controller ab oder bräuchte einen, den es nicht hinzufügen kann. Der Befund enthält libvirts eigene Worte.</translation>
    </message>
    <message>
        <source>The domain cannot be defined there. Frequent reasons: controller 0 is not the root that the machine has (pci-root on i440fx, pcie-root on q35); two controllers have one index; a `&lt;target&gt;` has a value that its model does not take; there is no room for another root port.</source>
        <translation>Die Domain lässt sich dort nicht definieren. Häufige Gründe: Controller 0 ist nicht die Wurzel, die die Maschine hat (pci-root auf i440fx, pcie-root auf q35); zwei Controller haben denselben Index; ein `&lt;target&gt;` hat einen Wert, den sein Modell nicht nimmt; für einen weiteren Root-Port ist kein Platz.</translation>
    </message>
    <message>
        <source>**Lay all PCI devices out anew for this machine.** PCI controllers and addresses go, and libvirt chooses those that fit. Or, where the layout is the right one, write the machine type that it was made for. Of two controllers with one index, give one another; a part of the chipset goes where the chipset has it.</source>
        <translation>**Alle PCI-Geräte für diese Maschine neu anordnen.** PCI-Controller und Adressen fallen weg, und libvirt wählt passende. Oder, wenn die Anordnung stimmt, den Maschinentyp schreiben, für den sie gemacht wurde. Von zwei Controllern mit gleichem Index bekommt einer einen anderen; ein Teil des Chipsatzes kommt dorthin, wo der Chipsatz ihn hat.</translation>
    </message>
    <message>
        <source>**Revert all unsaved changes.** Or go ahead and rename the interface in the guest, too. Or give it a name that does not depend on its place any more: with an ACPI index Linux calls it `eno&lt;index&gt;` (libvirt 7.3.0, QEMU 6.0). That is a new name as well, but the last one.</source>
        <translation>**Alle ungespeicherten Änderungen verwerfen.** Oder fortfahren und die Schnittstelle auch im Gast umbenennen. Oder ihr einen Namen geben, der nicht mehr von ihrem Platz abhängt: Mit einem ACPI-Index nennt Linux sie `eno&lt;index&gt;` (libvirt 7.3.0, QEMU 6.0). Auch das ist ein neuer Name, aber der letzte.</translation>
    </message>
    <message>
        <source>**Revert all unsaved changes.** If the change is what you want, there is nothing to mend.</source>
        <translation>**Alle ungespeicherten Änderungen verwerfen.** Ist die Änderung gewollt, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>libvirt `qemuDomainDefAddDefaultDevices`, `virDomainDefRejectDuplicateControllers`, `virDomainControllerDefValidate`, `qemuValidateDomainDeviceDefControllerPCI`, `virDomainPCIAddressSetGrow`.</source>
        <translation>libvirt `qemuDomainDefAddDefaultDevices`, `virDomainDefRejectDuplicateControllers`, `virDomainControllerDefValidate`, `qemuValidateDomainDeviceDefControllerPCI`, `virDomainPCIAddressSetGrow`.</translation>
    </message>
    <message>
        <source>QEMU does not start with this ACPI index</source>
        <translation>QEMU startet mit diesem ACPI-Index nicht</translation>
    </message>
    <message>
        <source>An `&lt;acpi index=…&gt;` is over 16383, or two devices have the same one.</source>
        <translation>Ein `&lt;acpi index=…&gt;` ist größer als 16383, oder zwei Geräte haben denselben.</translation>
    </message>
    <message>
        <source>libvirt defines the domain. QEMU refuses to start it: “acpi-index should be less or equal to 16383”, or “a PCI device with acpi-index = … already exist”.</source>
        <translation>libvirt definiert die Domain. QEMU weigert sich, sie zu starten: „acpi-index should be less or equal to 16383“ oder „a PCI device with acpi-index = … already exist“.</translation>
    </message>
    <message>
        <source>**Give net1 another index.** Each gets the lowest index that nobody has.</source>
        <translation>**net1 einen anderen Index geben.** Jedes bekommt den niedrigsten Index, den niemand hat.</translation>
    </message>
    <message>
        <source>The interface is called by its new index.</source>
        <translation>Die Schnittstelle heißt nach ihrem neuen Index.</translation>
    </message>
    <message>
        <source>QEMU `hw/acpi/pcihp.c` (`acpi_pcihp_device_pre_plug_cb`).</source>
        <translation>QEMU `hw/acpi/pcihp.c` (`acpi_pcihp_device_pre_plug_cb`).</translation>
    </message>
    <message>
        <source>the guest does not see the ACPI index</source>
        <translation>Der Gast sieht den ACPI-Index nicht</translation>
    </message>
    <message>
        <source>A device has an `&lt;acpi index=…&gt;` in a place where QEMU&apos;s ACPI tables do not tell the guest of it: at a function other than 0, in a slot where another device comes later, behind a port with `hotplug=&apos;off&apos;` or directly on pcie-root (before QEMU 8.0), or behind an expander.</source>
        <translation>Ein Gerät hat einen `&lt;acpi index=…&gt;` an einem Platz, von dem QEMUs ACPI-Tabellen dem Gast nichts sagen: auf einer anderen Funktion als 0, in einem Slot, in dem später noch ein Gerät kommt, hinter einem Port mit `hotplug=&apos;off&apos;` oder direkt auf pcie-root (vor QEMU 8.0), oder hinter einem Expander.</translation>
    </message>
    <message>
        <source>The index is there to give a Linux guest the name `eno&lt;index&gt;`. Here the guest names the interface by its place, as if there were none.</source>
        <translation>Der Index ist dazu da, einem Linux-Gast den Namen `eno&lt;index&gt;` zu geben. Hier benennt der Gast die Schnittstelle nach ihrem Platz, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>**Take the index out.** Or move the device to a slot of its own.</source>
        <translation>**Den Index herausnehmen.** Oder das Gerät in einen eigenen Slot verschieben.</translation>
    </message>
    <message>
        <source>No: it did not see the index.</source>
        <translation>Nichts: Den Index hat er nicht gesehen.</translation>
    </message>
    <message>
        <source>QEMU `hw/i386/acpi-build.c` (`build_append_pci_bus_devices`) and `hw/acpi/pcihp.c`; seen in guests of QEMU 7.2.</source>
        <translation>QEMU `hw/i386/acpi-build.c` (`build_append_pci_bus_devices`) und `hw/acpi/pcihp.c`; in Gästen von QEMU 7.2 gesehen.</translation>
    </message>
    <message>
        <source>network interfaces want the same name</source>
        <translation>Netzwerkschnittstellen wollen denselben Namen</translation>
    </message>
    <message>
        <source>Two or more network interfaces of the guest would be called the same by its udev. Since systemd 257 (Debian 13, RHEL 10) that happens to all that have the same slot number on different buses: both are ens7.</source>
        <translation>Zwei oder mehr Netzwerkschnittstellen des Gasts würden von seinem udev gleich genannt. Seit systemd 257 (Debian 13, RHEL 10) geschieht das allen, die auf verschiedenen Bussen dieselbe Slotnummer haben: Beide heißen ens7.</translation>
    </message>
    <message>
        <source>One gets the name, and which one is chance: it may be another at each start. The others stay eth0, eth1 or the like, so what is configured for the name reaches the wrong card, or none.</source>
        <translation>Eine bekommt den Namen, und welche, ist Zufall: Bei jedem Start kann es eine andere sein. Die anderen bleiben eth0, eth1 oder ähnlich, so dass das für den Namen Eingerichtete die falsche Karte trifft oder keine.</translation>
    </message>
    <message>
        <source>**Name net1 eno1 in the guest, for good.** An ACPI index comes before all slots. Or move one of them to a slot with another number.</source>
        <translation>**net1 im Gast dauerhaft eno1 nennen.** Ein ACPI-Index geht allen Slots vor. Oder eine von beiden in einen Slot mit anderer Nummer legen.</translation>
    </message>
    <message>
        <source>The interface is called by its index, and the other one has its name for itself.</source>
        <translation>Die Schnittstelle heißt nach ihrem Index, und die andere hat ihren Namen für sich.</translation>
    </message>
    <message>
        <source>systemd `src/udev/udev-builtin-net_id.c` (`pci_get_slot_from_firmware_node_sun`) and `src/udev/udev-event.c`; seen in booted guests of Debian 13.</source>
        <translation>systemd `src/udev/udev-builtin-net_id.c` (`pci_get_slot_from_firmware_node_sun`) und `src/udev/udev-event.c`; in gestarteten Gästen von Debian 13 gesehen.</translation>
    </message>
    <message>
        <source>a network interface will have another name in a Linux guest</source>
        <translation>Eine Netzwerkschnittstelle wird in einem Linux-Gast anders heißen</translation>
    </message>
    <message>
        <source>A device moved, a multifunction bit appeared or went, or the buses are numbered otherwise than in the domain that was opened. systemd makes the names of network interfaces from that: `enp2s0` is bus 2, slot 0; `enp2s0f0` the same with the multifunction bit; `ens3` hot-plug slot 3; `eno1` ACPI index 1.</source>
        <translation>Ein Gerät ist umgezogen, ein multifunction-Bit kam oder ging, oder die Busse sind anders nummeriert als in der geöffneten Domain. systemd bildet daraus die Namen der Netzwerkschnittstellen: `enp2s0` ist Bus 2, Slot 0; `enp2s0f0` dasselbe mit dem multifunction-Bit; `ens3` Hotplug-Slot 3; `eno1` ACPI-Index 1.</translation>
    </message>
    <message>
        <source>What the guest has configured (addresses, firewall zones, bridges) is bound to the old name. It comes up without that network.</source>
        <translation>Was im Gast eingerichtet ist (Adressen, Firewall-Zonen, Bridges), hängt am alten Namen. Er startet ohne dieses Netz.</translation>
    </message>
    <message>
        <source>The domain as it was opened:</source>
        <translation>Die Domain, wie sie geöffnet wurde:</translation>
    </message>
    <message>
        <source>And as it is now:</source>
        <translation>Und wie sie jetzt ist:</translation>
    </message>
    <message>
        <source>No: it sees what it saw before.</source>
        <translation>Nichts: Er sieht, was er vorher gesehen hat.</translation>
    </message>
    <message>
        <source>systemd.net-naming-scheme(7); systemd `src/udev/udev-builtin-net_id.c`.</source>
        <translation>systemd.net-naming-scheme(7); systemd `src/udev/udev-builtin-net_id.c`.</translation>
    </message>
    <message>
        <source>the guest notices a change</source>
        <translation>Der Gast bemerkt eine Änderung</translation>
    </message>
    <message>
        <source>Between the domain as it was opened and as it is now, a device comes, goes, moves or becomes another model, a multifunction bit appears or goes, or a port gets another chassis or port number.</source>
        <translation>Zwischen der Domain, wie sie geöffnet wurde, und wie sie jetzt ist, kommt, geht oder bewegt sich ein Gerät oder wird ein anderes Modell, ein multifunction-Bit erscheint oder verschwindet, oder ein Port bekommt eine andere Chassis- oder Portnummer.</translation>
    </message>
    <message>
        <source>Linux finds most devices again wherever they are. Windows knows them by their place: one that moves is a new device to it, disks may stay offline, and drivers are set up anew. What is bound to a PCI address in the guest (passthrough of its own, DPDK, udev rules) has to follow.</source>
        <translation>Linux findet die meisten Geräte wieder, wo sie auch sind. Windows kennt sie nach ihrem Platz: Eines, das umzieht, ist für es ein neues Gerät, Datenträger bleiben vielleicht offline, und Treiber werden neu eingerichtet. Was im Gast an eine PCI-Adresse gebunden ist (eigenes Durchreichen, DPDK, udev-Regeln), muss nachgezogen werden.</translation>
    </message>
    <message>
        <source>PCI Local Bus Specification 3.0, 3.2.2.3 and 6.2.1; PCI Express Base Specification 4.0, 7.5.3.6.</source>
        <translation>PCI Local Bus Specification 3.0, 3.2.2.3 und 6.2.1; PCI Express Base Specification 4.0, 7.5.3.6.</translation>
    </message>
    <message>
        <source>more than 256 buses</source>
        <translation>Mehr als 256 Busse</translation>
    </message>
    <message>
        <source>Every PCI controller makes one bus, a pci-expander-bus two (QEMU has a bridge of its own inside). Together these are more than 256.</source>
        <translation>Jeder PCI-Controller bringt einen Bus mit, ein pci-expander-bus zwei (QEMU hat darin eine eigene Bridge). Zusammen sind das mehr als 256.</translation>
    </message>
    <message>
        <source>A bus number has eight bits. libvirt allows 256 controllers, and QEMU starts; the guest&apos;s firmware runs out of numbers and some devices are missing.</source>
        <translation>Eine Busnummer hat acht Bit. libvirt erlaubt 256 Controller, und QEMU startet; der Firmware des Gastes gehen die Nummern aus, und manche Geräte fehlen.</translation>
    </message>
    <message>
        <source>A domain with 255 PCI controllers besides the root, one of them a pci-expander-bus: 257 buses. It is too long to be shown here.</source>
        <translation>Eine Domain mit 255 PCI-Controllern neben der Wurzel, einer davon ein pci-expander-bus: 257 Busse. Sie ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Take out controllers that nothing uses.</source>
        <translation>Controller herausnehmen, die nichts benutzt.</translation>
    </message>
    <message>
        <source>The same domain with one controller less.</source>
        <translation>Dieselbe Domain mit einem Controller weniger.</translation>
    </message>
    <message>
        <source>Controllers that go away are noticed.</source>
        <translation>Controller, die verschwinden, bemerkt er.</translation>
    </message>
    <message>
        <source>PCI Local Bus Specification 3.0, 3.2.2.3.2 (bus number); QEMU hw/pci-bridge/pci_expander_bridge.c.</source>
        <translation>PCI Local Bus Specification 3.0, 3.2.2.3.2 (Busnummer); QEMU hw/pci-bridge/pci_expander_bridge.c.</translation>
    </message>
    <message>
        <source>one card of the host, several in the guest</source>
        <translation>eine Karte des Hosts, mehrere im Gast</translation>
    </message>
    <message>
        <source>Several functions of one host card are handed to the guest, such as a graphics card (function 0), its sound (function 1) and its USB controller. On the host they share a slot. In the guest they do not, or in another order: libvirt gives each host device a slot of its own where no address is written.</source>
        <translation>Mehrere Funktionen einer Karte des Hosts werden an den Gast gegeben, etwa eine Grafikkarte (Funktion 0), ihr Ton (Funktion 1) und ihr USB-Controller. Auf dem Host teilen sie sich einen Slot. Im Gast nicht, oder in anderer Reihenfolge: libvirt gibt jedem Hostgerät einen eigenen Slot, wo keine Adresse steht.</translation>
    </message>
    <message>
        <source>It often works. But a driver may look for the other functions of its card in its own slot: graphics drivers for the sound of their card, power management for all functions together, software that counts cards. Function 0 is the card itself to some of them.</source>
        <translation>Oft geht es. Aber ein Treiber kann die anderen Funktionen seiner Karte im eigenen Slot suchen: Grafiktreiber den Ton ihrer Karte, das Energiesparen alle Funktionen zusammen, Programme, die Karten zählen. Für manche ist Funktion 0 die Karte selbst.</translation>
    </message>
    <message>
        <source>Virtual functions (SR-IOV) are cards of their own and belong in slots of their own. Whether a host device is one cannot be seen in the XML; functions at another slot than 0 of their bus, and sets without function 0, may be some, so nothing is said of those.</source>
        <translation>Virtuelle Funktionen (SR-IOV) sind eigene Karten und gehören in eigene Slots. Ob ein Hostgerät eine ist, sieht man dem XML nicht an; Funktionen in einem anderen Slot als 0 ihres Busses und Sätze ohne Funktion 0 könnten welche sein, daher wird von ihnen nichts gesagt.</translation>
    </message>
    <message>
        <source>**Bring hostdev0 and hostdev1 together in slot 01:00.** All functions go to one slot behind one port, with the function numbers that they have on the host. libvirt turns multifunction on at function 0 by itself; for a libvirt before 3.0.0 record it.</source>
        <translation>**hostdev0 und hostdev1 in Slot 01:00 zusammenbringen.** Alle Funktionen kommen in einen Slot hinter einem Port, mit den Funktionsnummern, die sie auf dem Host haben. libvirt schaltet multifunction an Funktion 0 von selbst ein; für ein libvirt vor 3.0.0 schreiben Sie es fest.</translation>
    </message>
    <message>
        <source>The functions that move; drivers bind anew.</source>
        <translation>Die Funktionen, die umziehen; Treiber binden sich neu.</translation>
    </message>
    <message>
        <source>PCI Local Bus Specification 3.0, 3.2.2.3.4; PCI Express SR-IOV 1.1, 2.1.2 (virtual functions have routing ids of their own); libvirt `qemuDomainAssignDevicePCISlots`.</source>
        <translation>PCI Local Bus Specification 3.0, 3.2.2.3.4; PCI Express SR-IOV 1.1, 2.1.2 (virtuelle Funktionen haben eigene Routing-IDs); libvirt `qemuDomainAssignDevicePCISlots`.</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line names another machine</source>
        <translation>QEMUs Befehlszeile nennt eine andere Maschine</translation>
    </message>
    <message>
        <source>`&lt;qemu:commandline&gt;` has `-machine type=…` (or `-M`) with another machine type than `&lt;os&gt;&lt;type machine=…&gt;`.</source>
        <translation>`&lt;qemu:commandline&gt;` hat `-machine type=…` (oder `-M`) mit einem anderen Maschinentyp als `&lt;os&gt;&lt;type machine=…&gt;`.</translation>
    </message>
    <message>
        <source>QEMU takes the last `-machine`. libvirt does not read it: it has laid the devices out for the machine type of the XML. On another kind of machine the buses have other names, and QEMU says “Bus &apos;pci.0&apos; not found”. On another version of the same kind the guest starts, but libvirt takes it for what the XML says, in migration, too.</source>
        <translation>QEMU nimmt das letzte `-machine`. libvirt liest es nicht: Es hat die Geräte für den Maschinentyp des XML angeordnet. Auf einer anderen Art von Maschine haben die Busse andere Namen, und QEMU sagt „Bus &apos;pci.0&apos; not found“. Bei einer anderen Version derselben Art startet der Gast, aber libvirt hält ihn für das, was im XML steht, auch bei der Migration.</translation>
    </message>
    <message>
        <source>Write the machine type into the XML, take the option out, and let libvirt place the devices anew: it takes other controllers and addresses for it.</source>
        <translation>Schreiben Sie den Maschinentyp ins XML, nehmen Sie die Option heraus, und lassen Sie libvirt die Geräte neu anordnen: Es nimmt dafür andere Controller und Adressen.</translation>
    </message>
    <message>
        <source>The guest did not start before. Another machine type is another machine for it.</source>
        <translation>Der Gast startete vorher nicht. Ein anderer Maschinentyp ist für ihn eine andere Maschine.</translation>
    </message>
    <message>
        <source>QEMU `qemu_parse_machine`; seen with libvirt 9.0.0 and QEMU 7.2.</source>
        <translation>QEMU `qemu_parse_machine`; mit libvirt 9.0.0 und QEMU 7.2 gesehen.</translation>
    </message>
    <message>
        <source>libvirt refuses the domain</source>
        <translation>libvirt lehnt die Domain ab</translation>
    </message>
    <message>
        <source>The libvirt that the domain is held against refuses it, for a reason that is neither an address nor a PCI controller: it does not know a device model, for example. The finding has libvirt&apos;s own words.</source>
        <translation>Das libvirt, an dem die Domain gemessen wird, lehnt sie ab, aus einem Grund, der weder eine Adresse noch ein PCI-Controller ist: Es kennt zum Beispiel ein Gerätemodell nicht. Der Befund enthält libvirts eigene Worte.</translation>
    </message>
    <message>
        <source>Change the device as the message says, or hold the domain against another libvirt (`--target`).</source>
        <translation>Das Gerät ändern, wie die Meldung es sagt, oder die Domain an einem anderen libvirt messen (`--target`).</translation>
    </message>
    <message>
        <source>libvirt&apos;s own message. What a newer libvirt brought has a finding of its own: compat-refused.</source>
        <translation>libvirts eigene Meldung. Was ein neueres libvirt gebracht hat, hat einen eigenen Befund: compat-refused.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema does not allow it</source>
        <translation>libvirts Schema erlaubt es nicht</translation>
    </message>
    <message>
        <source>You asked for libvirt&apos;s schema (“virt-slots check --schema”), and something in the XML is not what it allows: an attribute that it does not know, a value that is none, an element at the wrong place.</source>
        <translation>Sie haben nach libvirts Schema gefragt („virt-slots check --schema“), und etwas im XML erlaubt es nicht: ein Attribut, das es nicht kennt, ein Wert, der keiner ist, ein Element an der falschen Stelle.</translation>
    </message>
    <message>
        <source>A plain define often passes over such things. “virsh edit” and “virsh define --validate” refuse the domain, with words such as “Extra element devices in interleave” that do not say where.</source>
        <translation>Ein einfaches Definieren geht über so etwas oft hinweg. „virsh edit“ und „virsh define --validate“ lehnen die Domäne ab, mit Worten wie „Extra element devices in interleave“, die nicht sagen, wo.</translation>
    </message>
    <message>
        <source>An address with `function=&apos;0x00&apos;`: the schema wants one digit. Or an attribute with a slip in its name, which libvirt would ignore without a word.</source>
        <translation>Eine Adresse mit `function=&apos;0x00&apos;`: Das Schema will eine Ziffer. Oder ein Attribut mit einem Schreibfehler im Namen, das libvirt wortlos übergehen würde.</translation>
    </message>
    <message>
        <source>Write it as the finding says, or take it out. The line and column are those of the element that is at fault.</source>
        <translation>Schreiben Sie es, wie der Befund sagt, oder nehmen Sie es heraus. Zeile und Spalte sind die des Elements, an dem es liegt.</translation>
    </message>
    <message>
        <source>The same with `function=&apos;0x0&apos;`.</source>
        <translation>Dasselbe mit `function=&apos;0x0&apos;`.</translation>
    </message>
    <message>
        <source>Nothing, where libvirt has read it the same way before.</source>
        <translation>Nichts, wo libvirt es schon vorher ebenso gelesen hat.</translation>
    </message>
    <message>
        <source>libvirt&apos;s domain.rng and basictypes.rng, as they are installed.</source>
        <translation>libvirts domain.rng und basictypes.rng, wie sie installiert sind.</translation>
    </message>
    <message>
        <source>a free place from which nothing reaches the guest</source>
        <translation>ein freier Platz, von dem nichts den Gast erreicht</translation>
    </message>
    <message>
        <source>libvirt would plug a device into a place while the guest runs, and says that it has done so, but the guest does not find the device. Or QEMU refuses it. Such places look free and are not counted as free.</source>
        <translation>libvirt würde im Betrieb ein Gerät auf einen Platz stecken und sagt auch, dass es das getan hat, aber der Gast findet das Gerät nicht. Oder QEMU lehnt es ab. Solche Plätze sehen frei aus und werden nicht als frei gezählt.</translation>
    </message>
    <message>
        <source>That is so:</source>
        <translation>Das ist so:</translation>
    </message>
    <message>
        <source>behind a switch with a gap among its downstream ports, with QEMU before 8.0;</source>
        <translation>hinter einem Switch mit einer Lücke zwischen seinen Downstream-Ports, mit QEMU vor 8.0;</translation>
    </message>
    <message>
        <source>behind a bridge or switch that itself is behind a port with `hotplug=&apos;off&apos;`;</source>
        <translation>hinter einer Brücke oder einem Switch, die selbst hinter einem Port mit `hotplug=&apos;off&apos;` liegen;</translation>
    </message>
    <message>
        <source>below a `pci-expander-bus`;</source>
        <translation>unter einem `pci-expander-bus`;</translation>
    </message>
    <message>
        <source>on q35 and i440FX without `&lt;acpi/&gt;`, on a pci-root with `hotplug=&apos;off&apos;`;</source>
        <translation>auf q35 und i440FX ohne `&lt;acpi/&gt;`, auf einem pci-root mit `hotplug=&apos;off&apos;`;</translation>
    </message>
    <message>
        <source>behind a port that the guest does not find.</source>
        <translation>hinter einem Port, den der Gast nicht findet.</translation>
    </message>
    <message>
        <source>The attach succeeds, the device shows in the domain&apos;s XML, and the guest has nothing. It cannot be unplugged again while the guest runs.</source>
        <translation>Das Anschließen gelingt, das Gerät steht im XML der Domäne, und der Gast hat nichts davon. Es lässt sich im Betrieb auch nicht wieder abziehen.</translation>
    </message>
    <message>
        <source>Take the cause away: an end to the gap, a port that takes hot-plug, `&lt;acpi/&gt;`. Here the port must take hot-plug.</source>
        <translation>Beseitigen Sie die Ursache: die Lücke schließen, ein Port mit Hot-Plug, `&lt;acpi/&gt;`. Hier muss der Port Hot-Plug erlauben.</translation>
    </message>
    <message>
        <source>The port takes hot-plug now, so that the slot numbers of what is behind it may become the names of network interfaces.</source>
        <translation>Der Port erlaubt jetzt Hot-Plug, so dass die Slotnummern dahinter zu Namen von Netzwerkschnittstellen werden können.</translation>
    </message>
    <message>
        <source>QEMU `hw/acpi/pcihp.c` and `hw/i386/acpi-build.c`; seen in booted guests of QEMU 7.2.</source>
        <translation>QEMU `hw/acpi/pcihp.c` und `hw/i386/acpi-build.c`; in gestarteten Gästen von QEMU 7.2 gesehen.</translation>
    </message>
    <message>
        <source>no more available PCI slots</source>
        <translation>keine freien PCI-Slots mehr</translation>
    </message>
    <message>
        <source>You said how many devices shall be plugged in while the guest runs (“virt-slots check --hotplug pcie=2,pci=1”), and there are fewer places than that. A place is a slot that is wholly free, on a bus that takes hot-plug, once everything that is written has found its place. “virt-slots show” counts them in its last lines.</source>
        <translation>Sie haben gesagt, wie viele Geräte im Betrieb eingesteckt werden sollen („virt-slots check --hotplug pcie=2,pci=1“), und es gibt weniger Plätze. Ein Platz ist ein ganz freier Slot auf einem Bus, der Hot-Plug erlaubt, wenn alles Geschriebene seinen Platz gefunden hat. „virt-slots show“ zählt sie in den letzten Zeilen.</translation>
    </message>
    <message>
        <source>While the guest runs, libvirt adds no port or bridge. An attach then fails with “No more available PCI slots” (“internal error” before it). On q35 and virt machines, every pcie-root-port takes one device. Nothing can be plugged into pcie-root itself. A conventional device, such as a network card of model rtl8139 or e1000, finds a place behind a pcie-to-pci-bridge only, or a pci-bridge on machines of type pc.</source>
        <translation>Im Betrieb fügt libvirt weder Port noch Brücke hinzu. Ein Anschließen scheitert dann mit „No more available PCI slots“ (davor „internal error“). Auf q35- und virt-Maschinen nimmt jeder pcie-root-port ein Gerät. In pcie-root selbst lässt sich nichts einstecken. Ein konventionelles Gerät, etwa eine Netzwerkkarte rtl8139 oder e1000, findet nur hinter einer pcie-to-pci-bridge Platz, oder hinter einer pci-bridge auf Maschinen der Art pc.</translation>
    </message>
    <message>
        <source>Problem (with room for 2 PCI Express devices)</source>
        <translation>Problem (mit Platz für 2 PCI-Express-Geräte)</translation>
    </message>
    <message>
        <source>**Add 2 pcie-root-ports.** They are there from the next start on: the running guest keeps what it has. For conventional devices it is a pcie-to-pci-bridge.</source>
        <translation>**2 pcie-root-ports hinzufügen.** Sie sind ab dem nächsten Start da: Der laufende Gast behält, was er hat. Für konventionelle Geräte ist es eine pcie-to-pci-bridge.</translation>
    </message>
    <message>
        <source>New ports, and whatever is behind bridges that get other bus numbers. Devices keep their addresses.</source>
        <translation>Neue Ports, und was hinter Brücken liegt, die andere Busnummern bekommen. Geräte behalten ihre Adressen.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressGetNextAddr`, docs/pci-hotplug.rst.</source>
        <translation>libvirt `virDomainPCIAddressGetNextAddr`, docs/pci-hotplug.rst.</translation>
    </message>
    <message>
        <source>several devices share one hot-pluggable port</source>
        <translation>Mehrere Geräte teilen sich einen hotplug-fähigen Port</translation>
    </message>
    <message>
        <source>More than one function of the slot behind a pcie-root-port or pcie-switch-downstream-port is in use.</source>
        <translation>Mehr als eine Funktion des Slots hinter einem pcie-root-port oder pcie-switch-downstream-port ist belegt.</translation>
    </message>
    <message>
        <source>It works from the start of the guest on. While it runs, libvirt plugs in devices at function 0 only (“Only PCI device addresses with function=0 are supported”), and unplugs none whose slot others use (“cannot hot unplug … device with multifunction PCI guest address”). A port of its own for each keeps that possible.</source>
        <translation>Vom Start des Gastes an funktioniert es. Im laufenden Betrieb steckt libvirt Geräte nur auf Funktion 0 ein („Only PCI device addresses with function=0 are supported“) und keines aus, dessen Slot andere benutzen („cannot hot unplug … device with multifunction PCI guest address“). Mit je einem eigenen Port bleibt das möglich.</translation>
    </message>
    <message>
        <source>**Let libvirt choose another place for net1.** libvirt then puts it behind a port of its own, and adds one if none is free.</source>
        <translation>**libvirt einen anderen Platz für net1 wählen lassen.** libvirt legt es dann hinter einen eigenen Port und fügt einen hinzu, wenn keiner frei ist.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressEnsureAddr`, `qemuIsMultiFunctionDevice`.</source>
        <translation>libvirt `virDomainPCIAddressEnsureAddr`, `qemuIsMultiFunctionDevice`.</translation>
    </message>
    <message>
        <source>function 0 says off, but others use its slot</source>
        <translation>Funktion 0 sagt off, aber andere benutzen ihren Slot</translation>
    </message>
    <message>
        <source>A PCI slot has eight functions. The device at function 0 says `multifunction=&apos;off&apos;`, and other devices are written at functions 1 to 7 of the same slot.</source>
        <translation>Ein PCI-Slot hat acht Funktionen. Das Gerät auf Funktion 0 sagt `multifunction=&apos;off&apos;`, und andere Geräte sind auf den Funktionen 1 bis 7 desselben Slots eingetragen.</translation>
    </message>
    <message>
        <source>libvirt (since 3.0.0) turns multifunction on by itself where nothing is written, but it respects an explicit `off` and defines the domain. QEMU then refuses to start it: “PCI: single function device can&apos;t be populated in function 1.1”. libvirt before 3.0.0 refuses the domain already when it is defined.</source>
        <translation>libvirt (seit 3.0.0) schaltet multifunction von selbst ein, wo nichts eingetragen ist; ein ausdrückliches `off` achtet es aber und definiert die Domain. QEMU weigert sich dann, sie zu starten: „PCI: single function device can&apos;t be populated in function 1.1“. libvirt vor 3.0.0 lehnt die Domain schon beim Definieren ab.</translation>
    </message>
    <message>
        <source>**Take the “off” out; libvirt then turns it on.** Where libvirts older than 3.0.0 must take the domain, write `on` instead, or move the other devices to slots of their own.</source>
        <translation>**Das „off“ herausnehmen; libvirt schaltet es dann ein.** Wo auch libvirts vor 3.0.0 die Domain nehmen müssen, stattdessen `on` eintragen, oder die anderen Geräte in eigene Slots verschieben.</translation>
    </message>
    <message>
        <source>The guest did not start before. From now on it sees a multifunction device: both functions are found, and the names of network interfaces behind function 0 get an `f0`.</source>
        <translation>Der Gast ist vorher nicht gestartet. Von nun an sieht er ein Multifunktionsgerät: Beide Funktionen werden gefunden, und die Namen der Netzwerkschnittstellen hinter Funktion 0 bekommen ein `f0`.</translation>
    </message>
    <message>
        <source>QEMU `do_pci_register_device` (measured with QEMU 7.2); libvirt `virDomainPCIAddressSetAllMulti`, since 3.0.0.</source>
        <translation>QEMU `do_pci_register_device` (gemessen mit QEMU 7.2); libvirt `virDomainPCIAddressSetAllMulti`, seit 3.0.0.</translation>
    </message>
    <message>
        <source>on is written at another function than 0</source>
        <translation>on ist auf einer anderen Funktion als 0 eingetragen</translation>
    </message>
    <message>
        <source>A device at function 1 to 7 says `multifunction=&apos;on&apos;`.</source>
        <translation>Ein Gerät auf Funktion 1 bis 7 sagt `multifunction=&apos;on&apos;`.</translation>
    </message>
    <message>
        <source>It has no effect: libvirt infers at function 0 only, and a guest looks at the bit of function 0 only. It may be there because somebody believed that each function needs it.</source>
        <translation>Es ist ohne Wirkung: libvirt leitet nur auf Funktion 0 ab, und ein Gast sieht nur das Bit von Funktion 0 an. Vielleicht steht es da, weil jemand meinte, jede Funktion brauche es.</translation>
    </message>
    <message>
        <source>**Take the “on” out.** Nothing else changes; function 0 keeps what it has.</source>
        <translation>**Das „on“ herausnehmen.** Sonst ändert sich nichts; Funktion 0 behält, was sie hat.</translation>
    </message>
    <message>
        <source>QEMU sets the bit in the header of that function, too, so strictly the header changes. No known guest looks there.</source>
        <translation>QEMU setzt das Bit auch im Header dieser Funktion; genau genommen ändert sich also der Header. Kein bekannter Gast sieht dort nach.</translation>
    </message>
    <message>
        <source>libvirt `virDomainPCIAddressSetAllMulti`; QEMU sets the bit by each device&apos;s own property (hw/pci/pci.c).</source>
        <translation>libvirt `virDomainPCIAddressSetAllMulti`; QEMU setzt das Bit nach der Eigenschaft jedes Geräts (hw/pci/pci.c).</translation>
    </message>
    <message>
        <source>a slot is in use, but not its function 0</source>
        <translation>Ein Slot ist belegt, seine Funktion 0 aber nicht</translation>
    </message>
    <message>
        <source>Devices are written at functions 1 to 7 of a slot, and nothing is at function 0. Slots in which the machine itself has function 0, such as 00:1f of q35 and 00:01 of i440fx, are not meant.</source>
        <translation>Geräte sind auf den Funktionen 1 bis 7 eines Slots eingetragen, und auf Funktion 0 ist nichts. Slots, in denen die Maschine selbst Funktion 0 hat, wie 00:1f bei q35 und 00:01 bei i440fx, sind nicht gemeint.</translation>
    </message>
    <message>
        <source>libvirt accepts it and QEMU starts. But a guest looks at function 0 first, and where nothing answers it takes the whole slot for empty: the devices are not found. A device that is hot-plugged into function 0 later is refused by QEMU unless it says `multifunction=&apos;on&apos;`.</source>
        <translation>libvirt nimmt es an, und QEMU startet. Aber ein Gast sieht zuerst nach Funktion 0, und wo nichts antwortet, hält er den ganzen Slot für leer: Die Geräte werden nicht gefunden. Ein Gerät, das später im Betrieb auf Funktion 0 eingesteckt wird, lehnt QEMU ab, wenn es nicht `multifunction=&apos;on&apos;` sagt.</translation>
    </message>
    <message>
        <source>**Move port 1 to 00:01.0.** The lowest function of the slot moves to function 0. libvirt turns multifunction on there by itself when others remain (libvirts before 3.0.0 need it written).</source>
        <translation>**port 1 nach 00:01.0 verschieben.** Die niedrigste Funktion des Slots kommt auf Funktion 0. libvirt schaltet dort multifunction von selbst ein, wenn andere bleiben (libvirts vor 3.0.0 brauchen es eingetragen).</translation>
    </message>
    <message>
        <source>A device appears that the guest could not find before, and the others of its slot with it.</source>
        <translation>Es erscheint ein Gerät, das der Gast vorher nicht finden konnte, und mit ihm die anderen seines Slots.</translation>
    </message>
    <message>
        <source>PCI Local Bus Specification 3.0, 3.2.2.3.4; libvirt `virDomainPCIAddressSetAllMulti` only looks for a function 0 that exists; QEMU 7.2 starts such a guest (measured).</source>
        <translation>PCI Local Bus Specification 3.0, 3.2.2.3.4; libvirt `virDomainPCIAddressSetAllMulti` sucht nur nach einer Funktion 0, die es gibt; QEMU 7.2 startet einen solchen Gast (gemessen).</translation>
    </message>
    <message>
        <source>function 0 says on, but nobody else is in its slot</source>
        <translation>Funktion 0 sagt on, aber sonst ist niemand in ihrem Slot</translation>
    </message>
    <message>
        <source>The device at function 0 says `multifunction=&apos;on&apos;`, and no other function of its slot is in use.</source>
        <translation>Das Gerät auf Funktion 0 sagt `multifunction=&apos;on&apos;`, und keine andere Funktion seines Slots ist belegt.</translation>
    </message>
    <message>
        <source>It works. The guest looks for seven more functions that are not there. Mostly the `on` is left over: libvirt since 3.0.0 stores an inferred `on` when a domain is defined, and never takes it back when the other functions go away.</source>
        <translation>Es funktioniert. Der Gast sucht nach sieben weiteren Funktionen, die es nicht gibt. Meist ist das `on` übrig geblieben: libvirt seit 3.0.0 speichert ein abgeleitetes `on`, wenn eine Domain definiert wird, und nimmt es nie zurück, wenn die anderen Funktionen verschwinden.</translation>
    </message>
    <message>
        <source>If you mean to use the other functions again, leave it: then nothing changes for the guest.</source>
        <translation>Sollen die anderen Funktionen wieder benutzt werden, kann es stehen bleiben: Dann ändert sich für den Gast nichts.</translation>
    </message>
    <message>
        <source>**Take the “on” out.** Only if the slot is to stay as it is.</source>
        <translation>**Das „on“ herausnehmen.** Nur, wenn der Slot so bleiben soll.</translation>
    </message>
    <message>
        <source>Yes: one bit in the header of the device changes, and predictable names of network interfaces change with it (`enp1s0f0` becomes `enp1s0`). For a migration the two definitions must agree.</source>
        <translation>Ja: Ein Bit im Header des Geräts ändert sich, und mit ihm die vorhersagbaren Namen der Netzwerkschnittstellen (aus `enp1s0f0` wird `enp1s0`). Für eine Migration müssen die beiden Definitionen übereinstimmen.</translation>
    </message>
    <message>
        <source>libvirt commit 8f4008713 (3.0.0), which says that the value stays; PCI Local Bus Specification 3.0, 6.2.1 (header type).</source>
        <translation>libvirt-Commit 8f4008713 (3.0.0), der sagt, dass der Wert bleibt; PCI Local Bus Specification 3.0, 6.2.1 (Header-Typ).</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Verträglichkeit</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Änderungen %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>“%1” does not end in the name of a picture&apos;s format.</source>
        <translation>„%1“ endet nicht auf den Namen eines Bildformats.</translation>
    </message>
    <message>
        <source>Let it end in one of these: %1</source>
        <translation>Der Name muss auf eines von diesen enden: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Printing is not possible here: %1</source>
        <translation>Drucken ist hier nicht möglich: %1</translation>
    </message>
    <message>
        <source>Install PySide6&apos;s QtPrintSupport, or export the picture as PDF.</source>
        <translation>Installieren Sie QtPrintSupport von PySide6, oder exportieren Sie das Bild als PDF.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
</context>
<context>
    <name>PolicyButton</name>
    <message>
        <source>Save policy for the inferred multifunction</source>
        <translation>Umgang mit abgeleitetem multifunction beim Speichern</translation>
    </message>
    <message>
        <source>Whether the multifunction=&apos;on&apos; that libvirt infers is written when you save</source>
        <translation>Ob das multifunction=&apos;on&apos;, das libvirt ableitet, beim Speichern eingetragen wird</translation>
    </message>
    <message>
        <source>&amp;Leave inferred multifunction out</source>
        <translation>Abgeleitetes multifunction &amp;weglassen</translation>
    </message>
    <message>
        <source>The text stays short, and the bit goes away by itself when the other functions go.</source>
        <translation>Der Text bleibt kurz, und das Bit verschwindet von selbst, wenn die anderen Funktionen gehen.</translation>
    </message>
    <message>
        <source>&amp;Record inferred multifunction</source>
        <translation>Abgeleitetes multifunction &amp;festhalten</translation>
    </message>
    <message>
        <source>Written as multifunction=&apos;on&apos;, for hosts older than libvirt 3.0.0.</source>
        <translation>Als multifunction=&apos;on&apos; eingetragen, für Hosts mit libvirt vor 3.0.0.</translation>
    </message>
    <message>
        <source>Inferred multifunction: not saved</source>
        <translation>Abgeleitetes multifunction: nicht gespeichert</translation>
    </message>
    <message>
        <source>Inferred multifunction: saved as “on”</source>
        <translation>Abgeleitetes multifunction: als „on“ gespeichert</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The settings cannot be read, so these are the usual ones; their file is now %1</source>
        <translation>Die Einstellungen sind nicht lesbar, daher gelten die üblichen; ihre Datei ist jetzt %1</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier start cannot be read; it is kept in %1</source>
        <translation>Nicht gespeicherte Arbeit eines früheren Starts ist nicht lesbar; sie liegt in %1</translation>
    </message>
    <message>
        <source>Recovered, and not saved yet: %1</source>
        <translation>Wiederhergestellt und noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Recovered: what was not saved</source>
        <translation>Wiederhergestellt: was nicht gespeichert war</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>virt-slots ended before these were saved. They can be opened as they were;</source>
        <translation>virt-slots endete, bevor diese gespeichert waren. Sie lassen sich öffnen, wie sie waren;</translation>
    </message>
    <message>
        <source> undo then goes back to what is saved, not to each edit.</source>
        <translation> Rückgängig führt dann zum gespeicherten Stand, nicht zu jeder einzelnen Änderung.</translation>
    </message>
    <message>
        <source>Unsaved domains</source>
        <translation>Nicht gespeicherte Domains</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Opens each as it was; what it was opened from stays as it is</source>
        <translation>Öffnet jede, wie sie war; das, woraus sie geöffnet wurde, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Wegwerfen</translation>
    </message>
    <message>
        <source>What was not saved is gone then</source>
        <translation>Was nicht gespeichert war, ist dann weg</translation>
    </message>
    <message>
        <source>&amp;Ask again at the next start</source>
        <translation>Beim nächsten Start wieder &amp;fragen</translation>
    </message>
    <message>
        <source>What was not saved stays put aside</source>
        <translation>Was nicht gespeichert ist, bleibt aufgehoben</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Where do the devices behind %1 go?</source>
        <translation>Wohin mit den Geräten hinter %1?</translation>
    </message>
    <message>
        <source>Let libvirt choose anew</source>
        <translation>libvirt neu wählen lassen</translation>
    </message>
    <message>
        <source>Their addresses are forgotten.</source>
        <translation>Ihre Adressen werden vergessen.</translation>
    </message>
    <message>
        <source>Remove them, too</source>
        <translation>Auch entfernen</translation>
    </message>
    <message>
        <source>The guest loses them.</source>
        <translation>Der Gast verliert sie.</translation>
    </message>
    <message>
        <source>Devices behind it:</source>
        <translation>Geräte dahinter:</translation>
    </message>
    <message>
        <source>What becomes of each device</source>
        <translation>Was aus jedem Gerät wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>libvirt adds %1 again, because a device, or a controller with a higher index, needs it.</source>
        <translation>libvirt fügt %1 wieder hinzu, weil ein Gerät oder ein Controller mit höherem Index es braucht.</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>%1 at %2 is removed</source>
        <translation>%1 an %2 wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) behind it stay(s) at the same address</source>
        <translation>
            <numerusform>%n Gerät dahinter behält seine Adresse</numerusform>
            <numerusform>%n Geräte dahinter behalten ihre Adresse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It ran: the change takes effect after its next shutdown.</source>
        <translation>Sie lief: Die Änderung gilt nach dem nächsten Abschalten.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Findings when it was saved</source>
        <translation>Befunde beim Speichern</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>What libvirt changed of what it was given</source>
        <translation>Was libvirt an dem geändert hat, was es bekam</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>four root ports in one slot: the inferred multifunction</source>
        <translation>vier Root-Ports in einem Slot: die abgeleitete Multifunction</translation>
    </message>
    <message>
        <source>nothing has an address: libvirt chooses all of them</source>
        <translation>nichts hat eine Adresse: libvirt wählt sie alle</translation>
    </message>
    <message>
        <source>a graphics card and its sound, passed through</source>
        <translation>eine durchgereichte Grafikkarte mit ihrem Ton</translation>
    </message>
    <message>
        <source>an older machine (i440FX) with conventional PCI</source>
        <translation>eine ältere Maschine (i440FX) mit konventionellem PCI</translation>
    </message>
    <message>
        <source>twenty networks behind two PCIe switches</source>
        <translation>zwanzig Netze hinter zwei PCIe-Switches</translation>
    </message>
    <message>
        <source>one of each mistake, with its fix</source>
        <translation>jeder Fehler einmal, mit Abhilfe</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Review and save %1</source>
        <translation>%1 prüfen und speichern</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Findings, what the guest will notice, and when it takes effect</source>
        <translation>Befunde, was der Gast bemerken wird, und ab wann es gilt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Save to another &amp;file…</source>
        <translation>In andere &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup</source>
        <translation>Was vorher da war, wird als Sicherung aufgehoben</translation>
    </message>
    <message>
        <source>What it was opened from stays as it is</source>
        <translation>Das, woraus geöffnet wurde, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Save to libvirt</source>
        <translation>In libvirt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save to %1</source>
        <translation>In %1 &amp;speichern</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>No unsaved changes.</source>
        <translation>Keine ungespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>This is from before somebody else&apos;s change was loaded: saving it takes that change back. Redo leads to where it is in.</source>
        <translation>Das ist von vor der geladenen Änderung eines anderen: Speichern nähme diese zurück. „Wiederholen“ führt dahin, wo sie enthalten ist.</translation>
    </message>
    <message>
        <source>The domain is running: this takes effect after its next shutdown.</source>
        <translation>Die Domäne läuft: Das gilt nach ihrem nächsten Abschalten.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>•  The save policy changes the text</source>
        <translation>•  Die Speicherregel ändert den Text</translation>
    </message>
    <message>
        <source>It has no file yet</source>
        <translation>Sie hat noch keine Datei</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In eine Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>… %1 earlier</source>
        <translation>… %1 frühere</translation>
    </message>
    <message>
        <source>The connection is read-only: it can go to a file only, and secrets (passwords) are missing.</source>
        <translation>Die Verbindung ist nur lesend: Es kann nur in eine Datei gehen, und Geheimnisse (Passwörter) fehlen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Der Unterschied</translation>
    </message>
    <message>
        <source>What runs now:</source>
        <translation>Was jetzt läuft:</translation>
    </message>
    <message>
        <source>Its state was saved when it was stopped (managed save): the next start goes on with the devices of that time, and what is saved now holds from the start after it.</source>
        <translation>Ihr Zustand wurde beim Anhalten gespeichert (managed save): Der nächste Start macht mit den Geräten von damals weiter, und was jetzt gespeichert wird, gilt ab dem Start danach.</translation>
    </message>
    <message>
        <source>To go back to a snapshot brings the definition of its time back: %1</source>
        <translation>Die Rückkehr zu einem Schnappschuss bringt die Definition seiner Zeit zurück: %1</translation>
    </message>
    <message>
        <source>Checkpoints keep the definition of their time: %1</source>
        <translation>Checkpoints behalten die Definition ihrer Zeit: %1</translation>
    </message>
    <message>
        <source>The guest does not notice any of it.</source>
        <translation>Der Gast bemerkt nichts davon.</translation>
    </message>
    <message>
        <source>The guest notices:</source>
        <translation>Der Gast bemerkt:</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>In andere Datei speichern</translation>
    </message>
    <message>
        <source>Domain XML (*.xml);;All files (*)</source>
        <translation>Domain-XML (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passwords and other secrets are missing in it: the connection is read-only.</source>
        <translation>Passwörter und andere Geheimnisse fehlen darin: Die Verbindung ist nur lesend.</translation>
    </message>
    <message>
        <source>Saving %1 to %2 …</source>
        <translation>Speichere %1 auf %2 …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern …</translation>
    </message>
    <message>
        <source>%1 has not said yet whether it stored %2.</source>
        <translation>%1 hat noch nicht gesagt, ob es %2 gespeichert hat.</translation>
    </message>
    <message>
        <source>What was before is in %3.</source>
        <translation>Was vorher war, liegt in %3.</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Saved; this is what libvirt stored</source>
        <translation>Gespeichert; dies hat libvirt gespeichert</translation>
    </message>
    <message>
        <source>Edited while it was being saved</source>
        <translation>Während des Speicherns bearbeitet</translation>
    </message>
    <message>
        <source>%1 was saved to libvirt.</source>
        <translation>%1 wurde in libvirt gespeichert.</translation>
    </message>
    <message>
        <source>What you edited meanwhile is not saved yet.</source>
        <translation>Was Sie inzwischen bearbeitet haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation>Einen Bericht aufheben</translation>
    </message>
    <message>
        <source>Text (*.txt);;HTML (*.html)</source>
        <translation>Text (*.txt);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored from a backup, and not saved yet.</source>
        <translation>Aus einer Sicherung wiederhergestellt und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Define a new domain</source>
        <translation>Neue Domain definieren</translation>
    </message>
    <message>
        <source>Save without the schema</source>
        <translation>Ohne das Schema speichern</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Connect and look</source>
        <translation>Verbinden und nachsehen</translation>
    </message>
    <message>
        <source>%1 was changed on its host; this is what is there now.</source>
        <translation>%1 wurde auf seinem Host geändert; das ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>Define it anew</source>
        <translation>Neu definieren</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>Merged with what somebody else changed</source>
        <translation>Zusammengeführt mit der Änderung eines anderen</translation>
    </message>
    <message>
        <source>Merged, and not saved yet: look at it, then save.</source>
        <translation>Zusammengeführt und noch nicht gespeichert: Sehen Sie es an, dann speichern Sie.</translation>
    </message>
    <message>
        <source>Defining %1 …</source>
        <translation>Definiere %1 …</translation>
    </message>
    <message>
        <source>Defined; this is what libvirt stored</source>
        <translation>Definiert; dies hat libvirt gespeichert</translation>
    </message>
    <message>
        <source>%1 was defined as a new domain.</source>
        <translation>%1 wurde als neue Domain definiert.</translation>
    </message>
</context>
<context>
    <name>ShowingStates</name>
    <message>
        <source>Only QEMU domains are predicted. This one is of type “%1”, and its XML has no PCI address.</source>
        <translation>Nur QEMU-Domänen werden vorhergesagt. Diese ist vom Typ „%1“, und ihr XML hat keine PCI-Adresse.</translation>
    </message>
    <message>
        <source>This domain has no PCI bus (%1, machine %2): there are no slots to show.</source>
        <translation>Diese Domain hat keinen PCI-Bus (%1, Maschine %2): Es gibt keine Slots zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ShowingTitles</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>was jetzt läuft</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 fragt:</translation>
    </message>
</context>
<context>
    <name>SourceMenus</name>
    <message>
        <source>Review &amp;&amp; &amp;save…</source>
        <translation>Prüfen &amp;&amp; &amp;speichern …</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Close domain</source>
        <translation>Domain schl&amp;ießen</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Verbindung mit %1 trennen</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>&amp;Take out of the list</source>
        <translation>&amp;Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Hosts, domains and files</source>
        <translation>Hosts, Domains und Dateien</translation>
    </message>
    <message>
        <source>What can be opened, and what is open; Return shows it</source>
        <translation>Was geöffnet werden kann und was offen ist; die Eingabetaste zeigt es</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>verbinde …</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur zum Lesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1: what runs</source>
        <translation>%1: was läuft</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Filter domains</source>
        <translation>Domänen filtern</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where every PCI device of a virtual machine sits: bus, slot, function.
</source>
        <translation>Wo jedes PCI-Gerät einer virtuellen Maschine sitzt: Bus, Slot, Funktion.
</translation>
    </message>
    <message>
        <source>Move it with the mouse or the keyboard, see at once what libvirt makes of it,
</source>
        <translation>Mit Maus oder Tastatur verschieben, sofort sehen, was libvirt daraus macht,
</translation>
    </message>
    <message>
        <source>and learn which older libvirt would not take it.</source>
        <translation>und erfahren, welches ältere libvirt es nicht nähme.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>A domain&apos;s XML, as virsh dumpxml writes it</source>
        <translation>Das XML einer Domäne, wie virsh dumpxml es schreibt</translation>
    </message>
    <message>
        <source>&amp;Connect to a host…</source>
        <translation>Mit einem &amp;Host verbinden …</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt, or another one&apos;s</source>
        <translation>Das libvirt dieses Rechners oder das eines anderen</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Oder ein Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>StoredDialog</name>
    <message>
        <source>Saved to libvirt</source>
        <translation>In libvirt gespeichert</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>libvirt stored the domain, but changed the following:</source>
        <translation>libvirt hat die Domäne gespeichert, aber Folgendes geändert:</translation>
    </message>
    <message>
        <source>The domain is running: the change takes effect after its next shutdown.</source>
        <translation>Die Domäne läuft: Die Änderung gilt nach ihrem nächsten Abschalten.</translation>
    </message>
    <message>
        <source>Keep a &amp;report…</source>
        <translation>&amp;Bericht aufheben …</translation>
    </message>
    <message>
        <source>What was saved, where, when, and what libvirt made of it, as text or HTML</source>
        <translation>Was gespeichert wurde, wo, wann, und was libvirt daraus gemacht hat, als Text oder HTML</translation>
    </message>
    <message>
        <source>libvirt stored the domain exactly as it was given.</source>
        <translation>libvirt hat die Domain genau so gespeichert, wie sie übergeben wurde.</translation>
    </message>
    <message>
        <source>The previous definition is kept in %1</source>
        <translation>Die vorige Definition liegt in %1</translation>
    </message>
    <message>
        <source>&amp;Copy path of the backup</source>
        <translation>Pfad der Sicherung &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chassis number</source>
        <translation>Chassis-Nummer</translation>
    </message>
    <message>
        <source>Guest bus number</source>
        <translation>Busnummer im Gast</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>The grid, the details and the findings show what this libvirt makes of the domain.</source>
        <translation>Raster, Details und Befunde zeigen, was dieses libvirt aus der Domain macht.</translation>
    </message>
    <message>
        <source> (this host)</source>
        <translation> (dieser Host)</translation>
    </message>
    <message>
        <source> (newest known)</source>
        <translation> (neuestes bekanntes)</translation>
    </message>
    <message>
        <source>Predict for</source>
        <translation>Vorhersagen für</translation>
    </message>
    <message>
        <source>Also check against</source>
        <translation>Auch prüfen gegen</translation>
    </message>
    <message>
        <source>Predict for %1</source>
        <translation>Vorhersagen für %1</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Dieser Host</translation>
    </message>
    <message>
        <source>Hold the domain against libvirt 2.5.0 as well</source>
        <translation>Die Domain auch an libvirt 2.5.0 messen</translation>
    </message>
    <message>
        <source>Hold the domain against another libvirt as well</source>
        <translation>Die Domain auch an einem anderen libvirt messen</translation>
    </message>
    <message>
        <source>Add a libvirt</source>
        <translation>libvirt hinzufügen</translation>
    </message>
    <message>
        <source>Press for the reasons. Delete takes this libvirt out again.</source>
        <translation>Drücken zeigt die Gründe. Entf nimmt dieses libvirt wieder heraus.</translation>
    </message>
    <message>
        <source>%1: yes to all</source>
        <translation>%1: ja zu allem</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>Die Gründe zeigen</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>%1 to %2; empty: libvirt chooses.</source>
        <translation>%1 bis %2; leer: libvirt wählt.</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>%1 to %2. Empty: libvirt chooses, here %3.</source>
        <translation>%1 bis %2. Leer: libvirt wählt, hier %3.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Guest NUMA node</source>
        <translation>NUMA-Knoten des Gastes</translation>
    </message>
    <message>
        <source>the guest has none</source>
        <translation>der Gast hat keinen</translation>
    </message>
</context>
<context>
    <name>TargetMenu</name>
    <message>
        <source>Connected hosts</source>
        <translation>Verbundene Hosts</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributionen</translation>
    </message>
    <message>
        <source>Another version or release…</source>
        <translation>Eine andere Version oder Ausgabe …</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>A version such as 4.5.0, or a release such as debian-12:</source>
        <translation>Eine Version wie 4.5.0 oder eine Ausgabe wie debian-12:</translation>
    </message>
    <message>
        <source>Another libvirt</source>
        <translation>Ein anderes libvirt</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Root ports…</source>
        <translation>Root-Ports …</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Export, copy or print the topology</source>
        <translation>Die Topologie exportieren, kopieren oder drucken</translation>
    </message>
    <message>
        <source>Review &amp;&amp; save…</source>
        <translation>Prüfen &amp;&amp; speichern …</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht platziert</translation>
    </message>
    <message>
        <source>Devices without a place</source>
        <translation>Geräte ohne Platz</translation>
    </message>
    <message>
        <source>No address is written for them; each says where libvirt would put it</source>
        <translation>Für sie ist keine Adresse geschrieben; jedes sagt, wohin libvirt es setzen würde</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 is written at %2. There is no such place: drag the device to one, or forget its address.</source>
        <translation>%1 ist auf %2 eingetragen. Diesen Platz gibt es nicht: Das Gerät auf einen ziehen oder seine Adresse vergessen.</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>kein Platz gefunden</translation>
    </message>
    <message>
        <source>%1 has no address in the XML, and libvirt finds no place for it.</source>
        <translation>%1 hat keine Adresse im XML, und libvirt findet keinen Platz dafür.</translation>
    </message>
    <message>
        <source>%1 has no address in the XML; libvirt would choose %2.</source>
        <translation>%1 hat keine Adresse im XML; libvirt würde %2 wählen.</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>No device is called “%1…”.</source>
        <translation>Kein Gerät heißt „%1 …“.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&lt;b&gt;Bus:&lt;/b&gt; what PCI devices are plugged into. Each controller of type pci makes one; bus 00 is the root.</source>
        <translation>&lt;b&gt;Bus:&lt;/b&gt; worin PCI-Geräte stecken. Jeder Controller vom Typ pci bildet einen; Bus 00 ist die Wurzel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Slot:&lt;/b&gt; a place for a card on a bus, one row here. A conventional bus has up to 32, a PCI Express port one.</source>
        <translation>&lt;b&gt;Slot:&lt;/b&gt; ein Platz für eine Karte an einem Bus, hier eine Zeile. Ein konventioneller Bus hat bis zu 32, ein PCI-Express-Port einen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Function:&lt;/b&gt; one of up to eight devices in a slot, .0 to .7. A guest looks at .0 first, and at the others only if .0 is there and says multifunction.</source>
        <translation>&lt;b&gt;Funktion:&lt;/b&gt; eines von bis zu acht Geräten in einem Slot, .0 bis .7. Ein Gast sieht zuerst nach .0, und nach den anderen nur, wenn .0 da ist und multifunction meldet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Root port:&lt;/b&gt; a PCI Express port of the root. One device can be plugged in behind it, also while the guest runs.</source>
        <translation>&lt;b&gt;Root-Port:&lt;/b&gt; ein PCI-Express-Port der Wurzel. Dahinter kann ein Gerät gesteckt werden, auch während der Gast läuft.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Multifunction:&lt;/b&gt; a bit of the device at function 0. It tells the guest that the slot has further functions. libvirt infers it since 3.0.0 where it is not written; what is written as on or off it respects.</source>
        <translation>&lt;b&gt;Multifunction:&lt;/b&gt; ein Bit des Geräts an Funktion 0. Es sagt dem Gast, dass der Slot weitere Funktionen hat. libvirt leitet es seit 3.0.0 ab, wo es nicht eingetragen ist; ein eingetragenes on oder off achtet es.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chassis:&lt;/b&gt; the number by which the guest tells one port&apos;s slot from another&apos;s; each must be different.</source>
        <translation>&lt;b&gt;Chassis:&lt;/b&gt; die Nummer, an der der Gast den Slot eines Ports von dem eines anderen unterscheidet; jede muss anders sein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Port:&lt;/b&gt; the port&apos;s own number on its bus, mostly slot × 8 + function. libvirt fills both in.</source>
        <translation>&lt;b&gt;Port:&lt;/b&gt; die eigene Nummer des Ports an seinem Bus, meist Slot × 8 + Funktion. libvirt ergänzt beide.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; the libvirt, and its QEMU, whose behaviour is shown. The domain can be held against others: would they take it, can it migrate there, can it be downgraded?</source>
        <translation>&lt;b&gt;Ziel:&lt;/b&gt; das libvirt mit seinem QEMU, dessen Verhalten gezeigt wird. Die Domäne lässt sich gegen andere prüfen: Würden sie sie nehmen, kann sie dorthin migrieren, kann sie zurückgestuft werden?</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compatibility:&lt;/b&gt; what other libvirts would do with the domain: define it, take it in a migration, still run it after a downgrade.</source>
        <translation>&lt;b&gt;Verträglichkeit:&lt;/b&gt; was andere libvirts mit der Domäne täten: sie definieren, sie bei einer Migration nehmen, sie nach einer Rückstufung noch laufen lassen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save policy:&lt;/b&gt; whether the multifunction that libvirt infers is left out of the text (it goes away by itself with its cause), or recorded in it (for hosts older than libvirt 3.0.0).</source>
        <translation>&lt;b&gt;Speicherregel:&lt;/b&gt; ob das multifunction, das libvirt ableitet, im Text weggelassen (es verschwindet von selbst mit seinem Grund) oder darin festgehalten wird (für Hosts mit libvirt vor 3.0.0).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not placed yet:&lt;/b&gt; devices without a written address. libvirt chooses one when the domain is defined; it is shown where that would be.</source>
        <translation>&lt;b&gt;Noch nicht platziert:&lt;/b&gt; Geräte ohne eingetragene Adresse. libvirt wählt eine, wenn die Domain definiert wird; gezeigt wird, welche das wäre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hot-plug:&lt;/b&gt; to plug a device in while the guest runs. That needs a wholly free slot on a bus that takes it.</source>
        <translation>&lt;b&gt;Hotplug:&lt;/b&gt; ein Gerät stecken, während der Gast läuft. Das braucht einen ganz freien Slot an einem Bus, der es erlaubt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>libvirt refuses it: {error}</source>
        <translation>libvirt lehnt es ab: {error}</translation>
    </message>
    <message>
        <source>PCI devices: {devices}; buses: {buses}; as libvirt {version} would have them.</source>
        <translation>PCI-Geräte: {devices}; Busse: {buses}; wie libvirt {version} sie hätte.</translation>
    </message>
    <message>
        <source>This domain has no PCI bus: there are no slots to show.</source>
        <translation>Diese Domain hat keinen PCI-Bus: Es gibt keine Slots zu zeigen.</translation>
    </message>
    <message>
        <source>Only QEMU domains are predicted. This one is of type “{type}”: what is shown are the addresses in its XML.</source>
        <translation>Nur QEMU-Domänen werden vorhergesagt. Diese ist vom Typ „{type}“: Gezeigt werden die Adressen in ihrem XML.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Bus {bus}</source>
        <translation>Bus {bus}</translation>
    </message>
    <message>
        <source>Buses {first}–{last}</source>
        <translation>Busse {first}–{last}</translation>
    </message>
    <message>
        <source>Domain {domain}, bus {bus}</source>
        <translation>Domain {domain}, Bus {bus}</translation>
    </message>
    <message>
        <source>behind {what}</source>
        <translation>hinter {what}</translation>
    </message>
    <message>
        <source>behind {name} at {place}</source>
        <translation>hinter {name} an {place}</translation>
    </message>
    <message>
        <source>behind {name}, which has no address</source>
        <translation>hinter {name} ohne Adresse</translation>
    </message>
    <message>
        <source>no controller in the XML</source>
        <translation>kein Controller im XML</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>places that there are not</source>
        <translation>Plätze, die es nicht gibt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{count} × {model} · all free</source>
        <translation>{count} × {model} · alle frei</translation>
    </message>
    <message>
        <source>{count} free slots</source>
        <translation>{count} freie Slots</translation>
    </message>
    <message>
        <source>{first}–{last} free</source>
        <translation>{first}–{last} frei</translation>
    </message>
    <message>
        <source>only functions .0 in use</source>
        <translation>nur Funktionen .0 belegt</translation>
    </message>
    <message>
        <source>{free} of {slots} slots free</source>
        <translation>{free} von {slots} Slots frei</translation>
    </message>
    <message>
        <source>hot-pluggable</source>
        <translation>Hotplug möglich</translation>
    </message>
    <message>
        <source>not hot-pluggable</source>
        <translation>kein Hotplug</translation>
    </message>
    <message>
        <source>chipset</source>
        <translation>Chipsatz</translation>
    </message>
    <message>
        <source>Not placed in the XML</source>
        <translation>Im XML nicht platziert</translation>
    </message>
    <message>
        <source>libvirt chooses the places</source>
        <translation>libvirt wählt die Plätze</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>Free hot-plug slots: {pcie} PCIe, {pci} PCI</source>
        <translation>Freie Hot-Plug-Plätze: {pcie} PCIe, {pci} PCI</translation>
    </message>
    <message>
        <source>multifunction inferred on</source>
        <translation>multifunction abgeleitet: on</translation>
    </message>
    <message>
        <source>multifunction written on</source>
        <translation>multifunction eingetragen: on</translation>
    </message>
    <message>
        <source>multifunction written on, not needed</source>
        <translation>multifunction eingetragen: on, nicht nötig</translation>
    </message>
    <message>
        <source>multifunction needed, but written off</source>
        <translation>multifunction nötig, aber als off eingetragen</translation>
    </message>
    <message>
        <source>multifunction written off</source>
        <translation>multifunction eingetragen: off</translation>
    </message>
    <message>
        <source>by libvirt</source>
        <translation>von libvirt</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>hat einen Fehler</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>hat eine Warnung</translation>
    </message>
    <message>
        <source>kept by the chipset</source>
        <translation>vom Chipsatz belegt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>needed, but off</source>
        <translation>nötig, aber off</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>libvirt adds or places it</source>
        <translation>libvirt fügt es hinzu oder platziert es</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>multifunction on, written</source>
        <translation>multifunction on, eingetragen</translation>
    </message>
    <message>
        <source>multifunction on, inferred by libvirt</source>
        <translation>multifunction on, von libvirt abgeleitet</translation>
    </message>
    <message>
        <source>multifunction off, written</source>
        <translation>multifunction off, eingetragen</translation>
    </message>
    <message>
        <source>multifunction off, but others use the slot</source>
        <translation>multifunction off, aber andere nutzen den Slot</translation>
    </message>
    <message>
        <source>multifunction on, but nobody else is in the slot</source>
        <translation>multifunction on, aber niemand sonst ist im Slot</translation>
    </message>
    <message>
        <source>nothing at function 0 of the slot</source>
        <translation>nichts an Funktion 0 des Slots</translation>
    </message>
    <message>
        <source>multifunction on, without effect at this function</source>
        <translation>multifunction on, an dieser Funktion ohne Wirkung</translation>
    </message>
    <message>
        <source>libvirt adds it</source>
        <translation>libvirt fügt es hinzu</translation>
    </message>
    <message>
        <source>libvirt chooses the place</source>
        <translation>libvirt wählt den Platz</translation>
    </message>
    <message>
        <source>two devices at one place</source>
        <translation>zwei Geräte an einem Platz</translation>
    </message>
    <message>
        <source>root bus</source>
        <translation>Root-Bus</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>seriell</translation>
    </message>
    <message>
        <source>host device</source>
        <translation>Host-Gerät</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>What runs now</source>
        <translation>Was jetzt läuft</translation>
    </message>
    <message>
        <source>Changed on its host</source>
        <translation>Auf seinem Host geändert</translation>
    </message>
    <message>
        <source>Read again with its secrets</source>
        <translation>Mit den Geheimnissen neu gelesen</translation>
    </message>
</context>
<context>
    <name>XmlPanel</name>
    <message>
        <source>Can be edited; the grid follows when the text can be read</source>
        <translation>Lässt sich bearbeiten; das Raster folgt, sobald der Text lesbar ist</translation>
    </message>
    <message>
        <source>XML of the domain</source>
        <translation>XML der Domain</translation>
    </message>
    <message>
        <source>&amp;Take back what was typed</source>
        <translation>Das Getippte &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Show passwords and cookies</source>
        <translation>Passwörter und Cookies &amp;zeigen</translation>
    </message>
    <message>
        <source>They are dots otherwise, one for each character</source>
        <translation>Sonst stehen Punkte da, einer für jedes Zeichen</translation>
    </message>
    <message>
        <source>It cannot be told which passwords the dots stand for.</source>
        <translation>Es ist nicht zu erkennen, für welche Passwörter die Punkte stehen.</translation>
    </message>
    <message>
        <source>Show the passwords to edit there.</source>
        <translation>Zeigen Sie die Passwörter, um dort zu bearbeiten.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>The grid still shows the last version that could be read.</source>
        <translation>Das Raster zeigt noch die letzte lesbare Fassung.</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Drop here to forget the address: libvirt chooses again</source>
        <translation>Hier ablegen, um die Adresse zu vergessen: libvirt wählt neu</translation>
    </message>
    <message>
        <source>Every device has a place. Drag one here to let libvirt choose.</source>
        <translation>Jedes Gerät hat einen Platz. Eines hierher ziehen, um libvirt wählen zu lassen.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Nummern</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{text0} and {text1}</source>
        <translation>{text0} und {text1}</translation>
    </message>
    <message>
        <source>Write bus:slot.function in hexadecimal, such as 00:1f.2 or 0000:01:00.0.</source>
        <translation>Bus:Slot.Funktion hexadezimal schreiben, wie 00:1f.2 oder 0000:01:00.0.</translation>
    </message>
    <message>
        <source>“{text}” is no PCI address.</source>
        <translation>„{text}“ ist keine PCI-Adresse.</translation>
    </message>
    <message>
        <source>Functions of a slot are reserved one by one, no longer whole slots.</source>
        <translation>Funktionen eines Slots werden einzeln reserviert, nicht mehr ganze Slots.</translation>
    </message>
    <message>
        <source>multifunction is turned on where others share the slot.</source>
        <translation>multifunction wird eingeschaltet, wo andere den Slot teilen.</translation>
    </message>
    <message>
        <source>Root ports placed automatically share a slot.</source>
        <translation>Automatisch platzierte Root-Ports teilen sich einen Slot.</translation>
    </message>
    <message>
        <source>The search for a free place begins at the first slot of bus 0.</source>
        <translation>Die Suche nach einem freien Platz beginnt beim ersten Slot von Bus 0.</translation>
    </message>
    <message>
        <source>Only the functions in use of the PIIX3&apos;s slot are kept, not the slot.</source>
        <translation>Nur die benutzten Funktionen im Slot des PIIX3 sind belegt, nicht der Slot.</translation>
    </message>
    <message>
        <source>The PIIX3&apos;s functions in use, and 00:01.3, are kept; before only 00:01.0 was, or the whole slot.</source>
        <translation>Die benutzten Funktionen des PIIX3 und 00:01.3 sind belegt; vorher war es nur 00:01.0 oder der ganze Slot.</translation>
    </message>
    <message>
        <source>The complaint about the PIIX3 USB controller names its index.</source>
        <translation>Die Beschwerde über den USB-Controller des PIIX3 nennt seinen Index.</translation>
    </message>
    <message>
        <source>Interface models are an enumeration, compared without regard to case.</source>
        <translation>Schnittstellenmodelle sind eine Aufzählung, ohne Rücksicht auf Groß- und Kleinschreibung verglichen.</translation>
    </message>
    <message>
        <source>A controller&apos;s index may be left out.</source>
        <translation>Der Index eines Controllers darf fehlen.</translation>
    </message>
    <message>
        <source>An empty PCI address means: choose one.</source>
        <translation>Eine leere PCI-Adresse bedeutet: wähle eine.</translation>
    </message>
    <message>
        <source>Bad values are reported with attribute, element and value.</source>
        <translation>Falsche Werte werden mit Attribut, Element und Wert gemeldet.</translation>
    </message>
    <message>
        <source>A bad address type is reported like other bad values.</source>
        <translation>Ein falscher Adresstyp wird gemeldet wie andere falsche Werte.</translation>
    </message>
    <message>
        <source>Controllers that libvirt adds stand in the list by their index, no longer at its end.</source>
        <translation>Controller, die libvirt hinzufügt, stehen in der Liste nach ihrem Index, nicht mehr am Ende.</translation>
    </message>
    <message>
        <source>Controllers are sorted again once ich9 USB controllers got their index.</source>
        <translation>Controller werden noch einmal sortiert, nachdem ich9-USB-Controller ihren Index haben.</translation>
    </message>
    <message>
        <source>Conventional devices on an Express machine bring a root port with a pcie-to-pci-bridge.</source>
        <translation>Konventionelle Geräte auf einer Express-Maschine bringen einen Root-Port mit pcie-to-pci-bridge mit.</translation>
    </message>
    <message>
        <source>A pcie-to-pci-bridge without a free port brings its own root port.</source>
        <translation>Eine pcie-to-pci-bridge ohne freien Port bringt ihren eigenen Root-Port mit.</translation>
    </message>
    <message>
        <source>The root port model pcie-root-port is preferred to ioh3420.</source>
        <translation>Das Root-Port-Modell pcie-root-port wird ioh3420 vorgezogen.</translation>
    </message>
    <message>
        <source>pSeries guests may have several pci-root controllers.</source>
        <translation>pSeries-Gäste dürfen mehrere pci-root-Controller haben.</translation>
    </message>
    <message>
        <source>Integrated devices have a connect flag, which moves the bits behind it.</source>
        <translation>Integrierte Geräte haben ein Anschluss-Flag, das die Bits dahinter verschiebt.</translation>
    </message>
    <message>
        <source>Messages name the controller model that a device needs.</source>
        <translation>Meldungen nennen das Controller-Modell, das ein Gerät braucht.</translation>
    </message>
    <message>
        <source>Messages say pcie-switch-…-port, no longer pci-switch-…-port.</source>
        <translation>Meldungen sagen pcie-switch-…-port, nicht mehr pci-switch-…-port.</translation>
    </message>
    <message>
        <source>A pci-bridge without a place on an Express machine brings a dmi-to-pci-bridge.</source>
        <translation>Eine pci-bridge ohne Platz auf einer Express-Maschine bringt eine dmi-to-pci-bridge mit.</translation>
    </message>
    <message>
        <source>Express and virtio devices are placed in root ports, which are added as needed.</source>
        <translation>Express- und virtio-Geräte werden in Root-Ports platziert, die bei Bedarf hinzukommen.</translation>
    </message>
    <message>
        <source>vhost-scsi host devices have a connect class.</source>
        <translation>vhost-scsi-Host-Geräte haben eine Anschlussklasse.</translation>
    </message>
    <message>
        <source>Integrated devices may be conventional.</source>
        <translation>Integrierte Geräte dürfen konventionell sein.</translation>
    </message>
    <message>
        <source>An interface model that libvirt does not know counts as Express.</source>
        <translation>Ein Schnittstellenmodell, das libvirt nicht kennt, gilt als Express.</translation>
    </message>
    <message>
        <source>q35 gets qemu-xhci as its USB controller.</source>
        <translation>q35 bekommt qemu-xhci als USB-Controller.</translation>
    </message>
    <message>
        <source>ppc64 and aarch64 get qemu-xhci.</source>
        <translation>ppc64 und aarch64 bekommen qemu-xhci.</translation>
    </message>
    <message>
        <source>Interface model usb-net is known to be no PCI device.</source>
        <translation>Vom Schnittstellenmodell usb-net ist bekannt, dass es kein PCI-Gerät ist.</translation>
    </message>
    <message>
        <source>Filesystem driver mtp is no PCI device.</source>
        <translation>Der Dateisystemtreiber mtp ist kein PCI-Gerät.</translation>
    </message>
    <message>
        <source>pcie-expander-bus works on the ARM virt machine, too.</source>
        <translation>pcie-expander-bus geht auch auf der virt-Maschine von ARM.</translation>
    </message>
    <message>
        <source>Interfaces of type vhostuser are virtio where no model is written.</source>
        <translation>Schnittstellen vom Typ vhostuser sind virtio, wo kein Modell eingetragen ist.</translation>
    </message>
    <message>
        <source>microvm, isapc and RISC-V guests get no memory balloon.</source>
        <translation>microvm-, isapc- und RISC-V-Gäste bekommen keinen Memory-Balloon.</translation>
    </message>
    <message>
        <source>A controller&apos;s bus need not take hot-plug.</source>
        <translation>Der Bus eines Controllers muss kein Hotplug erlauben.</translation>
    </message>
    <message>
        <source>SCSI controllers of ARM and RISC-V are virtio-scsi by default.</source>
        <translation>SCSI-Controller von ARM und RISC-V sind ohne Angabe virtio-scsi.</translation>
    </message>
    <message>
        <source>host bridge</source>
        <translation>Host-Bridge</translation>
    </message>
    <message>
        <source>ISA bridge (PIIX3)</source>
        <translation>ISA-Bridge (PIIX3)</translation>
    </message>
    <message>
        <source>IDE controller (PIIX3)</source>
        <translation>IDE-Controller (PIIX3)</translation>
    </message>
    <message>
        <source>power management (PIIX4)</source>
        <translation>Energieverwaltung (PIIX4)</translation>
    </message>
    <message>
        <source>ISA bridge (ICH9 LPC)</source>
        <translation>ISA-Bridge (ICH9 LPC)</translation>
    </message>
    <message>
        <source>SMBus (ICH9)</source>
        <translation>SMBus (ICH9)</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Dort ist es schon.</translation>
    </message>
    <message>
        <source>It is the root bus itself, which is plugged into nothing.</source>
        <translation>Es ist der Root-Bus selbst, der in nichts steckt.</translation>
    </message>
    <message>
        <source>It is a part of the chipset and can be at one place only.</source>
        <translation>Es ist ein Teil des Chipsatzes und kann nur an einem Platz sein.</translation>
    </message>
    <message>
        <source>libvirt takes slot 0 of bus 0 for “choose a place”; the host bridge is there.</source>
        <translation>libvirt versteht Slot 0 von Bus 0 als „wähle einen Platz“; die Host-Bridge ist dort.</translation>
    </message>
    <message>
        <source>There is no PCI controller with that index.</source>
        <translation>Es gibt keinen PCI-Controller mit diesem Index.</translation>
    </message>
    <message>
        <source>It would hang on itself: that bus is its own, or one behind it.</source>
        <translation>Es hinge an sich selbst: Dieser Bus ist sein eigener oder einer dahinter.</translation>
    </message>
    <message>
        <source>libvirt would put a controller here that it adds; that one would go elsewhere.</source>
        <translation>libvirt würde hier einen Controller platzieren, den es hinzufügt; der käme woandershin.</translation>
    </message>
    <message>
        <source>libvirt would accept this, but QEMU has a device of the chipset here and would not start.</source>
        <translation>libvirt nähme das an, aber QEMU hat hier ein Gerät des Chipsatzes und würde nicht starten.</translation>
    </message>
    <message>
        <source>Function 0 of this slot has multifunction off, so QEMU would not start with a second function.</source>
        <translation>Funktion 0 dieses Slots hat multifunction off, deshalb würde QEMU mit einer zweiten Funktion nicht starten.</translation>
    </message>
    <message>
        <source>libvirt accepts a written address, but a conventional device in a PCI Express port works badly.</source>
        <translation>libvirt nimmt eine eingetragene Adresse an, aber ein konventionelles Gerät in einem PCI-Express-Port arbeitet schlecht.</translation>
    </message>
    <message>
        <source>libvirt accepts a written address, but a PCI Express device on a conventional bus loses what makes it Express.</source>
        <translation>libvirt nimmt eine eingetragene Adresse an, aber ein PCI-Express-Gerät an einem konventionellen Bus verliert, was es zu Express macht.</translation>
    </message>
    <message>
        <source>Other functions of this slot are in use and nothing is written here, so libvirt turns it on; in a file it goes away again when the others do.</source>
        <translation>Andere Funktionen dieses Slots sind belegt und hier ist nichts eingetragen, deshalb schaltet libvirt es ein; in einer Datei verschwindet es wieder, wenn die anderen gehen.</translation>
    </message>
    <message>
        <source>Other functions of this slot are in use, but function 0 says off. libvirt respects that, and QEMU then refuses to start: “single function device can&apos;t be populated”.</source>
        <translation>Andere Funktionen dieses Slots sind belegt, aber an Funktion 0 steht off. libvirt achtet das, und QEMU weigert sich dann zu starten: „single function device can&apos;t be populated“.</translation>
    </message>
    <message>
        <source>It is written as on, but no other function of this slot is in use. libvirt keeps it; the guest probes seven empty functions.</source>
        <translation>Es ist als on eingetragen, aber keine andere Funktion dieses Slots ist belegt. libvirt behält es bei; der Gast prüft sieben leere Funktionen.</translation>
    </message>
    <message>
        <source>It is written as on at another function than 0, where it has no effect; libvirt keeps it.</source>
        <translation>Es ist an einer anderen Funktion als 0 als on eingetragen, wo es keine Wirkung hat; libvirt behält es bei.</translation>
    </message>
    <message>
        <source>It is written as on (perhaps by libvirt itself, which stores what it infers).</source>
        <translation>Es ist als on eingetragen (vielleicht von libvirt selbst, das speichert, was es ableitet).</translation>
    </message>
    <message>
        <source>It is written as off, which libvirt respects.</source>
        <translation>Es ist als off eingetragen, was libvirt achtet.</translation>
    </message>
    <message>
        <source>The chipset (PIIX3) has its IDE controller there; it can be nowhere else.</source>
        <translation>Der Chipsatz (PIIX3) hat dort seinen IDE-Controller; er kann nirgends sonst sein.</translation>
    </message>
    <message>
        <source>The chipset (PIIX3) has its USB controller there; it can be nowhere else.</source>
        <translation>Der Chipsatz (PIIX3) hat dort seinen USB-Controller; er kann nirgends sonst sein.</translation>
    </message>
    <message>
        <source>The chipset (ICH9) has its SATA controller there; it can be nowhere else.</source>
        <translation>Der Chipsatz (ICH9) hat dort seinen SATA-Controller; er kann nirgends sonst sein.</translation>
    </message>
    <message>
        <source>libvirt prefers slot 2 of bus 0 for the first video device, where QEMU has always put it on this machine.</source>
        <translation>libvirt bevorzugt Slot 2 von Bus 0 für das erste Video-Gerät, wo QEMU es auf dieser Maschine immer platziert hat.</translation>
    </message>
    <message>
        <source>libvirt prefers slot 1 of bus 0 for the first video device, where QEMU has always put it on this machine.</source>
        <translation>libvirt bevorzugt Slot 1 von Bus 0 für das erste Video-Gerät, wo QEMU es auf dieser Maschine immer platziert hat.</translation>
    </message>
    <message>
        <source>libvirt prefers the place that USB 2 controllers have on real Q35 hardware.</source>
        <translation>libvirt bevorzugt den Platz, den USB-2-Controller auf echter Q35-Hardware haben.</translation>
    </message>
    <message>
        <source>The first function of an ich9 USB set gets it always, because its companions share the slot.</source>
        <translation>Die erste Funktion einer ich9-USB-Gruppe bekommt es immer, weil ihre Begleiter den Slot teilen.</translation>
    </message>
    <message>
        <source>libvirt prefers the place that this bridge has on real Q35 hardware.</source>
        <translation>libvirt bevorzugt den Platz, den diese Bridge auf echter Q35-Hardware hat.</translation>
    </message>
    <message>
        <source>libvirt prefers the place that the sound device has on real Q35 hardware.</source>
        <translation>libvirt bevorzugt den Platz, den das Audio-Gerät auf echter Q35-Hardware hat.</translation>
    </message>
    <message>
        <source>It belongs to an ich9 USB set, whose members share a slot at fixed functions.</source>
        <translation>Es gehört zu einer ich9-USB-Gruppe, deren Mitglieder sich einen Slot mit festen Funktionen teilen.</translation>
    </message>
    <message>
        <source>That bus does not exist. libvirt adds the two controllers that a conventional device needs, and takes the bus of the second one for it.</source>
        <translation>Diesen Bus gibt es nicht. libvirt fügt die zwei Controller hinzu, die ein konventionelles Gerät braucht, und nimmt dafür den Bus des zweiten.</translation>
    </message>
    <message>
        <source>libvirt adds this controller because devices need a place on its bus.</source>
        <translation>libvirt fügt diesen Controller hinzu, weil Geräte einen Platz an seinem Bus brauchen.</translation>
    </message>
    <message>
        <source>libvirt adds this controller because indexes of PCI controllers may not have gaps.</source>
        <translation>libvirt fügt diesen Controller hinzu, weil die Indexe von PCI-Controllern keine Lücken haben dürfen.</translation>
    </message>
    <message>
        <source>libvirt adds one root port more than needed to a new guest, so that a device can be hot-plugged.</source>
        <translation>libvirt fügt einem neuen Gast einen Root-Port mehr als nötig hinzu, damit ein Gerät im laufenden Betrieb gesteckt werden kann.</translation>
    </message>
    <message>
        <source>Every guest of this machine type has this root bus.</source>
        <translation>Jeder Gast dieses Maschinentyps hat diesen Root-Bus.</translation>
    </message>
    <message>
        <source>libvirt adds a USB controller where none is written.</source>
        <translation>libvirt fügt einen USB-Controller hinzu, wo keiner eingetragen ist.</translation>
    </message>
    <message>
        <source>The q35 machine always has this SATA controller.</source>
        <translation>Die q35-Maschine hat immer diesen SATA-Controller.</translation>
    </message>
    <message>
        <source>libvirt adds a memory balloon where none is written; model &apos;none&apos; leaves it out.</source>
        <translation>libvirt fügt einen Memory-Balloon hinzu, wo keiner eingetragen ist; mit dem Modell &apos;none&apos; bleibt er weg.</translation>
    </message>
    <message>
        <source>libvirt adds a video device to a guest with graphics and no video.</source>
        <translation>libvirt fügt einem Gast mit Grafik und ohne Video ein Video-Gerät hinzu.</translation>
    </message>
    <message>
        <source>libvirt adds this controller because disks are addressed on it.</source>
        <translation>libvirt fügt diesen Controller hinzu, weil Laufwerke an ihm adressiert sind.</translation>
    </message>
    <message>
        <source>libvirt adds this controller because channels or consoles are addressed on it.</source>
        <translation>libvirt fügt diesen Controller hinzu, weil Kanäle oder Konsolen an ihm adressiert sind.</translation>
    </message>
    <message>
        <source>libvirt adds this controller because SCSI host devices are addressed on it.</source>
        <translation>libvirt fügt diesen Controller hinzu, weil SCSI-Host-Geräte an ihm adressiert sind.</translation>
    </message>
    <message>
        <source>Old libvirt gives every q35 guest this bridge.</source>
        <translation>Altes libvirt gibt jedem q35-Gast diese Bridge.</translation>
    </message>
    <message>
        <source>libvirt chooses this model where none is written.</source>
        <translation>libvirt wählt dieses Modell, wo keines eingetragen ist.</translation>
    </message>
    <message>
        <source>No index is written; libvirt takes the lowest one that is free.</source>
        <translation>Kein Index ist eingetragen; libvirt nimmt den niedrigsten freien.</translation>
    </message>
    <message>
        <source>libvirt fills in what is not written of chassis, port and bus numbers from the index and the address.</source>
        <translation>libvirt ergänzt, was an Chassis-, Port- und Busnummern nicht eingetragen ist, aus Index und Adresse.</translation>
    </message>
    <message>
        <source>The first free place that takes a PCI Express device, counted from bus 0.</source>
        <translation>Der erste freie Platz, der ein PCI-Express-Gerät nimmt, von Bus 0 an gezählt.</translation>
    </message>
    <message>
        <source>The first free place that takes a conventional PCI device, counted from bus 0.</source>
        <translation>Der erste freie Platz, der ein konventionelles PCI-Gerät nimmt, von Bus 0 an gezählt.</translation>
    </message>
    <message>
        <source>The first free place that takes such a controller, counted from bus 0.</source>
        <translation>Der erste freie Platz, der einen solchen Controller nimmt, von Bus 0 an gezählt.</translation>
    </message>
    <message>
        <source>The chipset&apos;s {what} is here.</source>
        <translation>Vom Chipsatz belegt: {what}.</translation>
    </message>
    <message>
        <source>Write it as X.Y.Z, such as 9.0.0.</source>
        <translation>Als X.Y.Z schreiben, etwa 9.0.0.</translation>
    </message>
    <message>
        <source>“{text}” is no version.</source>
        <translation>„{text}“ ist keine Version.</translation>
    </message>
    <message>
        <source>It is libvirt&apos;s own status of a running domain; take “virsh dumpxml --inactive” instead.</source>
        <translation>Es ist libvirts eigener Status einer laufenden Domain; stattdessen „virsh dumpxml --inactive“ nehmen.</translation>
    </message>
    <message>
        <source>It is a snapshot; the domain inside it cannot be edited here.</source>
        <translation>Es ist ein Snapshot; die Domain darin kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It describes a backup job.</source>
        <translation>Es beschreibt einen Sicherungsauftrag.</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8.</source>
        <translation>Die Datei in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>Is it a disk image or another file by mistake?</source>
        <translation>Ist es versehentlich ein Festplattenabbild oder eine andere Datei?</translation>
    </message>
    <message>
        <source>Give the XML of a domain, as “virsh dumpxml --inactive” prints it.</source>
        <translation>Das XML einer Domain angeben, wie „virsh dumpxml --inactive“ es ausgibt.</translation>
    </message>
    <message>
        <source>The text is UTF-16; libvirt&apos;s XML is read as UTF-8 only.</source>
        <translation>Der Text ist UTF-16; das XML von libvirt wird nur als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>There is no XML here: the text is empty.</source>
        <translation>Hier ist kein XML: Der Text ist leer.</translation>
    </message>
    <message>
        <source>Give the XML of a domain.</source>
        <translation>Das XML einer Domain angeben.</translation>
    </message>
    <message>
        <source>This is a binary file, not the XML of a domain.</source>
        <translation>Das ist eine Binärdatei, nicht das XML einer Domain.</translation>
    </message>
    <message>
        <source>The XML has a DOCTYPE, which is refused: libvirt never writes one, and it can pull in other files.</source>
        <translation>Das XML hat einen DOCTYPE und wird deshalb abgelehnt: libvirt schreibt nie einen, und er kann andere Dateien hereinziehen.</translation>
    </message>
    <message>
        <source>Take the &lt;!DOCTYPE …&gt; line out.</source>
        <translation>Die Zeile &lt;!DOCTYPE …&gt; herausnehmen.</translation>
    </message>
    <message>
        <source>The XML says that its encoding is “{declared}”, which is not read here.</source>
        <translation>Das XML nennt als Kodierung „{declared}“, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is {size} MB; a domain&apos;s XML of more than 16 MB is not read.</source>
        <translation>Das sind {size} MB; das XML einer Domain wird nur bis 16 MB gelesen.</translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation>Den Text an dieser Stelle berichtigen.</translation>
    </message>
    <message>
        <source>This is no libvirt domain: its outermost element is &lt;{tag}&gt;, not &lt;domain&gt;.</source>
        <translation>Das ist keine libvirt-Domain: Das äußerste Element ist &lt;{tag}&gt;, nicht &lt;domain&gt;.</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8, or mend the damaged place.</source>
        <translation>Die Datei in UTF-8 umwandeln oder die beschädigte Stelle berichtigen.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {detail}.</source>
        <translation>Das ist kein wohlgeformtes XML: {detail}.</translation>
    </message>
    <message>
        <source>The text is not {encoding}: byte 0x{byte} has no meaning there.</source>
        <translation>Der Text ist nicht {encoding}: Das Byte 0x{byte} hat dort keine Bedeutung.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vielleicht {names}?</translation>
    </message>
    <message>
        <source>Its list of domains has none.</source>
        <translation>Seine Liste der Domains hat keine.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <translation>Sie haben keine Berechtigung</translation>
    </message>
    <message>
        <source>Use another place, or have the permissions changed.</source>
        <translation>Einen anderen Ort nehmen oder die Berechtigungen ändern lassen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Eine Datei nennen.</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>This is no file name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Say that it is to be replaced, or name another file.</source>
        <translation>Sagen, dass sie ersetzt werden soll, oder eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Save to another file.</source>
        <translation>In eine andere Datei speichern.</translation>
    </message>
    <message>
        <source>Load it again, or save to another file.</source>
        <translation>Neu laden oder in eine andere Datei speichern.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Es gibt keine Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB; no domain&apos;s XML is.</source>
        <translation>{name} ist größer als {most} MB; das ist das XML keiner Domain.</translation>
    </message>
    <message>
        <source>{shown} is no ordinary file; nothing was written.</source>
        <translation>{shown} ist keine gewöhnliche Datei; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{shown} exists already.</source>
        <translation>{shown} gibt es schon.</translation>
    </message>
    <message>
        <source>{shown} is write-protected; nothing was written.</source>
        <translation>{shown} ist schreibgeschützt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{shown} was changed by somebody else since it was read; nothing was written.</source>
        <translation>{shown} wurde seit dem Lesen von jemand anderem geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{shown} is gone since it was read.</source>
        <translation>{shown} ist seit dem Lesen verschwunden.</translation>
    </message>
    <message>
        <source>a transport error</source>
        <translation>ein Übertragungsfehler</translation>
    </message>
    <message>
        <source>the daemon ended</source>
        <translation>der Daemon endete</translation>
    </message>
    <message>
        <source>the host does not answer</source>
        <translation>der Host antwortet nicht</translation>
    </message>
    <message>
        <source>A name or URI given here is not valid text.</source>
        <translation>Ein Name oder eine URI hier ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>Write it in UTF-8.</source>
        <translation>In UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Zuerst verbinden.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be defined over it.</source>
        <translation>Diese Verbindung ist nur lesend: Über sie kann nichts definiert werden.</translation>
    </message>
    <message>
        <source>Connect without “read-only”, or save to a file.</source>
        <translation>Nicht „nur lesend“ verbinden oder in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Define it as a new domain, or save to a file.</source>
        <translation>Als neue Domain definieren oder in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Save to a file; what is defined under its name would make it persistent.</source>
        <translation>In eine Datei speichern; was unter ihrem Namen definiert wird, würde sie dauerhaft machen.</translation>
    </message>
    <message>
        <source>Load it again, or save to a file.</source>
        <translation>Neu laden oder in eine Datei speichern.</translation>
    </message>
    <message>
        <source>This connection is read-only: libvirt judges nothing over it.</source>
        <translation>Diese Verbindung ist nur lesend: libvirt beurteilt über sie nichts.</translation>
    </message>
    <message>
        <source>Connect without “read-only”; predictions work without.</source>
        <translation>Nicht „nur lesend“ verbinden; Vorhersagen gehen auch so.</translation>
    </message>
    <message>
        <source>Define it as a new domain if that is meant, or write the old one again.</source>
        <translation>Als neue Domain definieren, wenn das gemeint ist, oder das Alte wieder eintragen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Neu verbinden.</translation>
    </message>
    <message>
        <source>There is no connection to {place}.</source>
        <translation>Es gibt keine Verbindung mit {place}.</translation>
    </message>
    <message>
        <source>There is no domain “{wanted}” on {place}.</source>
        <translation>Auf {place} gibt es keine Domain „{wanted}“.</translation>
    </message>
    <message>
        <source>The domain “{name}” is no longer defined on {place}.</source>
        <translation>Die Domain „{name}“ ist auf {place} nicht mehr definiert.</translation>
    </message>
    <message>
        <source>The domain “{name}” is transient: it runs, but {place} keeps no definition of it.</source>
        <translation>Die Domain „{name}“ ist flüchtig: Sie läuft, aber {place} hat keine Definition von ihr.</translation>
    </message>
    <message>
        <source>The domain “{name}” was changed on {place} since it was loaded.</source>
        <translation>Die Domain „{name}“ wurde auf {place} geändert, seit sie geladen wurde.</translation>
    </message>
    <message>
        <source>Give the new one another name, and take its &lt;uuid&gt; out: libvirt makes one.</source>
        <translation>Der neuen einen anderen Namen geben und ihre &lt;uuid&gt; herausnehmen: libvirt macht eine.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {error}.</source>
        <translation>Das ist kein wohlgeformtes XML: {error}.</translation>
    </message>
    <message>
        <source>This would define another domain: its {what} was {was} and is {now} now.</source>
        <translation>Das würde eine andere Domain definieren: {what} war {was} und ist jetzt {now}.</translation>
    </message>
    <message>
        <source>The connection to {place} is closed.</source>
        <translation>Die Verbindung mit {place} ist geschlossen.</translation>
    </message>
    <message>
        <source>The connection to {place} was lost while “{name}” was being defined.</source>
        <translation>Die Verbindung mit {place} brach ab, während „{name}“ definiert wurde.</translation>
    </message>
    <message>
        <source>Connect again and look what is stored there; what was before is in {backup}.</source>
        <translation>Neu verbinden und nachsehen, was dort gespeichert ist; was vorher war, liegt in {backup}.</translation>
    </message>
    <message>
        <source>“{name}” was defined, but cannot be read back ({detail}).</source>
        <translation>„{name}“ wurde definiert, kann aber nicht zurückgelesen werden ({detail}).</translation>
    </message>
    <message>
        <source>Connect again and load it; what was before is in {backup}.</source>
        <translation>Neu verbinden und laden; was vorher war, liegt in {backup}.</translation>
    </message>
    <message>
        <source>There is a domain “{known}” on {place} already.</source>
        <translation>Auf {place} gibt es schon eine Domain „{known}“.</translation>
    </message>
    <message>
        <source>Install them (python3-libvirt, or libvirt-python from PyPI); XML files can be opened without.</source>
        <translation>Installieren (python3-libvirt, oder libvirt-python von PyPI); XML-Dateien können ohne geöffnet werden.</translation>
    </message>
    <message>
        <source>libvirt&apos;s Python bindings cannot be used here ({error}).</source>
        <translation>Die Python-Anbindung von libvirt ist hier nicht benutzbar ({error}).</translation>
    </message>
    <message>
        <source>Your user may not use this libvirt: join its group (usually “libvirt”) and log in again, run a polkit agent, or connect read-only.</source>
        <translation>Ihr Benutzer darf dieses libvirt nicht benutzen: seiner Gruppe beitreten (meist „libvirt“) und neu anmelden, einen polkit-Agenten starten oder nur lesend verbinden.</translation>
    </message>
    <message>
        <source>Check that “ssh” to that host works without questions.</source>
        <translation>Prüfen, ob „ssh“ zu diesem Host ohne Rückfragen geht.</translation>
    </message>
    <message>
        <source>No libvirt daemon listens there: start it (“systemctl start virtqemud.socket”, or “libvirtd.socket” where that is what the host has).</source>
        <translation>Dort lauscht kein libvirt-Daemon: starten („systemctl start virtqemud.socket“, oder „libvirtd.socket“, wo der Host das hat).</translation>
    </message>
    <message>
        <source>Check user name and password; libvirt can also take them from its auth.conf.</source>
        <translation>Benutzername und Passwort prüfen; libvirt nimmt sie auch aus seiner auth.conf.</translation>
    </message>
    <message>
        <source>This host asks for a user name or password; give them, or put them in auth.conf.</source>
        <translation>Dieser Host fragt nach Benutzername oder Passwort; angeben oder in auth.conf eintragen.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>This host&apos;s access rules forbid it to your user; save to a file instead.</source>
        <translation>Die Zugriffsregeln dieses Hosts verbieten es Ihrem Benutzer; stattdessen in eine Datei speichern.</translation>
    </message>
    <message>
        <source>A URI looks like qemu:///system or qemu+ssh://user@host/system; leave it out for libvirt&apos;s default.</source>
        <translation>Eine URI sieht aus wie qemu:///system oder qemu+ssh://user@host/system; weglassen, um libvirts Vorgabe zu nehmen.</translation>
    </message>
    <message>
        <source>parse URI</source>
        <translation>URI lesen</translation>
    </message>
    <message>
        <source>The connection to {place} was lost.</source>
        <translation>Die Verbindung mit {place} ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to {place} was lost ({why}).</source>
        <translation>Die Verbindung mit {place} ist abgebrochen ({why}).</translation>
    </message>
    <message>
        <source>{name} at {old} was removed.</source>
        <translation>{name} an {old} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} was added at {new}.</source>
        <translation>{name} wurde an {new} hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was moved from {old} to {new}.</source>
        <translation>{name} wurde von {old} nach {new} verschoben.</translation>
    </message>
    <message>
        <source>{name} was given a place: {new} (libvirt would have used {old}).</source>
        <translation>{name} bekam einen Platz: {new} (libvirt hätte {old} genommen).</translation>
    </message>
    <message>
        <source>{name} at {old} was left for libvirt to place, which uses {new}.</source>
        <translation>{name} an {old} wurde libvirt überlassen, das {new} nimmt.</translation>
    </message>
    <message>
        <source>{name}: multifunction is {new} (was {old}).</source>
        <translation>{name}: multifunction ist {new} (war {old}).</translation>
    </message>
    <message>
        <source>{name}: something else of it was changed.</source>
        <translation>{name}: Anderes daran wurde geändert.</translation>
    </message>
    <message>
        <source>The domain was changed outside of its PCI devices.</source>
        <translation>Die Domain wurde außerhalb ihrer PCI-Geräte geändert.</translation>
    </message>
    <message>
        <source>libvirt adds {name} at {new}.</source>
        <translation>libvirt fügt {name} an {new} hinzu.</translation>
    </message>
    <message>
        <source>libvirt no longer adds {name} at {old}.</source>
        <translation>libvirt fügt {name} an {old} nicht mehr hinzu.</translation>
    </message>
    <message>
        <source>{name}: libvirt places it at {new} instead of {old}.</source>
        <translation>{name}: libvirt platziert es an {new} statt {old}.</translation>
    </message>
    <message>
        <source>{name}: its multifunction bit becomes {new} (was {old}), by inference.</source>
        <translation>{name}: Sein Multifunction-Bit wird {new} (war {old}), abgeleitet.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Eines davon nennen.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Ist „{name}“ gemeint?</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No device is called “{text}”.</source>
        <translation>Kein Gerät heißt „{text}“.</translation>
    </message>
    <message>
        <source>→ bus {bus}</source>
        <translation>→ Bus {bus}</translation>
    </message>
    <message>
        <source>“{text}” may be several devices: {names}.</source>
        <translation>„{text}“ kann mehrere Geräte meinen: {names}.</translation>
    </message>
    <message>
        <source>Name a bus, a port or another device.</source>
        <translation>Einen Bus, einen Port oder ein anderes Gerät nennen.</translation>
    </message>
    <message>
        <source>The guest would not find it: PCI requires a device at function 0 of its slot.</source>
        <translation>Der Gast würde es nicht finden: PCI verlangt ein Gerät an Funktion 0 seines Slots.</translation>
    </message>
    <message>
        <source>A port hot-plugs as a whole; functions 1–7 cannot be plugged separately.</source>
        <translation>Ein Port wird als Ganzes gesteckt; Funktionen 1–7 lassen sich nicht einzeln einstecken.</translation>
    </message>
    <message>
        <source>libvirt rejects this place: {reason}</source>
        <translation>libvirt lehnt diesen Platz ab: {reason}</translation>
    </message>
    <message>
        <source>The guest will not find this device: PCI requires a device at function 0 of its slot.</source>
        <translation>Der Gast wird dieses Gerät nicht finden: PCI verlangt ein Gerät an Funktion 0 seines Slots.</translation>
    </message>
    <message>
        <source>Model chosen by libvirt (none written).</source>
        <translation>Modell von libvirt gewählt (keines geschrieben).</translation>
    </message>
    <message>
        <source>No QEMU starts such a domain. Is it another file by mistake?</source>
        <translation>Kein QEMU startet eine solche Domäne. Ist es versehentlich eine andere Datei?</translation>
    </message>
    <message>
        <source>The domain has {count} devices; more than {most} are not looked at.</source>
        <translation>Die Domäne hat {count} Geräte; mehr als {most} werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>The XML has more than {most} elements.</source>
        <translation>Das XML hat mehr als {most} Elemente.</translation>
    </message>
    <message>
        <source>An element has more than {most} attributes.</source>
        <translation>Ein Element hat mehr als {most} Attribute.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema is not installed here (domain.rng).</source>
        <translation>libvirts Schema ist hier nicht installiert (domain.rng).</translation>
    </message>
    <message>
        <source>Install libvirt&apos;s package with its schemas (libvirt0, libvirt-common), or name one: --schema FILE.</source>
        <translation>Installieren Sie das Paket von libvirt mit seinen Schemata (libvirt0, libvirt-common), oder nennen Sie eines: --schema DATEI.</translation>
    </message>
    <message>
        <source>{path} is no schema: {why}.</source>
        <translation>{path} ist kein Schema: {why}.</translation>
    </message>
    <message>
        <source>Take that character out.</source>
        <translation>Nehmen Sie dieses Zeichen heraus.</translation>
    </message>
    <message>
        <source>“{value}” cannot be written: XML has no character U+{number}.</source>
        <translation>„{value}“ lässt sich nicht schreiben: XML hat kein Zeichen U+{number}.</translation>
    </message>
    <message>
        <source>Use another file, or have the permissions changed.</source>
        <translation>Nehmen Sie eine andere Datei, oder lassen Sie die Rechte ändern.</translation>
    </message>
    <message>
        <source>Try another file, or look at the disk.</source>
        <translation>Versuchen Sie eine andere Datei, oder sehen Sie sich den Datenträger an.</translation>
    </message>
    <message>
        <source>Have the XML written to a file, or give it as standard input: “-”.</source>
        <translation>Lassen Sie das XML in eine Datei schreiben, oder geben Sie es als Standardeingabe: „-“.</translation>
    </message>
    <message>
        <source>Save to another file, and copy it over this one if all names are to have it.</source>
        <translation>Speichern Sie in eine andere Datei, und kopieren Sie sie über diese, wenn alle Namen sie haben sollen.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {reason}.</source>
        <translation>{what} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Name a file, or “-” for standard input.</source>
        <translation>Nennen Sie eine Datei, oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>{file} is a pipe, and nobody writes to it.</source>
        <translation>{file} ist eine Pipe, und niemand schreibt hinein.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} has %n names (hard links), and the others would keep the old text; nothing was written.</source>
        <translation>
            <numerusform>{shown} hat %n Namen (harte Links), und die anderen behielten den alten Text; nichts wurde geschrieben.</numerusform>
            <numerusform>{shown} hat %n Namen (harte Links), und die anderen behielten den alten Text; nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} cannot be read: it is a socket.</source>
        <translation>{what} ist nicht lesbar: Es ist ein Socket.</translation>
    </message>
    <message>
        <source>{file} is no file but a device or a socket.</source>
        <translation>{file} ist keine Datei, sondern ein Gerät oder ein Socket.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is a pipe, and nothing came through it for %n second(s).</source>
        <translation>
            <numerusform>{file} ist eine Pipe, und %n Sekunde lang kam nichts hindurch.</numerusform>
            <numerusform>{file} ist eine Pipe, und %n Sekunden lang kam nichts hindurch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: libvirt asks no guest over it.</source>
        <translation>Diese Verbindung ist nur zum Lesen: libvirt fragt darüber keinen Gast.</translation>
    </message>
    <message>
        <source>Predictions need no running guest.</source>
        <translation>Vorhersagen brauchen keinen laufenden Gast.</translation>
    </message>
    <message>
        <source>{name} is not running, so there is no guest to ask.</source>
        <translation>{name} läuft nicht, also gibt es keinen Gast zu fragen.</translation>
    </message>
    <message>
        <source>It needs the channel org.qemu.guest_agent.0 in the domain and qemu-guest-agent running in the guest.</source>
        <translation>Es braucht den Kanal org.qemu.guest_agent.0 in der Domäne und einen laufenden qemu-guest-agent im Gast.</translation>
    </message>
    <message>
        <source>The guest agent of {name} does not answer: {reason}.</source>
        <translation>Der Gastagent von {name} antwortet nicht: {reason}.</translation>
    </message>
    <message>
        <source>This libvirt cannot ask for the operating system.</source>
        <translation>Dieses libvirt kann nicht nach dem Betriebssystem fragen.</translation>
    </message>
    <message>
        <source>The guest does not say which system it is: {reason}</source>
        <translation>Der Gast sagt nicht, welches System er ist: {reason}</translation>
    </message>
    <message>
        <source>Give what “virsh qemu-agent-command DOMAIN &apos;{&quot;execute&quot;: &quot;guest-network-get-interfaces&quot;}&apos;” prints, or what “virt-slots show --format json --ask-guest” printed.</source>
        <translation>Geben Sie, was „virsh qemu-agent-command DOMAIN &apos;{&quot;execute&quot;: &quot;guest-network-get-interfaces&quot;}&apos;“ ausgibt, oder was „virt-slots show --format json --ask-guest“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MB: that is no answer of a guest agent.</source>
        <translation>{name} ist größer als 1 MB: Das ist keine Antwort eines Gastagenten.</translation>
    </message>
    <message>
        <source>{name} says nothing of a guest.</source>
        <translation>{name} sagt nichts über einen Gast.</translation>
    </message>
    <message>
        <source>The guest names more than {most} interfaces or disks; the rest is left out.</source>
        <translation>Der Gast nennt mehr als {most} Schnittstellen oder Platten; der Rest ist weggelassen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} ist kein JSON.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be attached over it.</source>
        <translation>Diese Verbindung ist nur zum Lesen: Darüber lässt sich nichts anschließen.</translation>
    </message>
    <message>
        <source>Connect without.</source>
        <translation>Verbinden Sie sich ohne.</translation>
    </message>
    <message>
        <source>Edit its definition instead.</source>
        <translation>Bearbeiten Sie stattdessen die Definition.</translation>
    </message>
    <message>
        <source>It does not run on {place} any more.</source>
        <translation>Sie läuft auf {place} nicht mehr.</translation>
    </message>
    <message>
        <source>Its key is not the one that ssh remembers: ask whoever runs the host. If it is meant to be another one, take the old one out with “ssh-keygen -R HOST”.</source>
        <translation>Sein Schlüssel ist nicht der, den ssh kennt: Fragen Sie, wer den Host betreibt. Soll es ein anderer sein, nehmen Sie den alten mit „ssh-keygen -R HOST“ heraus.</translation>
    </message>
    <message>
        <source>ssh does not know this host yet: connect to it once with “ssh” on a terminal, compare the key and accept it.</source>
        <translation>ssh kennt diesen Host noch nicht: Verbinden Sie sich einmal mit „ssh“ in einem Terminal, vergleichen Sie den Schlüssel und nehmen Sie ihn an.</translation>
    </message>
    <message>
        <source>ssh takes neither key nor password of yours: load a key with “ssh-add”, or install an ssh-askpass program to be asked for the password.</source>
        <translation>ssh nimmt weder Schlüssel noch Passwort von Ihnen: Laden Sie einen Schlüssel mit „ssh-add“, oder installieren Sie ein ssh-askpass-Programm, um nach dem Passwort gefragt zu werden.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name in the URI; no address is known for it here.</source>
        <translation>Prüfen Sie den Namen des Hosts in der URI; hier ist keine Adresse für ihn bekannt.</translation>
    </message>
    <message>
        <source>The host is there, but nothing listens at that port: start libvirt&apos;s or ssh&apos;s daemon there, or write another port (qemu+tcp://host:port/system).</source>
        <translation>Der Host ist da, aber an diesem Port lauscht nichts: Starten Sie dort den Dienst von libvirt oder ssh, oder schreiben Sie einen anderen Port (qemu+tcp://host:port/system).</translation>
    </message>
    <message>
        <source>does not match the hostname</source>
        <translation>passt nicht zum Namen des Hosts</translation>
    </message>
    <message>
        <source>Write the host in the URI as its certificate names it, or have one made for this name.</source>
        <translation>Schreiben Sie den Host in der URI so, wie sein Zertifikat ihn nennt, oder lassen Sie eines für diesen Namen machen.</translation>
    </message>
    <message>
        <source>known issuer</source>
        <translation>bekannter Aussteller</translation>
    </message>
    <message>
        <source>Put the certificate of the authority that signed it into cacert.pem (/etc/pki/CA, ~/.pki/libvirt).</source>
        <translation>Legen Sie das Zertifikat der Stelle, die es unterschrieben hat, in cacert.pem (/etc/pki/CA, ~/.pki/libvirt).</translation>
    </message>
    <message>
        <source>It may have expired or not be valid yet: look at its dates (“certtool -i”), and at both clocks.</source>
        <translation>Es ist vielleicht abgelaufen oder noch nicht gültig: Sehen Sie sich seine Daten an („certtool -i“) und beide Uhren.</translation>
    </message>
    <message>
        <source>TLS needs cacert.pem, clientcert.pem and clientkey.pem in /etc/pki or ~/.pki/libvirt.</source>
        <translation>TLS braucht cacert.pem, clientcert.pem und clientkey.pem in /etc/pki oder ~/.pki/libvirt.</translation>
    </message>
    <message>
        <source>What answers at that port is not libvirt, or not in this way: check port and transport in the URI (tcp is usually 16509, tls 16514, ssh 22).</source>
        <translation>Was an diesem Port antwortet, ist nicht libvirt, oder nicht auf diesem Weg: Prüfen Sie Port und Übertragungsweg in der URI (üblich sind tcp 16509, tls 16514, ssh 22).</translation>
    </message>
    <message>
        <source>The host does not accept this client: look at clientcert.pem, and at the host&apos;s list of allowed names.</source>
        <translation>Der Host nimmt diesen Client nicht an: Sehen Sie sich clientcert.pem an und die Liste der erlaubten Namen des Hosts.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Check that the host is up and can be reached from here (network, firewall).</source>
        <translation>Prüfen Sie, ob der Host läuft und von hier zu erreichen ist (Netz, Firewall).</translation>
    </message>
    <message>
        <source>ssh works, but libvirt&apos;s helper is missing there: install libvirt&apos;s daemon (virt-ssh-helper), or netcat.</source>
        <translation>ssh geht, aber dort fehlt libvirts Helfer: Installieren Sie den libvirt-Dienst (virt-ssh-helper) oder netcat.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema does not allow this: {what}.</source>
        <translation>libvirts Schema erlaubt das nicht: {what}.</translation>
    </message>
    <message>
        <source>you have no permission to replace it or to make files in its folder</source>
        <translation>Sie dürfen sie nicht ersetzen oder in ihrem Ordner Dateien anlegen</translation>
    </message>
    <message>
        <source>that file system is read-only</source>
        <translation>dieses Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>Speichern Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>something else is mounted on that name, so that the file cannot be replaced as a whole</source>
        <translation>auf diesem Namen ist etwas anderes eingehängt, so dass die Datei nicht als Ganzes ersetzt werden kann</translation>
    </message>
    <message>
        <source>Save to another file, and copy it there.</source>
        <translation>Speichern Sie in eine andere Datei, und kopieren Sie sie dorthin.</translation>
    </message>
    <message>
        <source>Try again, or save to another folder.</source>
        <translation>Versuchen Sie es noch einmal, oder speichern Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program is saving in {folder} and does not end; nothing was written.</source>
        <translation>Ein anderes Programm speichert in {folder} und hört nicht auf; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} is taken for a PCI Express device. If the host&apos;s device is a conventional one, or libvirt may not read its configuration space, libvirt puts it behind a pcie-to-pci-bridge; only the host can tell.</source>
        <translation>{name} wird für ein PCI-Express-Gerät gehalten. Ist das Gerät des Hosts ein konventionelles, oder darf libvirt seinen Konfigurationsraum nicht lesen, setzt libvirt es hinter eine pcie-to-pci-bridge; nur der Host weiß es.</translation>
    </message>
    <message>
        <source>{name} only at the next shutdown: {why}</source>
        <translation>{name} erst beim nächsten Abschalten: {why}</translation>
    </message>
    <message>
        <source>It is one of several functions of a slot, which go together, once the guest is shut down.</source>
        <translation>Es ist eine von mehreren Funktionen eines Slots, die zusammen gehen, wenn der Gast abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Only function 0 of a slot can be attached while the guest runs.</source>
        <translation>Im Betrieb kann nur Funktion 0 eines Slots angeschlossen werden.</translation>
    </message>
    <message>
        <source>The slot {place} is in use in what runs.</source>
        <translation>Der Slot {place} ist im Laufenden belegt.</translation>
    </message>
    <message>
        <source>libvirt attaches and detaches no &lt;{element}&gt; while the guest runs.</source>
        <translation>libvirt schließt im Betrieb kein &lt;{element}&gt; an oder ab.</translation>
    </message>
    <message>
        <source>What runs has no bus {number}.</source>
        <translation>Das Laufende hat keinen Bus {number}.</translation>
    </message>
    <message>
        <source>Nothing can come or go on bus {number}.</source>
        <translation>Auf Bus {number} kann nichts kommen oder gehen.</translation>
    </message>
    <message>
        <source>There is no bus {bus}.</source>
        <translation>Es gibt keinen Bus {bus}.</translation>
    </message>
    <message>
        <source>The last one is bus {bus}.</source>
        <translation>Der letzte ist Bus {bus}.</translation>
    </message>
    <message>
        <source>{name} is on no bus.</source>
        <translation>{name} ist an keinem Bus.</translation>
    </message>
    <message>
        <source>Name {names} in the guest</source>
        <translation>Im Gast benennen: {names}</translation>
    </message>
    <message>
        <source>Add a {model}</source>
        <translation>{model} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add a switch with %n downstream port(s)</source>
        <translation>
            <numerusform>Switch mit %n Downstream-Port hinzufügen</numerusform>
            <numerusform>Switch mit %n Downstream-Ports hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>A &apos;{machine}&apos; machine takes no {model}.</source>
        <translation>Eine &apos;{machine}&apos;-Maschine nimmt keinen {model}.</translation>
    </message>
    <message numerus="yes">
        <source>A switch cannot have %n downstream port(s).</source>
        <translation>
            <numerusform>Ein Switch kann nicht %n Downstream-Port haben.</numerusform>
            <numerusform>Ein Switch kann nicht %n Downstream-Ports haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Eine Zahl von 1 bis {most} angeben.</translation>
    </message>
    <message>
        <source>A &apos;{machine}&apos; machine has no PCI Express and takes no switch.</source>
        <translation>Eine &apos;{machine}&apos;-Maschine hat kein PCI Express und nimmt keinen Switch.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pcie-root-port(s)</source>
        <translation>
            <numerusform>%n pcie-root-port hinzufügen</numerusform>
            <numerusform>%n pcie-root-ports hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number from 1 on.</source>
        <translation>Eine Zahl ab 1 angeben.</translation>
    </message>
    <message>
        <source>Root ports need a q35 or virt machine.</source>
        <translation>Root-Ports brauchen eine q35- oder virt-Maschine.</translation>
    </message>
    <message numerus="yes">
        <source>%n root port(s) cannot be added.</source>
        <translation>
            <numerusform>%n Root-Port kann nicht hinzugefügt werden.</numerusform>
            <numerusform>%n Root-Ports können nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A &apos;{machine}&apos; machine has no PCI Express and takes no pcie-root-port.</source>
        <translation>Eine &apos;{machine}&apos;-Maschine hat kein PCI Express und nimmt keinen pcie-root-port.</translation>
    </message>
    <message>
        <source>Take its &lt;address&gt; out in the XML first, if it should.</source>
        <translation>Zuerst im XML seine &lt;address&gt; herausnehmen, wenn es dort sein soll.</translation>
    </message>
    <message>
        <source>This {tag} has an address of type &apos;{type}&apos;, so it does not sit on PCI.</source>
        <translation>{tag} hat hier eine Adresse vom Typ &apos;{type}&apos;, sitzt also nicht an PCI.</translation>
    </message>
    <message>
        <source>Set {what} {values}</source>
        <translation>{what} setzen: {values}</translation>
    </message>
    <message>
        <source>Take {what} out of {of}</source>
        <translation>{what} bei {of} herausnehmen</translation>
    </message>
    <message>
        <source>of {of} to {value}</source>
        <translation>bei {of} auf {value}</translation>
    </message>
    <message>
        <source>Take {of} out</source>
        <translation>{of} herausnehmen</translation>
    </message>
    <message>
        <source>The domain has no &lt;devices&gt;, so there is no place for a controller.</source>
        <translation>Die Domain hat kein &lt;devices&gt;, also gibt es keinen Platz für einen Controller.</translation>
    </message>
    <message>
        <source>Add &lt;devices/&gt; first.</source>
        <translation>Zuerst &lt;devices/&gt; hinzufügen.</translation>
    </message>
    <message>
        <source>Forget the address of {names}</source>
        <translation>Adresse von {names} vergessen</translation>
    </message>
    <message>
        <source>The domain has no &lt;devices&gt;.</source>
        <translation>Die Domäne hat kein &lt;devices&gt;.</translation>
    </message>
    <message>
        <source>Write machine type {machine}</source>
        <translation>Maschinentyp {machine} schreiben</translation>
    </message>
    <message>
        <source>The domain has no &lt;os&gt;&lt;type&gt;.</source>
        <translation>Die Domäne hat kein &lt;os&gt;&lt;type&gt;.</translation>
    </message>
    <message>
        <source>Write it in the XML.</source>
        <translation>Schreiben Sie es ins XML.</translation>
    </message>
    <message>
        <source>Move {names}</source>
        <translation>{names} verschieben</translation>
    </message>
    <message>
        <source>Name each device once.</source>
        <translation>Nennen Sie jedes Gerät einmal.</translation>
    </message>
    <message>
        <source>Slot 0 of bus 0 is the host bridge&apos;s; choose another.</source>
        <translation>Slot 0 von Bus 0 gehört der Host-Bridge; einen anderen wählen.</translation>
    </message>
    <message>
        <source>There are buses 00–ff, slots 00–1f and functions 0–7.</source>
        <translation>Es gibt Busse 00–ff, Slots 00–1f und Funktionen 0–7.</translation>
    </message>
    <message>
        <source>Move {name} to {place}</source>
        <translation>{name} nach {place} verschieben</translation>
    </message>
    <message>
        <source>Swap {one} and {other}</source>
        <translation>{one} und {other} tauschen</translation>
    </message>
    <message>
        <source>Move it instead.</source>
        <translation>Stattdessen verschieben.</translation>
    </message>
    <message>
        <source>{name} cannot go to two places.</source>
        <translation>{name} kann nicht an zwei Plätze.</translation>
    </message>
    <message>
        <source>Two devices cannot both go to {place}.</source>
        <translation>Zwei Geräte können nicht beide nach {place}.</translation>
    </message>
    <message>
        <source>{name} cannot be moved to {place}: libvirt takes 0000:00:00.x for “no address”.</source>
        <translation>{name} kann nicht nach {place}: libvirt versteht 0000:00:00.x als „keine Adresse“.</translation>
    </message>
    <message>
        <source>{place} is no PCI address.</source>
        <translation>{place} ist keine PCI-Adresse.</translation>
    </message>
    <message>
        <source>{name} has no place to swap.</source>
        <translation>{name} hat keinen Platz zum Tauschen.</translation>
    </message>
    <message>
        <source>{name} is the root of PCI and has no address.</source>
        <translation>{name} ist die Wurzel von PCI und hat keine Adresse.</translation>
    </message>
    <message>
        <source>Swap the two, or free the place.</source>
        <translation>Die beiden tauschen oder den Platz frei machen.</translation>
    </message>
    <message>
        <source>{name} cannot be moved to {place}: that bus hangs on {name} itself.</source>
        <translation>{name} kann nicht nach {place}: Dieser Bus hängt an {name} selbst.</translation>
    </message>
    <message>
        <source>{place} is taken by {name}.</source>
        <translation>{place} ist von {name} belegt.</translation>
    </message>
    <message>
        <source>Write multifunction=&apos;{value}&apos; at {name}</source>
        <translation>multifunction=&apos;{value}&apos; bei {name} eintragen</translation>
    </message>
    <message>
        <source>Take multifunction out at {name}</source>
        <translation>multifunction bei {name} herausnehmen</translation>
    </message>
    <message>
        <source>Move it to a place first.</source>
        <translation>Zuerst an einen Platz verschieben.</translation>
    </message>
    <message>
        <source>{name} has no PCI address that multifunction could be about.</source>
        <translation>{name} hat keine PCI-Adresse, auf die sich multifunction beziehen könnte.</translation>
    </message>
    <message>
        <source>Remove some first.</source>
        <translation>Zuerst einige entfernen.</translation>
    </message>
    <message>
        <source>libvirt would not take {counted}: “{error}”.</source>
        <translation>libvirt nähme {counted} nicht: „{error}“.</translation>
    </message>
    <message>
        <source>it does not know {missing}, which came with libvirt {since}</source>
        <translation>es kennt {missing} nicht, das mit libvirt {since} kam</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) has the device {driver} on bus {bus}. {why}QEMU says “Bus &apos;{bus}&apos; not found” and does not start the guest. {advice}</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) hat das Gerät {driver} auf Bus {bus}. {why}QEMU sagt „Bus &apos;{bus}&apos; not found“ und startet den Gast nicht. {advice}</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) has the device {driver}; it takes {place}, where {names} is: QEMU refuses to start the guest (“PCI: slot {slot} function {function} not available”). Move {names}, or give {driver} another addr=.</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) hat das Gerät {driver}; es nimmt {place}, wo {names} liegt: QEMU startet den Gast nicht („PCI: slot {slot} function {function} not available“). Verschieben Sie {names}, oder geben Sie {driver} ein anderes addr=.</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) has the device {driver}; it takes {place}, which libvirt takes for free. Keep that place free.</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) hat das Gerät {driver}; es nimmt {place}, das libvirt für frei hält. Halten Sie diesen Platz frei.</translation>
    </message>
    <message>
        <source>After it is defined here, it cannot migrate to {libvirt}. {concern}</source>
        <translation>Nachdem sie hier definiert ist, kann sie nicht zu {libvirt} migrieren. {concern}</translation>
    </message>
    <message>
        <source>After it is defined here, it cannot be downgraded to {libvirt}. {concern}</source>
        <translation>Nachdem sie hier definiert ist, kann sie nicht auf {libvirt} zurückgestuft werden. {concern}</translation>
    </message>
    <message>
        <source>After it is defined here, it can migrate to {libvirt}, but: {concern}</source>
        <translation>Nachdem sie hier definiert ist, kann sie zu {libvirt} migrieren, aber: {concern}</translation>
    </message>
    <message>
        <source>After it is defined here, it can be downgraded to {libvirt}, but: {concern}</source>
        <translation>Nachdem sie hier definiert ist, kann sie auf {libvirt} zurückgestuft werden, aber: {concern}</translation>
    </message>
    <message>
        <source>A Linux guest</source>
        <translation>Ein Linux-Gast</translation>
    </message>
    <message>
        <source>Revert all unsaved changes</source>
        <translation>Alle ungespeicherten Änderungen verwerfen</translation>
    </message>
    <message>
        <source>{system} will call {name} {new} instead of {old}{reason}: what it has configured for {old} no longer holds for it.</source>
        <translation>{system} wird {name} {new} statt {old} nennen{reason}: Was für {old} eingerichtet ist, gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Mend that first; then it can be said where more controllers would go.</source>
        <translation>Das zuerst berichtigen; dann lässt sich sagen, wohin weitere Controller kämen.</translation>
    </message>
    <message>
        <source>Its upstream side needs a free place of the right kind; add that first.</source>
        <translation>Seine Upstream-Seite braucht einen freien Platz der richtigen Art; diesen zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>Add root ports, or free one, first.</source>
        <translation>Zuerst Root-Ports hinzufügen oder einen frei machen.</translation>
    </message>
    <message>
        <source>Add at most {most}.</source>
        <translation>Höchstens {most} hinzufügen.</translation>
    </message>
    <message>
        <source>{count} more controllers would need indexes up to {last}; libvirt allows {most}.</source>
        <translation>{count} weitere Controller bräuchten Indexe bis {last}; libvirt erlaubt {most}.</translation>
    </message>
    <message>
        <source>libvirt would refuse the domain as it is: {error}</source>
        <translation>libvirt würde die Domain ablehnen, wie sie ist: {error}</translation>
    </message>
    <message>
        <source>host {address}</source>
        <translation>Host {address}</translation>
    </message>
    <message>
        <source>→ bus {bus} · {names}</source>
        <translation>→ Bus {bus} · {names}</translation>
    </message>
    <message>
        <source>Write the controllers into the XML, with their addresses.</source>
        <translation>Die Controller mit ihren Adressen ins XML schreiben.</translation>
    </message>
    <message>
        <source>libvirt places no devices in a domain of type &apos;{type}&apos;.</source>
        <translation>In einer Domain vom Typ &apos;{type}&apos; platziert libvirt keine Geräte.</translation>
    </message>
    <message>
        <source>There is no free place for {counted}.</source>
        <translation>Es gibt keinen freien Platz für {counted}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more {model}(s)</source>
        <translation>
            <numerusform>%n weiteren {model}</numerusform>
            <numerusform>%n weitere {model}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put {name} on NUMA node {node}</source>
        <translation>{name} auf NUMA-Knoten {node} setzen</translation>
    </message>
    <message>
        <source>Take {name} off its NUMA node</source>
        <translation>{name} von seinem NUMA-Knoten nehmen</translation>
    </message>
    <message>
        <source>Its &lt;cpu&gt; has no &lt;numa&gt;.</source>
        <translation>Seine &lt;cpu&gt; hat kein &lt;numa&gt;.</translation>
    </message>
    <message>
        <source>It has {nodes}.</source>
        <translation>Er hat {nodes}.</translation>
    </message>
    <message>
        <source>The guest has no NUMA node {node}.</source>
        <translation>Der Gast hat keinen NUMA-Knoten {node}.</translation>
    </message>
    <message>
        <source>Place {names} as libvirt would</source>
        <translation>{names} platzieren wie libvirt</translation>
    </message>
    <message>
        <source>Write down the places of single devices instead.</source>
        <translation>Schreiben Sie stattdessen die Plätze einzelner Geräte fest.</translation>
    </message>
    <message>
        <source>libvirt would refuse the domain with all written down: {error}</source>
        <translation>libvirt würde die Domäne mit allem Festgeschriebenen ablehnen: {error}</translation>
    </message>
    <message>
        <source>Remove {names}</source>
        <translation>{names} entfernen</translation>
    </message>
    <message>
        <source>Say what becomes of them.</source>
        <translation>Sagen, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>{names} would lose the bus they are on.</source>
        <translation>{names} verlören den Bus, an dem sie sind.</translation>
    </message>
    <message>
        <source>{name} is the root of PCI and cannot be removed.</source>
        <translation>{name} ist die Wurzel von PCI und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>QEMU refuses: without &lt;acpi/&gt; its bus pci.0 does not support hot-plug</source>
        <translation>QEMU lehnt ab: Ohne &lt;acpi/&gt; unterstützt sein Bus pci.0 kein Hot-Plug</translation>
    </message>
    <message>
        <source>QEMU refuses: pci-root has hotplug=&apos;off&apos;</source>
        <translation>QEMU lehnt ab: pci-root hat hotplug=&apos;off&apos;</translation>
    </message>
    <message>
        <source>QEMU refuses: the bridge does not support hot-plug</source>
        <translation>QEMU lehnt ab: Die Brücke unterstützt kein Hot-Plug</translation>
    </message>
    <message>
        <source>the guest is not told: without &lt;acpi/&gt; nothing hands hot-plug over to it</source>
        <translation>der Gast erfährt es nicht: Ohne &lt;acpi/&gt; gibt ihm nichts das Hot-Plug weiter</translation>
    </message>
    <message>
        <source>the guest is not told: below an expander of this machine nothing hands hot-plug over to it</source>
        <translation>der Gast erfährt es nicht: Unter einem Expander dieser Maschine gibt ihm nichts das Hot-Plug weiter</translation>
    </message>
    <message>
        <source>the guest is not told: a port above has hotplug=&apos;off&apos;</source>
        <translation>der Gast erfährt es nicht: Ein Port darüber hat hotplug=&apos;off&apos;</translation>
    </message>
    <message>
        <source>the guest is not told: ACPI tables of QEMU before 8.0 break off at a gap among the ports of a switch</source>
        <translation>der Gast erfährt es nicht: Die ACPI-Tabellen von QEMU vor 8.0 brechen an einer Lücke zwischen den Ports eines Switchs ab</translation>
    </message>
    <message>
        <source>the guest does not find the port or bridge that the place is behind</source>
        <translation>der Gast findet den Port oder die Brücke nicht, hinter denen der Platz liegt</translation>
    </message>
    <message>
        <source>What the guest notices is not known: an expander&apos;s busNr leaves too few bus numbers before it.</source>
        <translation>Was der Gast bemerkt, ist nicht bekannt: Die busNr eines Expanders lässt davor zu wenige Busnummern.</translation>
    </message>
    <message>
        <source>{name}: a Linux guest will call it {new} instead of {old}.</source>
        <translation>{name}: Ein Linux-Gast nennt es {new} statt {old}.</translation>
    </message>
    <message>
        <source>{name} at {old}: the guest no longer finds it.</source>
        <translation>{name} an {old}: Der Gast findet es nicht mehr.</translation>
    </message>
    <message>
        <source>{name}: the guest finds it, new, at {new}.</source>
        <translation>{name}: Der Gast findet es neu, an {new}.</translation>
    </message>
    <message>
        <source>{name} becomes another device: {new} instead of {old}.</source>
        <translation>{name} wird ein anderes Gerät: {new} statt {old}.</translation>
    </message>
    <message>
        <source>{name} moves from {old} to {new} in the guest.</source>
        <translation>{name} wandert im Gast von {old} nach {new}.</translation>
    </message>
    <message>
        <source>{name}: its multifunction bit becomes {new}.</source>
        <translation>{name}: Sein Multifunction-Bit wird {new}.</translation>
    </message>
    <message>
        <source>{name}: {new} instead of {old}.</source>
        <translation>{name}: {new} statt {old}.</translation>
    </message>
    <message>
        <source>{name}: the guest finds it, new, at {new}, and calls it {called}.</source>
        <translation>{name}: Der Gast findet es neu an {new} und nennt es {called}.</translation>
    </message>
    <message>
        <source>bridge of the expander</source>
        <translation>Bridge des Expanders</translation>
    </message>
    <message>
        <source>ISA bridge</source>
        <translation>ISA-Bridge</translation>
    </message>
    <message>
        <source>power management</source>
        <translation>Energieverwaltung</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>{device}: predicted {predicted}, seen {seen}: {reason}</source>
        <translation>{device}: vorhergesagt {predicted}, gesehen {seen}: {reason}</translation>
    </message>
    <message>
        <source>no rule of udev: a .link file or a udev rule of its own</source>
        <translation>keine Regel von udev: eine .link-Datei oder eine eigene udev-Regel</translation>
    </message>
    <message>
        <source>{device}: predicted {predicted}, and the guest names no interface with its MAC</source>
        <translation>{device}: vorhergesagt {predicted}, und der Gast nennt keine Schnittstelle mit dieser MAC</translation>
    </message>
    <message>
        <source>{device}: predicted {predicted}, seen {seen}</source>
        <translation>{device}: vorhergesagt {predicted}, gesehen {seen}</translation>
    </message>
    <message>
        <source>as in {systems}</source>
        <translation>wie in {systems}</translation>
    </message>
    <message>
        <source>the kernel&apos;s own name (net.ifnames=0, a system without udev, or a name that another interface has)</source>
        <translation>der eigene Name des Kernels (net.ifnames=0, ein System ohne udev, oder ein Name, den eine andere Schnittstelle hat)</translation>
    </message>
    <message>
        <source>udev&apos;s name by MAC, which a .link file or the distribution asked for</source>
        <translation>udevs Name nach der MAC, wie eine .link-Datei oder die Distribution es verlangt</translation>
    </message>
    <message>
        <source>No guest system is called “{text}”.</source>
        <translation>Kein Gastsystem heißt „{text}“.</translation>
    </message>
    <message>
        <source>Windows knows a device by its location (bus, device, function): one that moves is a new device to it. A network adapter then comes up without its settings, and disks behind a moved controller may stay offline.</source>
        <translation>Windows kennt ein Gerät nach seinem Ort (Bus, Gerät, Funktion): Eines, das umzieht, ist für Windows ein neues Gerät. Ein Netzwerkadapter kommt dann ohne seine Einstellungen hoch, und Datenträger hinter einem umgezogenen Controller bleiben vielleicht offline.</translation>
    </message>
    <message>
        <source>What another system calls its network interfaces is not predicted.</source>
        <translation>Wie ein anderes System seine Netzwerkschnittstellen nennt, wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>The cards are of several models: which of them the kernel counts first depends on the drivers.</source>
        <translation>Die Karten haben verschiedene Modelle: Welche der Kernel zuerst zählt, hängt von den Treibern ab.</translation>
    </message>
    <message>
        <source>The guest does not start: SeaBIOS runs out of bus numbers (255 is the last) and never ends.</source>
        <translation>Der Gast startet nicht: SeaBIOS gehen die Busnummern aus (255 ist die letzte), und es hört nie auf.</translation>
    </message>
    <message>
        <source>What the guest sees is not known: the busNr of an expander leaves fewer bus numbers than the bridges before it need, and UEFI then moves or leaves out buses. A higher busNr avoids that.</source>
        <translation>Was der Gast sieht, ist nicht bekannt: Die busNr eines Expanders lässt weniger Busnummern, als die Brücken davor brauchen, und UEFI verschiebt dann Busse oder lässt sie weg. Eine höhere busNr vermeidet das.</translation>
    </message>
    <message>
        <source>Hot-plug: libvirt puts the next {kind} device at {place}; the guest finds it at {address}, told by {by}, and would call an interface {name}.</source>
        <translation>Hot-Plug: libvirt setzt das nächste {kind}-Gerät auf {place}; der Gast findet es an {address}, gemeldet durch {by}, und würde eine Schnittstelle {name} nennen.</translation>
    </message>
    <message>
        <source>disk {alias}, serial {serial}: mounted at {place}</source>
        <translation>Platte {alias}, Seriennummer {serial}: eingehängt unter {place}</translation>
    </message>
    <message>
        <source>Hot-plug: no place is left for a {kind} device (“No more available PCI slots”).</source>
        <translation>Hot-Plug: Für ein {kind}-Gerät ist kein Platz mehr („No more available PCI slots“).</translation>
    </message>
    <message>
        <source>Hot-plug: libvirt would put the next {kind} device at {place}, and it would not arrive: {reason}.</source>
        <translation>Hot-Plug: libvirt würde das nächste {kind}-Gerät auf {place} setzen, und es käme nicht an: {reason}.</translation>
    </message>
    <message>
        <source>Hot-plug: libvirt puts the next {kind} device at {place}, and the guest is told.</source>
        <translation>Hot-Plug: libvirt setzt das nächste {kind}-Gerät auf {place}, und der Gast erfährt es.</translation>
    </message>
    <message>
        <source>Hot-plug: libvirt puts the next {kind} device at {place}; the guest finds it at {address}, told by {by}.</source>
        <translation>Hot-Plug: libvirt setzt das nächste {kind}-Gerät auf {place}; der Gast findet es an {address}, gemeldet durch {by}.</translation>
    </message>
    <message>
        <source>{names} want the same name, {name}, in {systems}: one of them gets it, which one is chance, the others stay ethN.</source>
        <translation>{names} wollen in {systems} denselben Namen, {name}: Eine bekommt ihn, welche, ist Zufall, die anderen bleiben ethN.</translation>
    </message>
    <message>
        <source>The guest says that it is {system}.</source>
        <translation>Der Gast sagt, er sei {system}.</translation>
    </message>
    <message>
        <source>All that was seen is as in {system}: “--guest {key}” predicts it.</source>
        <translation>Alles Gesehene ist wie in {system}: „--guest {key}“ sagt es vorher.</translation>
    </message>
    <message>
        <source>{name} by onboard (systemd {schemes})</source>
        <translation>{name} nach Onboard-Index (systemd {schemes})</translation>
    </message>
    <message>
        <source>{name} by slot (systemd {schemes})</source>
        <translation>{name} nach Slot (systemd {schemes})</translation>
    </message>
    <message>
        <source>{name} by path (systemd {schemes})</source>
        <translation>{name} nach Pfad (systemd {schemes})</translation>
    </message>
    <message>
        <source>libvirt {version} would refuse the domain: {error}</source>
        <translation>libvirt {version} würde die Domain ablehnen: {error}</translation>
    </message>
    <message>
        <source>not found: {name} (its slot has no function 0)</source>
        <translation>nicht gefunden: {name} (sein Slot hat keine Funktion 0)</translation>
    </message>
    <message>
        <source>not found: {name} (function 0 of its slot lacks the multifunction bit)</source>
        <translation>nicht gefunden: {name} (Funktion 0 seines Slots fehlt das multifunction-Bit)</translation>
    </message>
    <message>
        <source>not found: {name} (its bus is out of reach)</source>
        <translation>nicht gefunden: {name} (sein Bus ist außer Reichweite)</translation>
    </message>
    <message>
        <source>Write a version such as 9.0.0, or {names}.</source>
        <translation>Eine Version wie 9.0.0 angeben, oder {names}.</translation>
    </message>
    <message>
        <source>No libvirt is known by the name “{name}”.</source>
        <translation>Kein libvirt ist unter dem Namen „{name}“ bekannt.</translation>
    </message>
    <message>
        <source>The host accepts it; “{ours}” was predicted.</source>
        <translation>Der Host nimmt es an; vorhergesagt war „{ours}“.</translation>
    </message>
    <message>
        <source>The host refuses it: “{said}”.</source>
        <translation>Der Host lehnt es ab: „{said}“.</translation>
    </message>
    <message>
        <source>the inferred multifunction</source>
        <translation>das abgeleitete multifunction</translation>
    </message>
    <message>
        <source>Function 0 of a slot that others share does not say multifunction=&apos;on&apos;, which it does not infer.</source>
        <translation>An Funktion 0 eines Slots, den andere teilen, steht nicht multifunction=&apos;on&apos;, und es leitet das nicht ab.</translation>
    </message>
    <message>
        <source>function 0 with multifunction=&apos;off&apos; in a shared slot</source>
        <translation>Funktion 0 mit multifunction=&apos;off&apos; in einem geteilten Slot</translation>
    </message>
    <message>
        <source>It keeps the whole slot for a function 0 that says off, and QEMU would not start it anyway.</source>
        <translation>Es hält den ganzen Slot für eine Funktion 0 frei, an der off steht, und QEMU würde ohnehin nicht starten.</translation>
    </message>
    <message>
        <source>a PCI address without numbers</source>
        <translation>eine PCI-Adresse ohne Zahlen</translation>
    </message>
    <message>
        <source>It takes it for 0000:00:00.0.</source>
        <translation>Es versteht sie als 0000:00:00.0.</translation>
    </message>
    <message>
        <source>a host device in a PCI domain above 0xffff</source>
        <translation>ein Host-Gerät in einer PCI-Domain über 0xffff</translation>
    </message>
    <message>
        <source>It has 16 bits for the domain.</source>
        <translation>Es hat 16 Bit für die Domain.</translation>
    </message>
    <message>
        <source>It has no PCI for s390 guests.</source>
        <translation>Es hat kein PCI für s390-Gäste.</translation>
    </message>
    <message>
        <source>zPCI numbers that libvirt chooses</source>
        <translation>zPCI-Nummern, die libvirt wählt</translation>
    </message>
    <message>
        <source>It ties uid and fid to each other, so the numbers may be others.</source>
        <translation>Es bindet uid und fid aneinander, deshalb können die Nummern andere sein.</translation>
    </message>
    <message>
        <source>&lt;acpi index&gt;</source>
        <translation>&lt;acpi index&gt;</translation>
    </message>
    <message>
        <source>{name} by the kernel&apos;s count</source>
        <translation>{name} nach der Zählung des Kernels</translation>
    </message>
    <message>
        <source>{name} by onboard ({systems})</source>
        <translation>{name} nach onboard ({systems})</translation>
    </message>
    <message>
        <source>{name} by slot ({systems})</source>
        <translation>{name} nach slot ({systems})</translation>
    </message>
    <message>
        <source>{name} by path ({systems})</source>
        <translation>{name} nach path ({systems})</translation>
    </message>
    <message>
        <source>{name} by the kernel&apos;s count ({systems})</source>
        <translation>{name} nach der Zählung des Kernels ({systems})</translation>
    </message>
    <message>
        <source>{name}: its standby, the second interface of a teamed one, is {standby}</source>
        <translation>{name}: Ihre Reserve, die zweite Schnittstelle eines Gespanns, ist {standby}</translation>
    </message>
    <message>
        <source>The guest no longer names the interface after it (enoN) from its next boot on.</source>
        <translation>Ab dem nächsten Start benennt der Gast die Schnittstelle nicht mehr danach (enoN).</translation>
    </message>
    <message>
        <source>&lt;acpi nodeset&gt;</source>
        <translation>&lt;acpi nodeset&gt;</translation>
    </message>
    <message>
        <source>The guest is not told which NUMA nodes belong to the device.</source>
        <translation>Dem Gast wird nicht gesagt, welche NUMA-Knoten zum Gerät gehören.</translation>
    </message>
    <message>
        <source>an alias of your own (ua-…)</source>
        <translation>ein eigener Alias (ua-…)</translation>
    </message>
    <message>
        <source>QEMU&apos;s names of device and bus are libvirt&apos;s own again.</source>
        <translation>QEMUs Namen für Gerät und Bus sind wieder libvirts eigene.</translation>
    </message>
    <message>
        <source>a controller without index</source>
        <translation>ein Controller ohne Index</translation>
    </message>
    <message>
        <source>It takes a missing index for 0.</source>
        <translation>Es versteht einen fehlenden Index als 0.</translation>
    </message>
    <message>
        <source>further pci-root controllers</source>
        <translation>weitere pci-root-Controller</translation>
    </message>
    <message>
        <source>It knows only one.</source>
        <translation>Es kennt nur einen.</translation>
    </message>
    <message>
        <source>slots above 0 of a pcie-expander-bus</source>
        <translation>Slots über 0 eines pcie-expander-bus</translation>
    </message>
    <message>
        <source>It gives that bus one slot.</source>
        <translation>Es gibt diesem Bus einen Slot.</translation>
    </message>
    <message>
        <source>slot 0 of a dmi-to-pci-bridge</source>
        <translation>Slot 0 einer dmi-to-pci-bridge</translation>
    </message>
    <message>
        <source>Its slots begin at 1.</source>
        <translation>Ihre Slots beginnen bei 1.</translation>
    </message>
    <message>
        <source>a PCI controller&apos;s &lt;model name&gt;</source>
        <translation>&lt;model name&gt; eines PCI-Controllers</translation>
    </message>
    <message>
        <source>It takes the one implementation that it knows.</source>
        <translation>Es nimmt die eine Umsetzung, die es kennt.</translation>
    </message>
    <message>
        <source>a chassisNr other than the index</source>
        <translation>eine chassisNr, die nicht der Index ist</translation>
    </message>
    <message>
        <source>It takes the index.</source>
        <translation>Es nimmt den Index.</translation>
    </message>
    <message>
        <source>&lt;target hotplug&gt;</source>
        <translation>&lt;target hotplug&gt;</translation>
    </message>
    <message>
        <source>The controller is hot-pluggable again; a port&apos;s slot capabilities differ.</source>
        <translation>Der Controller erlaubt wieder Hotplug; die Slot-Fähigkeiten eines Ports sind andere.</translation>
    </message>
    <message>
        <source>&lt;target hotplug&gt; of pci-root</source>
        <translation>&lt;target hotplug&gt; von pci-root</translation>
    </message>
    <message>
        <source>It has that for ports only.</source>
        <translation>Es hat das nur für Ports.</translation>
    </message>
    <message>
        <source>&lt;target memReserve&gt;</source>
        <translation>&lt;target memReserve&gt;</translation>
    </message>
    <message>
        <source>The firmware reserves its default, so hot-plugging a device with large BARs may fail.</source>
        <translation>Die Firmware reserviert ihre Vorgabe, deshalb kann Hotplug eines Geräts mit großen BARs scheitern.</translation>
    </message>
    <message>
        <source>model virtio-transitional or virtio-non-transitional</source>
        <translation>Modell virtio-transitional oder virtio-non-transitional</translation>
    </message>
    <message>
        <source>The device becomes plain virtio, with another PCI id.</source>
        <translation>Das Gerät wird einfaches virtio, mit einer anderen PCI-Kennung.</translation>
    </message>
    <message>
        <source>interface model virtio-transitional or virtio-non-transitional</source>
        <translation>Schnittstellenmodell virtio-transitional oder virtio-non-transitional</translation>
    </message>
    <message>
        <source>It hands the name to QEMU, which has no device of that name.</source>
        <translation>Es gibt den Namen an QEMU weiter, das kein Gerät dieses Namens hat.</translation>
    </message>
    <message>
        <source>&lt;driver iommu&gt;</source>
        <translation>&lt;driver iommu&gt;</translation>
    </message>
    <message>
        <source>The device bypasses the guest&apos;s IOMMU.</source>
        <translation>Das Gerät geht an der IOMMU des Gastes vorbei.</translation>
    </message>
    <message>
        <source>&lt;driver ats&gt;</source>
        <translation>&lt;driver ats&gt;</translation>
    </message>
    <message>
        <source>The device has no address translation service.</source>
        <translation>Das Gerät hat keinen Adressübersetzungsdienst.</translation>
    </message>
    <message>
        <source>interface model usb-net</source>
        <translation>Schnittstellenmodell usb-net</translation>
    </message>
    <message>
        <source>It looks for a place on PCI for it.</source>
        <translation>Es sucht dafür einen Platz an PCI.</translation>
    </message>
    <message>
        <source>The guest does not get the device.</source>
        <translation>Der Gast bekommt das Gerät nicht.</translation>
    </message>
    <message>
        <source>the model of &lt;shmem&gt;</source>
        <translation>das Modell von &lt;shmem&gt;</translation>
    </message>
    <message>
        <source>It gives the guest the older device ivshmem.</source>
        <translation>Es gibt dem Gast das ältere Gerät ivshmem.</translation>
    </message>
    <message>
        <source>&lt;driver pciBus&gt; of an IOMMU</source>
        <translation>&lt;driver pciBus&gt; einer IOMMU</translation>
    </message>
    <message>
        <source>The IOMMU is not confined to that bus.</source>
        <translation>Die IOMMU ist nicht auf diesen Bus beschränkt.</translation>
    </message>
    <message>
        <source>several &lt;iommu&gt;</source>
        <translation>mehrere &lt;iommu&gt;</translation>
    </message>
    <message>
        <source>It takes one.</source>
        <translation>Es nimmt eine.</translation>
    </message>
    <message>
        <source>several &lt;watchdog&gt;</source>
        <translation>mehrere &lt;watchdog&gt;</translation>
    </message>
    <message>
        <source>&lt;driver iommufd&gt; of a host device</source>
        <translation>&lt;driver iommufd&gt; eines Host-Geräts</translation>
    </message>
    <message>
        <source>It uses VFIO&apos;s older interface, which the guest does not see.</source>
        <translation>Es nutzt die ältere Schnittstelle von VFIO, was der Gast nicht sieht.</translation>
    </message>
    <message>
        <source>the recorded device of a virtio video</source>
        <translation>das festgehaltene Gerät eines virtio-Video</translation>
    </message>
    <message>
        <source>It chooses between virtio-vga and virtio-gpu anew at each start, by what that QEMU has.</source>
        <translation>Es wählt bei jedem Start neu zwischen virtio-vga und virtio-gpu, je nachdem, was QEMU hat.</translation>
    </message>
    <message>
        <source>PCI on RISC-V</source>
        <translation>PCI auf RISC-V</translation>
    </message>
    <message>
        <source>What it makes of the addresses is not known here.</source>
        <translation>Was es aus den Adressen macht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>the architecture loongarch64</source>
        <translation>die Architektur loongarch64</translation>
    </message>
    <message>
        <source>It does not know it.</source>
        <translation>Es kennt sie nicht.</translation>
    </message>
    <message>
        <source>the generic root port</source>
        <translation>den allgemeinen Root-Port</translation>
    </message>
    <message>
        <source>&lt;target hotplug&gt; of a port</source>
        <translation>&lt;target hotplug&gt; eines Ports</translation>
    </message>
    <message>
        <source>virtio video</source>
        <translation>virtio-Video</translation>
    </message>
    <message>
        <source>bochs video</source>
        <translation>bochs-Video</translation>
    </message>
    <message>
        <source>virtio input</source>
        <translation>virtio-Eingabe</translation>
    </message>
    <message>
        <source>virtio-transitional and virtio-non-transitional</source>
        <translation>virtio-transitional und virtio-non-transitional</translation>
    </message>
    <message>
        <source>ivshmem-plain and ivshmem-doorbell</source>
        <translation>ivshmem-plain und ivshmem-doorbell</translation>
    </message>
    <message>
        <source>the older ivshmem</source>
        <translation>das ältere ivshmem</translation>
    </message>
    <message>
        <source>virtio sound</source>
        <translation>virtio-Audio</translation>
    </message>
    <message>
        <source>the Intel IOMMU</source>
        <translation>die Intel-IOMMU</translation>
    </message>
    <message>
        <source>the virtio IOMMU</source>
        <translation>die virtio-IOMMU</translation>
    </message>
    <message>
        <source>QEMU&apos;s own</source>
        <translation>QEMU selbst</translation>
    </message>
    <message>
        <source>Red Hat&apos;s</source>
        <translation>Red Hat</translation>
    </message>
    <message>
        <source>{host} itself refuses the domain, so it has nothing to send or to keep: “{error}”.</source>
        <translation>{host} selbst lehnt die Domain ab und hat deshalb nichts zu senden oder zu behalten: „{error}“.</translation>
    </message>
    <message>
        <source>It refuses this: “{error}”.</source>
        <translation>Es lehnt dies ab: „{error}“.</translation>
    </message>
    <message>
        <source>{devices}: elsewhere than on {host}.{changed}{told}</source>
        <translation>{devices}: anderswo als auf {host}.{changed}{told}</translation>
    </message>
    <message>
        <source>{devices}: filled in otherwise than on {host}.{changed}{told}</source>
        <translation>{devices}: anders ergänzt als auf {host}.{changed}{told}</translation>
    </message>
    <message>
        <source>{name} added{becomes}{was}</source>
        <translation>{name} hinzugefügt{becomes}{was}</translation>
    </message>
    <message>
        <source>It refuses this, which libvirt {since} accepts: “{error}”.</source>
        <translation>Es lehnt dies ab, was libvirt {since} annimmt: „{error}“.</translation>
    </message>
    <message>
        <source>A running guest with {what} can be neither migrated nor saved.</source>
        <translation>Ein laufender Gast mit {what} kann weder migriert noch gespeichert werden.</translation>
    </message>
    <message>
        <source>For {what} it needs QEMU {needed}; it has {qemu}.</source>
        <translation>Für {what} braucht es QEMU {needed}; es hat {qemu}.</translation>
    </message>
    <message>
        <source>libvirt {version} is outside of what is known here ({oldest} to {newest}).</source>
        <translation>libvirt {version} liegt außerhalb dessen, was hier bekannt ist ({oldest} bis {newest}).</translation>
    </message>
    <message>
        <source>Only QEMU&apos;s domains can be predicted, this is one of type &apos;{type}&apos;.</source>
        <translation>Nur QEMU-Domains können vorhergesagt werden; diese ist vom Typ &apos;{type}&apos;.</translation>
    </message>
    <message>
        <source>It does not know {what} &apos;{value}&apos;, which came with libvirt {since}. {advice}</source>
        <translation>Es kennt {what} &apos;{value}&apos; nicht, das mit libvirt {since} kam. {advice}</translation>
    </message>
    <message>
        <source>Whether a running guest with {what} can be migrated or saved depends on that device.</source>
        <translation>Ob ein laufender Gast mit {what} migriert oder gespeichert werden kann, hängt von diesem Gerät ab.</translation>
    </message>
    <message>
        <source>QEMU {qemu} no longer has {what}.</source>
        <translation>QEMU {qemu} kennt nicht mehr: {what}.</translation>
    </message>
    <message>
        <source>{name} has {there} (here {here})</source>
        <translation>{name} hat {there} (hier {here})</translation>
    </message>
    <message>
        <source> (here {place})</source>
        <translation> (hier {place})</translation>
    </message>
    <message>
        <source>{name} not there{was}</source>
        <translation>{name} nicht dort{was}</translation>
    </message>
    <message>
        <source> at {place}</source>
        <translation> an {place}</translation>
    </message>
    <message>
        <source>{name} has multifunction {there} (here {here})</source>
        <translation>{name} hat multifunction {there} (hier {here})</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>It does not know {what} &apos;{value}&apos;, which came with libvirt {since}.</source>
        <translation>Es kennt {what} &apos;{value}&apos; nicht, mit libvirt {since} hinzugekommen.</translation>
    </message>
    <message>
        <source>It does not know {what}, which came with libvirt {since}. {effect}</source>
        <translation>Es kennt dies nicht, mit libvirt {since} hinzugekommen: {what}. {effect}</translation>
    </message>
    <message>
        <source>{name} is {there} (here {here})</source>
        <translation>{name} ist {there} (hier {here})</translation>
    </message>
    <message>
        <source>Machine type &apos;{machine}&apos; is one of {vendor}, which its QEMU lacks.</source>
        <translation>Maschinentyp &apos;{machine}&apos; ist von {vendor}; seinem QEMU fehlt er.</translation>
    </message>
    <message>
        <source>{host} records the machine type that its QEMU means by &apos;{machine}&apos;; which that is, is not known here.</source>
        <translation>{host} hält den Maschinentyp fest, den sein QEMU mit &apos;{machine}&apos; meint; welcher das ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>For {what} it needs QEMU {qemu}, which is newer than that libvirt; whether it has one is not known.</source>
        <translation>Für {what} braucht es QEMU {qemu}, das neuer ist als dieses libvirt; ob es eines hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source> That changed with libvirt {since}.</source>
        <translation> Das änderte sich mit libvirt {since}.</translation>
    </message>
    <message>
        <source>Its QEMU has no machine type &apos;{machine}&apos;.</source>
        <translation>Sein QEMU hat keinen Maschinentyp &apos;{machine}&apos;.</translation>
    </message>
    <message>
        <source>Machine type &apos;{machine}&apos; is one of {vendor}; whether its QEMU has it is not known here.</source>
        <translation>Maschinentyp &apos;{machine}&apos; ist von {vendor}; ob sein QEMU ihn hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>machine type &apos;{machine}&apos;</source>
        <translation>Maschinentyp &apos;{machine}&apos;</translation>
    </message>
    <message>
        <source>Machine type &apos;{machine}&apos; is one of {vendor} that its QEMU lacks.</source>
        <translation>Der Maschinentyp „{machine}“ ist einer von {vendor}, den dieses QEMU nicht hat.</translation>
    </message>
    <message>
        <source>Machine type &apos;{machine}&apos; is not in QEMU {qemu}.</source>
        <translation>Maschinentyp &apos;{machine}&apos; ist nicht in QEMU {qemu}.</translation>
    </message>
    <message>
        <source>Its QEMU has no {device} &apos;{value}&apos;.</source>
        <translation>Sein QEMU hat kein {device} &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>address type</source>
        <translation>Adresstyp</translation>
    </message>
    <message>
        <source>controller type</source>
        <translation>Controllertyp</translation>
    </message>
    <message>
        <source>PCI controller model name</source>
        <translation>PCI-Controller-Modellname</translation>
    </message>
    <message>
        <source>host device type</source>
        <translation>Host-Gerätetyp</translation>
    </message>
    <message>
        <source>filesystem driver</source>
        <translation>Dateisystemtreiber</translation>
    </message>
    <message>
        <source>input bus</source>
        <translation>Eingabebus</translation>
    </message>
    <message>
        <source>{kind} controller model</source>
        <translation>{kind}-Controller-Modell</translation>
    </message>
    <message>
        <source>{tag} model</source>
        <translation>{tag}-Modell</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>It has the targets of your own; correct it, or move it away.</source>
        <translation>Sie enthält Ihre eigenen Ziele; korrigieren Sie sie, oder legen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>&lt;shmem&gt; without role=&apos;master&apos;</source>
        <translation>&lt;shmem&gt; ohne role=&apos;master&apos;</translation>
    </message>
    <message>
        <source>a host device</source>
        <translation>einem Gerät des Hosts</translation>
    </message>
    <message>
        <source>what it refuses with “{error}”</source>
        <translation>was es mit „{error}“ ablehnt</translation>
    </message>
    <message>
        <source>Newer ones add it to every q35 domain when it is defined, so no change here prevents that. Define there what “virsh dumpxml --inactive --migratable” prints: it leaves the watchdog out while its action is reset. The guest finds the same chipset, but its watchdog no longer fires.</source>
        <translation>Neuere ergänzen es beim Definieren in jeder q35-Domain, daher verhindert das hier keine Änderung. Definieren Sie dort, was „virsh dumpxml --inactive --migratable“ ausgibt: Darin fehlt der Watchdog, solange seine Aktion reset ist. Der Gast findet denselben Chipsatz vor, nur löst dessen Watchdog nicht mehr aus.</translation>
    </message>
    <message>
        <source>Newer ones write it for every disk on USB when it is defined, so no change here prevents that. Define there what “virsh dumpxml --inactive --migratable” prints: it leaves that out.</source>
        <translation>Neuere schreiben es beim Definieren zu jedem USB-Datenträger, daher verhindert das hier keine Änderung. Definieren Sie dort, was „virsh dumpxml --inactive --migratable“ ausgibt: Darin fehlt es.</translation>
    </message>
    <message>
        <source>Newer ones write it for every CD drive on USB that names no model. With model usb-storage, “virsh dumpxml --inactive --migratable” prints what can be defined there.</source>
        <translation>Neuere schreiben es bei jedem USB-CD-Laufwerk, das kein Modell nennt. Mit dem Modell usb-storage gibt „virsh dumpxml --inactive --migratable“ aus, was dort definiert werden kann.</translation>
    </message>
    <message>
        <source>Newer ones add it to every domain when it is defined, so no change here prevents that. Define there what “virsh dumpxml --inactive --migratable” prints: it leaves the default one out.</source>
        <translation>Neuere ergänzen es beim Definieren in jeder Domain, daher verhindert das hier keine Änderung. Definieren Sie dort, was „virsh dumpxml --inactive --migratable“ ausgibt: Darin fehlt das voreingestellte.</translation>
    </message>
    <message>
        <source>audio type</source>
        <translation>Audio-Typ</translation>
    </message>
    <message>
        <source>the IDE controller</source>
        <translation>den IDE-Controller</translation>
    </message>
    <message>
        <source>QEMU refuses to start the guest</source>
        <translation>QEMU weigert sich, den Gast zu starten</translation>
    </message>
    <message>
        <source>the USB controller</source>
        <translation>den USB-Controller</translation>
    </message>
    <message>
        <source>it works as long as the guest has no piix3-uhci USB controller</source>
        <translation>es geht, solange der Gast keinen USB-Controller piix3-uhci hat</translation>
    </message>
    <message>
        <source>the power management</source>
        <translation>die Energieverwaltung</translation>
    </message>
    <message>
        <source>QEMU refuses to start the guest while it has &lt;acpi/&gt;</source>
        <translation>QEMU weigert sich, den Gast zu starten, solange er &lt;acpi/&gt; hat</translation>
    </message>
    <message>
        <source>{name} is at {place}, where the chipset has {what}: {outcome}. Move it.</source>
        <translation>{name} ist an {place}, wo der Chipsatz {what} hat: {outcome}. Verschieben.</translation>
    </message>
    <message>
        <source>{names} are at the same places, {place}: libvirt refuses two devices at one place. Move those of one set.</source>
        <translation>{names} liegen auf denselben Plätzen, {place}: libvirt lehnt zwei Geräte auf einem Platz ab. Verschieben Sie die eines Satzes.</translation>
    </message>
    <message>
        <source>Move {moves}</source>
        <translation>Verschieben: {moves}</translation>
    </message>
    <message>
        <source>The chipset has a device at {place}, where {names} is: libvirt refuses two devices at one place. Move one of them.</source>
        <translation>Der Chipsatz hat ein Gerät an {place}, wo {names} ist: libvirt lehnt zwei Geräte an einem Platz ab. Eines verschieben.</translation>
    </message>
    <message>
        <source>{names} are at the same place, {place}: libvirt refuses two devices at one place. Move one of them.</source>
        <translation>{names} sind am selben Platz, {place}: libvirt lehnt zwei Geräte an einem Platz ab. Eines verschieben.</translation>
    </message>
    <message>
        <source>{name} to {place}</source>
        <translation>{name} nach {place}</translation>
    </message>
    <message>
        <source>: libvirt adds {names}</source>
        <translation>: libvirt fügt {names} hinzu</translation>
    </message>
    <message>
        <source>Let libvirt choose the place of {names}</source>
        <translation>libvirt den Platz von {names} wählen lassen</translation>
    </message>
    <message>
        <source>Bus {bus}, where {names} should sit, has no controller in the XML{added}. Add the controller, or choose another bus.</source>
        <translation>Bus {bus}, an dem {names} sitzen soll, hat keinen Controller im XML{added}. Den Controller hinzufügen oder einen anderen Bus wählen.</translation>
    </message>
    <message>
        <source>Write down all that libvirt would add and choose</source>
        <translation>Alles eintragen, was libvirt hinzufügen und wählen würde</translation>
    </message>
    <message>
        <source>Let libvirt choose the place of {name}</source>
        <translation>libvirt den Platz von {name} wählen lassen</translation>
    </message>
    <message>
        <source>Write {place}, which libvirt would choose</source>
        <translation>{place} eintragen, das libvirt wählen würde</translation>
    </message>
    <message>
        <source>{name} is written at {written}, which libvirt takes for “no address”: it chooses another place{place}, and what is written of function and multifunction is lost.</source>
        <translation>{name} ist an {written} eingetragen, was libvirt als „keine Adresse“ versteht: Es wählt einen anderen Platz{place}, und was von Funktion und multifunction eingetragen ist, geht verloren.</translation>
    </message>
    <message>
        <source>{libvirt} ignores this. {concern}</source>
        <translation>{libvirt} übergeht dies. {concern}</translation>
    </message>
    <message>
        <source>{name} at {place} shares its slot and does not say multifunction=&apos;on&apos;; libvirt {version} does not infer it, which came with libvirt 3.0.0, and refuses the domain. Record “on”.</source>
        <translation>{name} an {place} teilt seinen Slot und sagt nicht multifunction=&apos;on&apos;; libvirt {version} leitet es nicht ab, was mit libvirt 3.0.0 kam, und lehnt die Domain ab. „on“ festhalten.</translation>
    </message>
    <message>
        <source>Record “on”</source>
        <translation>„on“ festhalten</translation>
    </message>
    <message>
        <source>Defined on {libvirt}: {concern}</source>
        <translation>Definiert auf {libvirt}: {concern}</translation>
    </message>
    <message>
        <source>With {libvirt} this does not start. {concern}</source>
        <translation>Mit {libvirt} startet dies nicht. {concern}</translation>
    </message>
    <message>
        <source>{libvirt} refuses this domain. {concern}</source>
        <translation>{libvirt} lehnt diese Domain ab. {concern}</translation>
    </message>
    <message>
        <source>{name} ({model}) is a conventional PCI device, written on {bus}, which is PCI Express. QEMU takes it; real hardware has no such thing, and hot-plugging it is not reliable.</source>
        <translation>{name} ({model}) ist ein konventionelles PCI-Gerät, eingetragen an {bus}, das PCI Express ist. QEMU nimmt es; echte Hardware hat so etwas nicht, und Hotplug ist damit nicht verlässlich.</translation>
    </message>
    <message>
        <source>Let libvirt choose a conventional place</source>
        <translation>libvirt einen konventionellen Platz wählen lassen</translation>
    </message>
    <message>
        <source>{names} have the same busNr, {number}; libvirt takes it, but QEMU refuses to start the guest. Give each its own.</source>
        <translation>{names} haben dieselbe busNr, {number}; libvirt nimmt das an, aber QEMU weigert sich, den Gast zu starten. Jedem eine eigene geben.</translation>
    </message>
    <message>
        <source>with SeaBIOS the guest does not start, with OVMF devices will be missing in it</source>
        <translation>mit SeaBIOS startet der Gast nicht, mit OVMF fehlen ihm Geräte</translation>
    </message>
    <message>
        <source>Choose busNr values that leave room ({numbers})</source>
        <translation>busNr-Werte wählen, die Platz lassen ({numbers})</translation>
    </message>
    <message>
        <source>{name} and the buses below it need {count} bus numbers from {start} on, but only {room} are left up to {limit}: {outcome}. Choose other busNr values.</source>
        <translation>{name} und die Busse darunter brauchen {count} Busnummern ab {start}, aber nur {room} sind übrig bis {limit}: {outcome}. Andere busNr-Werte wählen.</translation>
    </message>
    <message>
        <source>{names} have the same chassis, {number}; libvirt takes it, but QEMU refuses to start the guest. Give each port a chassis of its own.</source>
        <translation>{names} haben dasselbe Chassis, {number}; libvirt nimmt das an, aber QEMU weigert sich, den Gast zu starten. Jedem Port ein eigenes Chassis geben.</translation>
    </message>
    <message>
        <source>{names} have the same chassisNr, {number}; the guest cannot tell their slots apart by number. Give each bridge a chassisNr of its own.</source>
        <translation>{names} haben dieselbe chassisNr, {number}; der Gast kann ihre Slots nicht nach Nummer unterscheiden. Jeder Bridge eine eigene chassisNr geben.</translation>
    </message>
    <message>
        <source>{names} comes before {master}, whose companion it is. libvirt {version} sorts them only where the index is written, and QEMU refuses to start the guest: “USB bus &apos;{bus}&apos; not found”. Write the index, or the master first.</source>
        <translation>{names} kommt vor {master}, dessen Begleiter es ist. libvirt {version} sortiert sie nur, wo der Index eingetragen ist, und QEMU weigert sich, den Gast zu starten: „USB bus &apos;{bus}&apos; not found“. Den Index eintragen, oder den Master davor.</translation>
    </message>
    <message>
        <source>{names} is a companion of a USB 2 controller (ich9-ehci1), and none has its index, {index}: libvirt defines the domain, but does not start it (“masterbus not found”). Give both the same index.</source>
        <translation>{names} ist Begleiter eines USB-2-Controllers (ich9-ehci1), und keiner hat seinen Index, {index}: libvirt definiert die Domain, startet sie aber nicht („masterbus not found“). Beiden denselben Index geben.</translation>
    </message>
    <message>
        <source>Write down the index</source>
        <translation>Den Index eintragen</translation>
    </message>
    <message>
        <source>{names} hang on one another in a ring, so that nothing connects them to the root; QEMU refuses to start the guest. Move one to a bus outside the ring.</source>
        <translation>{names} hängen im Kreis aneinander, sodass nichts sie mit der Wurzel verbindet; QEMU weigert sich, den Gast zu starten. Einen an einen Bus außerhalb des Kreises verschieben.</translation>
    </message>
    <message>
        <source>{names} hangs on its own bus, so that nothing connects it to the root. Move it to another bus.</source>
        <translation>{names} hängt an seinem eigenen Bus, sodass nichts es mit der Wurzel verbindet. An einen anderen Bus verschieben.</translation>
    </message>
    <message>
        <source>Give them numbers of their own ({numbers})</source>
        <translation>Ihnen eigene Nummern geben ({numbers})</translation>
    </message>
    <message>
        <source>Let libvirt choose {name} again</source>
        <translation>libvirt {name} neu wählen lassen</translation>
    </message>
    <message>
        <source>{name} hangs on bus {bus}, which {above} makes. libvirt {version} adds that one behind the others until it reads the definition again, and QEMU refuses to start the guest: “Bus &apos;pci.{above_index}&apos; not found”. Write {above} into the XML.</source>
        <translation>{name} hängt an Bus {bus}, den {above} macht. libvirt {version} reiht diesen hinter die anderen, bis es die Definition neu liest, und QEMU weigert sich, den Gast zu starten: „Bus &apos;pci.{above_index}&apos; not found“. {above} ins XML eintragen.</translation>
    </message>
    <message>
        <source>{name} hangs on bus {bus}, which {above} makes; QEMU gets the controllers in the order of their index and refuses to start the guest: “Bus &apos;pci.{above_index}&apos; not found”. Give {above} a lower index than {name}, or move {name}.</source>
        <translation>{name} hängt an Bus {bus}, den {above} macht; QEMU bekommt die Controller in der Reihenfolge ihres Index und weigert sich, den Gast zu starten: „Bus &apos;pci.{above_index}&apos; not found“. {above} einen niedrigeren Index geben als {name}, oder {name} verschieben.</translation>
    </message>
    <message>
        <source>{names} are on one bus and have the same port number, {number}. It works; tools in the guest that go by port number mix them up.</source>
        <translation>{names} sind an einem Bus und haben dieselbe Portnummer, {number}. Es geht; Werkzeuge im Gast, die nach der Portnummer gehen, verwechseln sie.</translation>
    </message>
    <message>
        <source>It is a part of this machine&apos;s chipset, which has it at {place} and nowhere else.</source>
        <translation>Es ist ein Teil des Chipsatzes dieser Maschine, der es auf {place} hat und nirgends sonst.</translation>
    </message>
    <message>
        <source>Machine type {machine} begins at {wanted}. Controllers and addresses seem to be those of another machine; let libvirt lay them out anew, or write the other machine type.</source>
        <translation>Maschinentyp {machine} beginnt mit {wanted}. Controller und Adressen scheinen die einer anderen Maschine zu sein; lassen Sie libvirt sie neu anordnen, oder schreiben Sie den anderen Maschinentyp.</translation>
    </message>
    <message>
        <source>{name} ({model} at {place})</source>
        <translation>{name} ({model} auf {place})</translation>
    </message>
    <message>
        <source>libvirt says the number in octal; written it is {written}, at {names}.</source>
        <translation>libvirt nennt die Zahl oktal; geschrieben steht {written}, bei {names}.</translation>
    </message>
    <message>
        <source>Lay all PCI devices out anew for this machine</source>
        <translation>Alle PCI-Geräte für diese Maschine neu anordnen</translation>
    </message>
    <message>
        <source>They are {who}. Give each an index of its own.</source>
        <translation>Es sind {who}. Geben Sie jedem einen eigenen Index.</translation>
    </message>
    <message>
        <source>This machine has no PCI Express, which {names} needs.</source>
        <translation>Diese Maschine hat kein PCI Express, das {names} braucht.</translation>
    </message>
    <message>
        <source>libvirt knows no machine &apos;{machine}&apos; as a {meant}: write {meant}, or one with its version.</source>
        <translation>libvirt kennt keine Maschine &apos;{machine}&apos; als {meant}: Schreiben Sie {meant}, oder eine mit ihrer Version.</translation>
    </message>
    <message>
        <source>Let libvirt put {names} there</source>
        <translation>libvirt {names} dorthin setzen lassen</translation>
    </message>
    <message>
        <source>Give {name} the index {number}</source>
        <translation>{name} den Index {number} geben</translation>
    </message>
    <message>
        <source>Take the model name out of {names}</source>
        <translation>Den Modellnamen aus {names} nehmen</translation>
    </message>
    <message>
        <source>Let libvirt choose the {kind} of {names}</source>
        <translation>libvirt {kind} von {names} wählen lassen</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Give {others} another index</source>
        <translation>{others} einen anderen Index geben</translation>
    </message>
    <message>
        <source>{names}: QEMU does not start with the ACPI index {index}; the largest is {largest}.</source>
        <translation>{names}: QEMU startet nicht mit dem ACPI-Index {index}; der größte ist {largest}.</translation>
    </message>
    <message>
        <source>{names} have one ACPI index, {index}: QEMU does not start with that.</source>
        <translation>{names} haben denselben ACPI-Index, {index}: QEMU startet damit nicht.</translation>
    </message>
    <message>
        <source>{name} has the ACPI index {index}, but the guest does not see it there{named}. It shows for a device at function 0, alone in a slot that can be hot-plugged.</source>
        <translation>{name} hat den ACPI-Index {index}, aber der Gast sieht ihn dort nicht{named}. Er zeigt sich bei einem Gerät an Funktion 0, allein in einem Slot mit Hotplug.</translation>
    </message>
    <message>
        <source>Take the index out</source>
        <translation>Den Index herausnehmen</translation>
    </message>
    <message>
        <source>: Linux says {name}</source>
        <translation>: Linux sagt {name}</translation>
    </message>
    <message>
        <source>{names} want the same name, {name}, in {systems}: one of them gets it, which one is chance, and the others stay eth0, eth1 or the like. An ACPI index or another slot gives each a name of its own.</source>
        <translation>{names} wollen in {systems} denselben Namen, {name}: Eine bekommt ihn, welche, ist Zufall, und die anderen bleiben eth0, eth1 oder ähnlich. Ein ACPI-Index oder ein anderer Slot gibt jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>it moves from {old} to {new} there</source>
        <translation>es wandert dort von {old} nach {new}</translation>
    </message>
    <message>
        <source>its multifunction bit becomes {new}</source>
        <translation>sein Multifunction-Bit wird {new}</translation>
    </message>
    <message>
        <source>{title}, for good</source>
        <translation>{title}, auf Dauer</translation>
    </message>
    <message>
        <source>The guest would need {count} PCI buses, and there are only 256 bus numbers: some devices will be missing. Take controllers out.</source>
        <translation>Der Gast bräuchte {count} PCI-Busse, und es gibt nur 256 Busnummern: Einige Geräte werden fehlen. Controller herausnehmen.</translation>
    </message>
    <message>
        <source>{name}, whose place libvirt chooses, moves from {old} to {new}.</source>
        <translation>{name}, dessen Platz libvirt wählt, zieht von {old} nach {new}.</translation>
    </message>
    <message>
        <source>libvirt refuses the domain then: {error}</source>
        <translation>libvirt lehnt die Domäne dann ab: {error}</translation>
    </message>
    <message>
        <source>libvirt still says: {error}</source>
        <translation>libvirt sagt immer noch: {error}</translation>
    </message>
    <message>
        <source>It stays: {finding}</source>
        <translation>Es bleibt: {finding}</translation>
    </message>
    <message>
        <source>{name} leaves {place}, though nobody asked for that.</source>
        <translation>{name} verlässt {place}, obwohl das niemand wollte.</translation>
    </message>
    <message>
        <source>{place} is the machine&apos;s own.</source>
        <translation>{place} gehört der Maschine selbst.</translation>
    </message>
    <message>
        <source>It cannot be done: {why}</source>
        <translation>Es geht nicht: {why}</translation>
    </message>
    <message>
        <source>It brings: {finding}</source>
        <translation>Es bringt: {finding}</translation>
    </message>
    <message>
        <source>Bring {names} together in slot {slot}</source>
        <translation>{names} in Slot {slot} zusammenbringen</translation>
    </message>
    <message>
        <source>{names} are functions of one card of the host ({card}), but in different slots of the guest: {places}. Drivers that look for the other functions of their card do not find them there. Bring them together.</source>
        <translation>{names} sind Funktionen einer Karte des Hosts ({card}), aber in verschiedenen Slots des Gasts: {places}. Treiber, die die anderen Funktionen ihrer Karte suchen, finden sie dort nicht. Bringen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>{names} are functions of one card of the host ({card}); the guest has them in another order, at {places}. Some drivers take function 0 for the card itself. Give them the functions that they have on the host.</source>
        <translation>{names} sind Funktionen einer Karte des Hosts ({card}); der Gast hat sie in anderer Reihenfolge, auf {places}. Manche Treiber halten Funktion 0 für die Karte selbst. Geben Sie ihnen die Funktionen, die sie auf dem Host haben.</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) names machine type &apos;{other}&apos;, the XML &apos;{machine}&apos;. libvirt lays the devices out for the XML&apos;s, QEMU builds the other: it does not find libvirt&apos;s buses (“Bus &apos;{bus}&apos; not found”) and does not start the guest. Write the machine type into &lt;os&gt;&lt;type machine=…&gt;, and let libvirt place the devices anew.</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) nennt den Maschinentyp &apos;{other}&apos;, das XML &apos;{machine}&apos;. libvirt ordnet die Geräte für den des XML an, QEMU baut den anderen: Es findet libvirts Busse nicht („Bus &apos;{bus}&apos; not found“) und startet den Gast nicht. Schreiben Sie den Maschinentyp in &lt;os&gt;&lt;type machine=…&gt;, und lassen Sie libvirt die Geräte neu anordnen.</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) names machine type &apos;{other}&apos;, the XML &apos;{machine}&apos;. QEMU takes that of the command line; libvirt, migration and what is said here go by that of the XML. Write it into &lt;os&gt;&lt;type machine=…&gt;.</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) nennt den Maschinentyp &apos;{other}&apos;, das XML &apos;{machine}&apos;. QEMU nimmt den der Befehlszeile; libvirt, Migration und was hier steht richten sich nach dem des XML. Schreiben Sie ihn in &lt;os&gt;&lt;type machine=…&gt;.</translation>
    </message>
    <message>
        <source>{attribute}=&apos;{value}&apos; of &lt;{tag}&gt;{parent}</source>
        <translation>{attribute}=&apos;{value}&apos; von &lt;{tag}&gt;{parent}</translation>
    </message>
    <message>
        <source> in &lt;{parent}&gt;</source>
        <translation> in &lt;{parent}&gt;</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt;{parent} as it is written</source>
        <translation>&lt;{tag}&gt;{parent}, wie es geschrieben ist</translation>
    </message>
    <message>
        <source>Write {form}.</source>
        <translation>Schreiben Sie {form}.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema does not allow {what}: “virsh edit” and “virsh define --validate” refuse the domain. {advice}</source>
        <translation>libvirts Schema erlaubt {what} nicht: „virsh edit“ und „virsh define --validate“ lehnen die Domäne ab. {advice}</translation>
    </message>
    <message>
        <source>libvirt would plug a device into {places} while the guest runs, and it would not arrive: {reason}.</source>
        <translation>libvirt würde im Betrieb ein Gerät auf {places} stecken, und es käme nicht an: {reason}.</translation>
    </message>
    <message>
        <source>Add pcie-root-ports, and define the domain before its next start.</source>
        <translation>Fügen Sie pcie-root-ports hinzu, und definieren Sie die Domäne vor ihrem nächsten Start.</translation>
    </message>
    <message>
        <source>Conventional devices (rtl8139, e1000, …) need a pcie-to-pci-bridge; most have a PCI Express counterpart.</source>
        <translation>Konventionelle Geräte (rtl8139, e1000, …) brauchen eine pcie-to-pci-bridge; die meisten haben ein Gegenstück für PCI Express.</translation>
    </message>
    <message>
        <source>Add a pcie-to-pci-bridge behind a port of its own</source>
        <translation>Eine pcie-to-pci-bridge hinter einem eigenen Port hinzufügen</translation>
    </message>
    <message>
        <source>{devices} should find a place while the guest runs, but there is room for {room}: libvirt says “No more available PCI slots” then. {advice}</source>
        <translation>{devices} sollen im Betrieb Platz finden, aber es ist nur Platz für {room}: libvirt sagt dann „No more available PCI slots“. {advice}</translation>
    </message>
    <message>
        <source>Add a pci-bridge</source>
        <translation>Eine pci-bridge hinzufügen</translation>
    </message>
    <message>
        <source>{devices} should find a place while the guest runs, but this machine has no PCI Express: whatever is plugged in takes a conventional place. Ask for those (pci=N).</source>
        <translation>{devices} sollen im Betrieb Platz finden, aber diese Maschine hat kein PCI Express: Was eingesteckt wird, nimmt einen konventionellen Platz. Fragen Sie nach diesen (pci=N).</translation>
    </message>
    <message numerus="yes">
        <source>%n PCI Express device(s)</source>
        <translation>
            <numerusform>%n PCI-Express-Gerät</numerusform>
            <numerusform>%n PCI-Express-Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conventional PCI device(s)</source>
        <translation>
            <numerusform>%n konventionelles PCI-Gerät</numerusform>
            <numerusform>%n konventionelle PCI-Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Let libvirt choose another place for {names}</source>
        <translation>libvirt einen anderen Platz für {names} wählen lassen</translation>
    </message>
    <message>
        <source>{names} share {port}: libvirt can neither plug in nor unplug one of them while the guest runs. A port of its own for each avoids that.</source>
        <translation>{names} teilen sich {port}: libvirt kann keines davon stecken oder ziehen, während der Gast läuft. Ein eigener Port für jedes vermeidet das.</translation>
    </message>
    <message>
        <source>Take the “off” out; libvirt then turns it on</source>
        <translation>Das „off“ herausnehmen; libvirt schaltet es dann ein</translation>
    </message>
    <message>
        <source>Write “on” instead</source>
        <translation>Stattdessen „on“ eintragen</translation>
    </message>
    <message>
        <source>{name} at {place} says multifunction=&apos;off&apos;, but it shares its slot with {others}: QEMU refuses to start the guest. Take the “off” out, or move the others.</source>
        <translation>{name} an {place} sagt multifunction=&apos;off&apos;, teilt seinen Slot aber mit {others}: QEMU weigert sich, den Gast zu starten. Das „off“ herausnehmen oder die anderen verschieben.</translation>
    </message>
    <message>
        <source>{name} at {place} says multifunction=&apos;on&apos;, which has no effect at another function than 0.</source>
        <translation>{name} an {place} sagt multifunction=&apos;on&apos;, was an einer anderen Funktion als 0 keine Wirkung hat.</translation>
    </message>
    <message>
        <source>Take the “on” out</source>
        <translation>Das „on“ herausnehmen</translation>
    </message>
    <message>
        <source>Nothing is at function 0 of slot {slot}, so the guest will not find {names}. Move one to function 0.</source>
        <translation>An Funktion 0 von Slot {slot} ist nichts, deshalb findet der Gast {names} nicht. Eines auf Funktion 0 verschieben.</translation>
    </message>
    <message>
        <source>{name} at {place} says multifunction=&apos;on&apos;, but nothing else is in its slot. It works; if no other function is to come back, take it out.</source>
        <translation>{name} an {place} sagt multifunction=&apos;on&apos;, aber nichts sonst ist in seinem Slot. Es geht; wenn keine andere Funktion zurückkommen soll, herausnehmen.</translation>
    </message>
    <message>
        <source>“virt-slots explain” lists them all.</source>
        <translation>„virt-slots explain“ nennt alle.</translation>
    </message>
    <message>
        <source>No finding has the code “{code}”.</source>
        <translation>Kein Befund hat den Code „{code}“.</translation>
    </message>
    <message>
        <source>Let libvirt choose another place</source>
        <translation>libvirt einen anderen Platz wählen lassen</translation>
    </message>
    <message>
        <source>libvirt {version} refuses this domain: “{error}”. {advice}</source>
        <translation>libvirt {version} lehnt diese Domäne ab: „{error}“. {advice}</translation>
    </message>
    <message>
        <source>libvirt {version} refuses this domain: “{error}”.</source>
        <translation>libvirt {version} lehnt diese Domain ab: „{error}“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room or set XDG_STATE_HOME, or save to a file.</source>
        <translation>Nichts wurde geändert. Platz schaffen oder XDG_STATE_HOME setzen, oder in eine Datei speichern.</translation>
    </message>
    <message>
        <source>The previous definition cannot be put aside in {folder}: {why}</source>
        <translation>Die vorige Definition kann nicht in {folder} beiseitegelegt werden: {why}</translation>
    </message>
    <message>
        <source>Fix all that the guest does not notice</source>
        <translation>Alles beheben, was der Gast nicht bemerkt</translation>
    </message>
    <message>
        <source>It would be lost in a crash. Save soon, make room, or set XDG_STATE_HOME.</source>
        <translation>Es wäre bei einem Absturz verloren. Bald speichern, Platz schaffen oder XDG_STATE_HOME setzen.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside in {folder}: {why}.</source>
        <translation>Nicht gespeicherte Arbeit kann nicht in {folder} beiseitegelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{place} has not said whether it stored “{name}”: it may have the old definition or the new one.</source>
        <translation>{place} hat nicht gesagt, ob es „{name}“ gespeichert hat: Es hat vielleicht die alte Definition oder die neue.</translation>
    </message>
    <message>
        <source>Connect again and look; what was before is in {backup}.</source>
        <translation>Verbinden Sie sich neu und sehen Sie nach; was vorher war, liegt in {backup}.</translation>
    </message>
    <message>
        <source>Saving “{name}” was given up.</source>
        <translation>Das Speichern von „{name}“ wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{place} has not said whether it defined “{name}”.</source>
        <translation>{place} hat nicht gesagt, ob es „{name}“ definiert hat.</translation>
    </message>
    <message>
        <source>“{name}” was not sent to {place} yet.</source>
        <translation>„{name}“ wurde noch nicht an {place} geschickt.</translation>
    </message>
    <message>
        <source>{place} has not answered for {seconds} seconds.</source>
        <translation>{place} hat seit {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The guest does not let go of {name}.</source>
        <translation>Der Gast gibt {name} nicht frei.</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name} wurde gespeichert</translation>
    </message>
    <message>
        <source>{place} is not connected, so “{name}” was not saved.</source>
        <translation>{place} ist nicht verbunden, daher wurde „{name}“ nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” was changed on {place} by somebody else; what you edited is still here.</source>
        <translation>„{name}“ wurde auf {place} von jemand anderem geändert; was Sie bearbeitet haben, ist noch da.</translation>
    </message>
    <message>
        <source>“{name}” is no longer defined on {place}.</source>
        <translation>„{name}“ ist auf {place} nicht mehr definiert.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This is what runs of “{name}”, and nothing is edited here.</source>
        <translation>Das ist, was von „{name}“ läuft; hier wird nichts bearbeitet.</translation>
    </message>
    <message>
        <source>“{name}” is transient: it runs, but its host keeps no definition of it.</source>
        <translation>„{name}“ ist vergänglich (transient): Sie läuft, aber ihr Host hat keine Definition von ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s) to {place}</source>
        <translation>
            <numerusform>%n Gerät nach {place} verschieben</numerusform>
            <numerusform>%n Geräte nach {place} verschieben</numerusform>
        </translation>
    </message>
</context>
</TS>
