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
        <source>What is other than when it was loaded; Return goes to the device</source>
        <translation>Was anders ist als beim Laden; die Eingabetaste führt zum Gerät</translation>
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
        <source>&amp;Load again</source>
        <translation>&amp;Neu laden</translation>
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
        <source>&amp;Go to its bus</source>
        <translation>Zu seinem &amp;Bus gehen</translation>
    </message>
    <message>
        <source>Ho&amp;st</source>
        <translation>Ho&amp;st</translation>
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
        <source>&amp;Outlook</source>
        <translation>Ausbli&amp;ck</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
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
        <source>As for virsh: qemu:///system is this machine, qemu+ssh://user@host/system another one over ssh.</source>
        <translation>Wie bei virsh: qemu:///system ist dieser Rechner, qemu+ssh://user@host/system ein anderer über ssh.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>&amp;URI:</translation>
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
        <source>Places left to hot-plug: PCIe %1 → %2, PCI %3 → %4</source>
        <translation>Plätze für Hotplug: PCIe %1 → %2, PCI %3 → %4</translation>
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
        <source>Something went wrong that should not. It is not your fault.</source>
        <translation>Etwas ging schief, das nicht schiefgehen darf. Es liegt nicht an Ihnen.</translation>
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
    <name>Details</name>
    <message>
        <source>Details of the selection</source>
        <translation>Einzelheiten der Auswahl</translation>
    </message>
    <message>
        <source>Everything known of the places that are selected in the grid, with reasons</source>
        <translation>Alles, was über die im Raster gewählten Plätze bekannt ist, mit Gründen</translation>
    </message>
    <message>
        <source>Open a domain to see its PCI slots.</source>
        <translation>Eine Domain öffnen, um ihre PCI-Slots zu sehen.</translation>
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
        <source>Kept free</source>
        <translation>Frei gehalten</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>There is no bus %1 in this domain.</source>
        <translation>In dieser Domain gibt es keinen Bus %1.</translation>
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
        <source>No longer needed.</source>
        <translation>Nicht mehr nötig.</translation>
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
        <source>Somebody else is there; several devices go to free places only.</source>
        <translation>Dort ist schon jemand; mehrere Geräte gehen nur auf freie Plätze.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Swap places with %1</source>
        <translation>Platz mit %1 tauschen</translation>
    </message>
    <message>
        <source>libvirt would have placed %1 here; it would go elsewhere.</source>
        <translation>libvirt hätte %1 hier platziert; das käme woandershin.</translation>
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
        <source>What you typed as XML cannot be read, so it would not be saved.</source>
        <translation>Was als XML getippt wurde, ist nicht lesbar und würde deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>Mend it, or take it back.</source>
        <translation>Berichtigen oder zurücknehmen.</translation>
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
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing to say: no errors, no warnings.</source>
        <translation>Nichts zu sagen: keine Fehler, keine Warnungen.</translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation>Kein Befund passt dazu.</translation>
    </message>
    <message>
        <source>page in English</source>
        <translation>Seite auf Englisch</translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>guest notices</source>
        <translation>Gast bemerkt es</translation>
    </message>
    <message>
        <source>guest does not notice</source>
        <translation>Gast bemerkt es nicht</translation>
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
        <source>✓ The guest does not notice.</source>
        <translation>✓ Der Gast bemerkt es nicht.</translation>
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
        <source>None of the fixes goes unnoticed by the guest.</source>
        <translation>Keine der Behebungen bleibt vom Gast unbemerkt.</translation>
    </message>
    <message>
        <source>Fix all that the guest does not notice</source>
        <translation>Alles beheben, was der Gast nicht bemerkt</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>PCIe places left: %1 · PCI: %2</source>
        <translation>Freie PCIe-Plätze: %1 · PCI: %2</translation>
    </message>
    <message>
        <source>Places where a device can still be hot-plugged: slots that are wholly free, on buses that take hot-plug, once everything has its place. libvirt adds no controller while the guest runs.</source>
        <translation>Plätze, an denen im laufenden Betrieb noch ein Gerät gesteckt werden kann: ganz freie Slots an Bussen mit Hotplug, nachdem alles seinen Platz hat. Solange der Gast läuft, fügt libvirt keine Controller hinzu.</translation>
    </message>
    <message>
        <source>It cannot be said for a domain that libvirt refuses.</source>
        <translation>Für eine Domain, die libvirt ablehnt, lässt es sich nicht sagen.</translation>
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
        <source>The typed text was begun before other edits, and took them back. Undo brings them again.</source>
        <translation>Der getippte Text wurde vor anderen Änderungen begonnen und hat sie zurückgenommen. „Rückgängig“ bringt sie wieder.</translation>
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
        <source>%1: libvirt adds it again by itself, for something needs it</source>
        <translation>%1: libvirt fügt es von selbst wieder hinzu, denn etwas braucht es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>%1, kept by the chipset</source>
        <translation>%1, vom Chipsatz belegt</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, frei</translation>
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
        <source>ACPI index</source>
        <translation>ACPI-Index</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Guest sees</source>
        <translation>Gast sieht</translation>
    </message>
    <message>
        <source>its PCIe port</source>
        <translation>sein PCIe-Port</translation>
    </message>
    <message>
        <source>its bridge (SHPC)</source>
        <translation>seine Bridge (SHPC)</translation>
    </message>
    <message>
        <source>the host (zPCI)</source>
        <translation>der Host (zPCI)</translation>
    </message>
    <message>
        <source>the host (pSeries)</source>
        <translation>der Host (pSeries)</translation>
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
        <source>In Linux</source>
        <translation>In Linux</translation>
    </message>
    <message>
        <source>Buses there</source>
        <translation>Busse dort</translation>
    </message>
    <message>
        <source>Hot-plug behind</source>
        <translation>Hotplug dahinter</translation>
    </message>
    <message>
        <source>Unplugged by</source>
        <translation>Gezogen durch</translation>
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
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>%1 (by %2; systemd %3)</source>
        <translation>%1 (nach %2; systemd %3)</translation>
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
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>The tree in the manner of lspci -t, and the names of the network interfaces</source>
        <translation>Der Baum in der Art von lspci -t und die Namen der Netzwerkschnittstellen</translation>
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
        <source>Expected; in brackets what other versions of systemd call it</source>
        <translation>Erwartet; in Klammern, wie andere Versionen von systemd es nennen</translation>
    </message>
    <message>
        <source>The header type register: 0x80 is the multifunction bit, 0x01 a bridge</source>
        <translation>Das Header-Type-Register: 0x80 ist das Multifunction-Bit, 0x01 eine Bridge</translation>
    </message>
    <message>
        <source>libvirt refuses this domain, so there is no guest to see anything.</source>
        <translation>libvirt lehnt diese Domain ab, also gibt es keinen Gast, der etwas sähe.</translation>
    </message>
    <message>
        <source>As a Linux guest finds it. Windows goes by location, too: see the tool tip.</source>
        <translation>Wie ein Linux-Gast es vorfindet. Auch Windows geht nach dem Ort: siehe Tooltip.</translation>
    </message>
    <message>
        <source>root bus</source>
        <translation>Root-Bus</translation>
    </message>
    <message>
        <source>%1 (takes hot-plug)</source>
        <translation>%1 (erlaubt Hotplug)</translation>
    </message>
    <message>
        <source>not found by the guest</source>
        <translation>vom Gast nicht gefunden</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>See, edit and check the PCI topology of libvirt domains.</source>
        <translation>Die PCI-Topologie von libvirt-Domains ansehen, bearbeiten und prüfen.</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Other libvirts make something else of it: see Findings and Outlook.</source>
        <translation>Andere libvirts machen etwas anderes daraus: siehe Befunde und Ausblick.</translation>
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
        <source>Give a drag up</source>
        <translation>Ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Next part of the window, and back</source>
        <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
        <source>Take a libvirt out of “Must also run on”</source>
        <translation>Ein libvirt aus „Muss auch laufen auf“ herausnehmen</translation>
    </message>
    <message>
        <source>In the grid, and around it</source>
        <translation>Im Raster und darum herum</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All commands that have a key, menu by menu</source>
        <translation>Alle Befehle, die eine Taste haben, Menü für Menü</translation>
    </message>
