<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>All of %n days are kept, of those from before the last one of each month.</source>
        <translation>
            <numerusform>All of %n day are kept, of those from before the last one of each month.</numerusform>
            <numerusform>All of %n days are kept, of those from before the last one of each month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Both changed the same part(s), %n of them: choose whose to keep.</source>
        <translation>
            <numerusform>Both changed %n part: choose whose to keep.</numerusform>
            <numerusform>Both changed the same %n parts: choose whose to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldestButton</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>%n device(s) behind it stay(s) at the same address</source>
        <translation>
            <numerusform>%n device behind it stays at the same address</numerusform>
            <numerusform>%n devices behind it stay at the same address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <source>{shown} has %n names (hard links), and the others would keep the old text; nothing was written.</source>
        <translation>
            <numerusform>{shown} has %n name (hard links), and the others would keep the old text; nothing was written.</numerusform>
            <numerusform>{shown} has %n names (hard links), and the others would keep the old text; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is a pipe, and nothing came through it for %n second(s).</source>
        <translation>
            <numerusform>{file} is a pipe, and nothing came through it for %n second.</numerusform>
            <numerusform>{file} is a pipe, and nothing came through it for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a switch with %n downstream port(s)</source>
        <translation>
            <numerusform>Add a switch with %n downstream port</numerusform>
            <numerusform>Add a switch with %n downstream ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A switch cannot have %n downstream port(s).</source>
        <translation>
            <numerusform>A switch cannot have %n downstream port.</numerusform>
            <numerusform>A switch cannot have %n downstream ports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n pcie-root-port(s)</source>
        <translation>
            <numerusform>Add %n pcie-root-port</numerusform>
            <numerusform>Add %n pcie-root-ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root port(s) cannot be added.</source>
        <translation>
            <numerusform>%n root port cannot be added.</numerusform>
            <numerusform>%n root ports cannot be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more {model}(s)</source>
        <translation>
            <numerusform>%n more {model}</numerusform>
            <numerusform>%n more {model}s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PCI Express device(s)</source>
        <translation>
            <numerusform>%n PCI Express device</numerusform>
            <numerusform>%n PCI Express devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conventional PCI device(s)</source>
        <translation>
            <numerusform>%n conventional PCI device</numerusform>
            <numerusform>%n conventional PCI devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s) to {place}</source>
        <translation>
            <numerusform>Move %n device to {place}</numerusform>
            <numerusform>Move %n devices to {place}</numerusform>
        </translation>
    </message>
</context>
</TS>
