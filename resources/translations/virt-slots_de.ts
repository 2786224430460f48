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
        <translation>Reserviert</translation>
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
        <translation>seinen PCIe-Port</translation>
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
        <translation>Aussteckbar über</translation>
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
        <source>libvirt refuses this domain, so there is no guest to see anything.</source>
        <translation>libvirt lehnt diese Domain ab, also gibt es keinen Gast, der etwas sähe.</translation>
    </message>
    <message>
        <source>As a Linux guest finds it. Windows goes by location, too: see the tool tip.</source>
        <translation>Wie ein Linux-Gast es vorfindet. Auch Windows geht nach dem Ort: siehe Tooltip.</translation>
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
        <translation>Dorthin migrieren, wiederherstellen</translation>
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
        <source>**Let libvirt choose another place.** Or move the device to a place that the bus has: slot 0 of pcie-root, pci-root and of bridges is not usable, and a port has slot 0 only.</source>
        <translation>**libvirt einen anderen Platz wählen lassen.** Oder das Gerät an einen Platz verschieben, den der Bus hat: Slot 0 von pcie-root, pci-root und von Bridges ist nicht benutzbar, und ein Port hat nur Slot 0.</translation>
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
        <source>libvirt refuses a domain with a value that it does not know, when it is defined, when it migrates in, and when a stored definition is loaded after a way back to that release.</source>
        <translation>libvirt lehnt eine Domain mit einem Wert ab, den es nicht kennt: wenn sie definiert wird, wenn sie einmigriert, und wenn eine gespeicherte Definition nach einem Weg zurück auf diese Version geladen wird.</translation>
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
        <source>The domain cannot migrate there, or is not loaded after a way back to that release. A note of this name tells of a device that keeps a running guest where it is, whichever the other host: shut down, the domain can go.</source>
        <translation>Die Domain kann nicht dorthin migrieren, oder sie wird nach einem Weg zurück auf diese Version nicht geladen. Ein Hinweis dieses Namens nennt ein Gerät, das einen laufenden Gast festhält, welcher der andere Host auch sei: Heruntergefahren kann die Domain umziehen.</translation>
    </message>
    <message>
        <source>Problem (held against libvirt 12.8.0 and 9.0.0)</source>
        <translation>Problem (gemessen an libvirt 12.8.0 und 9.0.0)</translation>
    </message>
    <message>
        <source>Here it is the iTCO watchdog, which libvirt 9.1.0 and later add to every q35 guest: before a way back, take such a line out of the stored definition with “virsh edit” of the older libvirt, or keep a copy of the text. Migration is not concerned, for it leaves that watchdog out. Where a model or a model name is the reason, writing an older one into the text helps, and is offered.</source>
        <translation>Hier ist es der iTCO-Watchdog, den libvirt 9.1.0 und neuer jedem q35-Gast hinzufügen: Vor einem Weg zurück eine solche Zeile mit „virsh edit“ des älteren libvirt aus der gespeicherten Definition nehmen, oder eine Kopie des Textes behalten. Die Migration betrifft es nicht, denn sie lässt diesen Watchdog aus. Wo ein Modell oder ein Modellname der Grund ist, hilft es, ein älteres in den Text zu schreiben; das wird angeboten.</translation>
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
        <source>Change the controller as the message says.</source>
        <translation>Den Controller ändern, wie die Meldung es sagt.</translation>
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
        <source>**Take back all changes since the domain was opened or saved.** Or go ahead and rename the interface in the guest, too. Or give it a name that does not depend on its place any more: with an ACPI index Linux calls it `eno&lt;index&gt;` (libvirt 7.3.0, QEMU 6.0). That is a new name as well, but the last one.</source>
        <translation>**Alle Änderungen seit dem Öffnen oder Speichern zurücknehmen.** Oder weitermachen und die Schnittstelle auch im Gast umbenennen. Oder ihr einen Namen geben, der nicht mehr von ihrem Platz abhängt: Mit einem ACPI-Index heißt sie in Linux `eno&lt;index&gt;` (libvirt 7.3.0, QEMU 6.0). Auch das ist ein neuer Name, aber der letzte.</translation>
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
        <source>**Take back all changes since the domain was opened or saved.** If the change is what you want, there is nothing to mend.</source>
        <translation>**Alle Änderungen seit dem Öffnen oder Speichern zurücknehmen.** Ist die Änderung gewollt, gibt es nichts zu beheben.</translation>
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
        <source>Hot-pluggable places left: {pcie} PCIe, {pci} PCI</source>
        <translation>Plätze für Hotplug: {pcie} PCIe, {pci} PCI</translation>
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
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} on</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>Windows knows a device by its location (bus, device, function): one that moves is a new device to it. A network adapter then comes up without its settings, and disks behind a moved controller may stay offline.</source>
        <translation>Windows kennt ein Gerät nach seinem Ort (Bus, Gerät, Funktion): Eines, das umzieht, ist für Windows ein neues Gerät. Ein Netzwerkadapter kommt dann ohne seine Einstellungen hoch, und Datenträger hinter einem umgezogenen Controller bleiben vielleicht offline.</translation>
    </message>
    <message>
        <source>The guest does not start: SeaBIOS runs out of bus numbers (255 is the last) and never ends.</source>
        <translation>Der Gast startet nicht: SeaBIOS gehen die Busnummern aus (255 ist die letzte), und es hört nie auf.</translation>
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
        <source> without an address; it takes a place that is not shown.</source>
        <translation> ohne Adresse; es belegt einen Platz, der nicht gezeigt wird.</translation>
    </message>
    <message>
        <source> at {place}, where {names} is: QEMU refuses to start the guest. Move one of them.</source>
        <translation> auf {place}, wo {names} ist: QEMU weigert sich, den Gast zu starten. Eines davon verschieben.</translation>
    </message>
    <message>
        <source> on bus {bus}. It is made before libvirt&apos;s controllers, so QEMU says “Bus &apos;{bus}&apos; not found”. Give that -device as JSON.</source>
        <translation> auf Bus {bus}. Es entsteht vor libvirts Controllern, deshalb sagt QEMU „Bus &apos;{bus}&apos; not found“. Dieses -device als JSON angeben.</translation>
    </message>
    <message>
        <source> at {place}, which libvirt takes for free. Keep that place free.</source>
        <translation> auf {place}, das libvirt für frei hält. Diesen Platz frei lassen.</translation>
    </message>
    <message>
        <source> without an address. It is made before libvirt&apos;s devices and takes the first free slot{victim}. Give it an addr= of its own.</source>
        <translation> ohne Adresse. Es entsteht vor libvirts Geräten und nimmt den ersten freien Slot{victim}. Ihm ein eigenes addr= geben.</translation>
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