</context>
<context>
    <name>Legend</name>
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
        <source>libvirt adds or places it</source>
        <translation>libvirt fügt es hinzu oder platziert es</translation>
    </message>
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
        <source>Disconnect from %1</source>
        <translation>Verbindung mit %1 trennen</translation>
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
        <source>no live migration</source>
        <translation>keine Live-Migration</translation>
    </message>
    <message>
        <source>no migration, no way back</source>
        <translation>keine Migration, kein Weg zurück</translation>
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
        <source>no way back</source>
        <translation>kein Weg zurück</translation>
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
        <translation>Dorthin migrieren oder dort wiederherstellen</translation>
    </message>
    <message>
        <source>Roll back to it</source>
        <translation>Darauf zurückgehen</translation>
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
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
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
        <source>Outlook</source>
        <translation>Ausblick</translation>
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
        <source>Let it end in .svg, .png, .pdf or .txt.</source>
        <translation>Auf .svg, .png, .pdf oder .txt enden lassen.</translation>
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
        <source>Inferred: leave out</source>
        <translation>Abgeleitetes: weglassen</translation>
    </message>
    <message>
        <source>Inferred: record</source>
        <translation>Abgeleitetes: festhalten</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
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
        <source>⚠ libvirt would refuse the domain: %1</source>
        <translation>⚠ libvirt würde die Domain ablehnen: %1</translation>
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
    <message>
        <source>libvirt adds %1 again by itself: a device or a later index needs it.</source>
        <translation>libvirt fügt %1 von selbst wieder hinzu: Ein Gerät oder ein späterer Index braucht es.</translation>
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
        <translation>von jedem Fehler einer, mit seiner Behebung</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Review and save %1</source>
        <translation>%1 prüfen und speichern</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Was zu wissen ist</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
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
        <source>Nothing that is not saved already.</source>
        <translation>Nichts, das nicht schon gespeichert ist.</translation>
    </message>
    <message>
        <source>•  The save policy changes the text</source>
        <translation>•  Die Speicherregel ändert den Text</translation>
    </message>
    <message>
        <source>… %1 earlier</source>
        <translation>… %1 frühere</translation>
    </message>
    <message>
        <source>The domain is running: this holds after its next full stop.</source>
        <translation>Die Domain läuft: Dies gilt nach ihrem nächsten vollständigen Halt.</translation>
    </message>
    <message>
        <source>The connection is read-only: it can go to a file only, and secrets (passwords) are missing.</source>
        <translation>Die Verbindung ist nur lesend: Es kann nur in eine Datei gehen, und Geheimnisse (Passwörter) fehlen.</translation>
    </message>
    <message>
        <source>Still to be known</source>
        <translation>Noch zu wissen</translation>
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
        <source>Saved; this is what libvirt stored</source>
        <translation>Gespeichert; dies hat libvirt gespeichert</translation>
    </message>
    <message>
        <source>Saved to libvirt.</source>
        <translation>In libvirt gespeichert.</translation>
    </message>
    <message>
        <source>Define a new domain</source>
        <translation>Neue Domain definieren</translation>
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
    <name>Showing</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>This domain has no PCI bus (%1, machine %2): there are no slots to show.</source>
        <translation>Diese Domain hat keinen PCI-Bus (%1, Maschine %2): Es gibt keine Slots zu zeigen.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
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
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
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
        <source>libvirt stored the domain, and changed this of what it was given:</source>
        <translation>libvirt hat die Domain gespeichert und dies am Übergebenen geändert:</translation>
    </message>
    <message>
        <source>libvirt stored the domain exactly as it was given.</source>
        <translation>libvirt hat die Domain genau so gespeichert, wie sie übergeben wurde.</translation>
    </message>
    <message>
        <source>The domain is running: the change holds after its next full stop.</source>
        <translation>Die Domain läuft: Die Änderung gilt nach ihrem nächsten vollständigen Halt.</translation>
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
        <source>Shown for</source>
        <translation>Gezeigt für</translation>
    </message>
    <message>
        <source>Must also run on</source>
        <translation>Muss auch laufen auf</translation>
    </message>
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
        <source>Shown for %1</source>
        <translation>Gezeigt für %1</translation>
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
        <source>&lt;b&gt;Target:&lt;/b&gt; the libvirt, and its QEMU, whose behaviour is shown. The domain can be held against others: would they take it, can it migrate there, is there a way back?</source>
        <translation>&lt;b&gt;Ziel:&lt;/b&gt; das libvirt und sein QEMU, deren Verhalten gezeigt wird. Die Domain kann an anderen gemessen werden: Würden sie sie nehmen, kann sie dorthin migrieren, gibt es einen Weg zurück?</translation>
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
    <message>
        <source>&lt;b&gt;Outlook:&lt;/b&gt; what other libvirts would do with the domain: define it, take it in a migration, still run it after a way back.</source>
        <translation>&lt;b&gt;Ausblick:&lt;/b&gt; was andere libvirts mit der Domain täten: sie definieren, bei einer Migration annehmen, nach einem Weg zurück noch starten.</translation>
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
        <source>Load again: what is there now</source>
        <translation>Neu laden: was jetzt dort ist</translation>
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
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>The grid shows the last text that could be read.</source>
        <translation>Das Raster zeigt den letzten lesbaren Text.</translation>
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
        <source>Nothing is at function 0 of this slot, so a guest that probes by the rules would not see it.</source>
        <translation>An Funktion 0 dieses Slots ist nichts, deshalb sähe ein Gast, der nach den Regeln sucht, es nicht.</translation>
    </message>
    <message>
        <source>Function 0 of this slot has multifunction off, so QEMU would not start with a second function.</source>
        <translation>Funktion 0 dieses Slots hat multifunction off, deshalb würde QEMU mit einer zweiten Funktion nicht starten.</translation>
    </message>
    <message>
        <source>The one slot of a port is plugged and unplugged as a whole: other functions than 0 cannot be hot-plugged.</source>
        <translation>Der eine Slot eines Ports wird als Ganzes gesteckt und gezogen: Für andere Funktionen als 0 gibt es kein Hotplug.</translation>
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
        <source>libvirt would not accept this here, because: {reason}</source>
        <translation>libvirt würde das hier nicht annehmen, denn: {reason}</translation>
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
        <source>Nothing is at function 0 of this slot, so a guest that probes by the rules does not see this device.</source>
        <translation>An Funktion 0 dieses Slots ist nichts, deshalb sieht ein Gast, der nach den Regeln sucht, dieses Gerät nicht.</translation>
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
        <source>libvirt&apos;s choice for this controller model.</source>
        <translation>Die Wahl von libvirt für dieses Controller-Modell.</translation>
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
        <source>The old text is untouched; try another place.</source>
        <translation>Der alte Text ist unberührt; einen anderen Ort versuchen.</translation>
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
        <source>{file} cannot be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} was not saved</source>
        <translation>{file} wurde nicht gespeichert</translation>
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
        <source>Check the host&apos;s name in the URI, and that it can be reached from here.</source>
        <translation>Den Namen des Hosts in der URI prüfen, und ob er von hier erreichbar ist.</translation>
    </message>
    <message>
        <source>Check that “ssh” to that host works, and that libvirt runs.</source>
        <translation>Prüfen, ob „ssh“ zu diesem Host geht und libvirt dort läuft.</translation>
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
        <source>Nothing was changed. Look at the XML near the named element.</source>
        <translation>Nichts wurde geändert. Das XML beim genannten Element ansehen.</translation>
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
        <source>Move {names}</source>
        <translation>{names} verschieben</translation>
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
        <source>→ bus {bus} · {names}</source>
        <translation>→ Bus {bus} · {names}</translation>
    </message>
    <message>
        <source>Write the controllers into the XML, with their addresses.</source>
        <translation>Die Controller mit ihren Adressen ins XML schreiben.</translation>
    </message>
    <message>
        <source>libvirt would not take {counted}: {error}</source>
        <translation>libvirt nähme {counted} nicht an: {error}</translation>
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
        <source>&lt;shmem&gt; without role=&apos;master&apos;</source>
        <translation>&lt;shmem&gt; ohne role=&apos;master&apos;</translation>
    </message>
    <message>
        <source>a host device</source>
        <translation>einem Gerät des Hosts</translation>
    </message>
    <message>
        <source>Newer ones add it to every q35 domain when it is defined, so no change here prevents that. Define there what “virsh dumpxml --inactive --migratable” prints: it leaves the watchdog out while its action is reset. The guest finds the same chipset, but its watchdog no longer fires.</source>
        <translation>Neuere ergänzen es beim Definieren in jeder q35-Domain, daher verhindert das hier keine Änderung. Definieren Sie dort, was „virsh dumpxml --inactive --migratable“ ausgibt: Darin fehlt der Watchdog, solange seine Aktion reset ist. Der Gast findet denselben Chipsatz vor, nur löst dessen Watchdog nicht mehr aus.</translation>
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
        <source>, which may be that of {name}</source>
        <translation>, der der von {name} sein kann</translation>
    </message>
    <message>
        <source>QEMU&apos;s command line (&lt;qemu:commandline&gt;) has the device {driver}{what}</source>
        <translation>QEMUs Befehlszeile (&lt;qemu:commandline&gt;) hat das Gerät {driver}{what}</translation>
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
        <source>Once defined here, it cannot migrate to {libvirt}. {concern}</source>
        <translation>Hier definiert, kann sie nicht nach {libvirt} migrieren. {concern}</translation>
    </message>
    <message>
        <source>Once defined here, it does not survive a way back to {libvirt}. {concern}</source>
        <translation>Hier definiert, übersteht sie keinen Weg zurück zu {libvirt}. {concern}</translation>
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
        <source>Take back all changes since the domain was opened or saved</source>
        <translation>Alle Änderungen seit dem Öffnen oder Speichern zurücknehmen</translation>
    </message>
    <message>
        <source>A Linux guest will call {name} {new} instead of {old}{reason}: what it has configured for {old} no longer holds for it.</source>
        <translation>Ein Linux-Gast nennt {name} dann {new} statt {old}{reason}: Was er für {old} eingerichtet hat, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The guest would need {count} PCI buses, and there are only 256 bus numbers: some devices will be missing. Take controllers out.</source>
        <translation>Der Gast bräuchte {count} PCI-Busse, und es gibt nur 256 Busnummern: Einige Geräte werden fehlen. Controller herausnehmen.</translation>
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
