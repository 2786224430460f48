"""Which libvirt can still run a domain: held against other versions, in three questions.

`outlook(subject, candidate)` answers, for one other libvirt: would it accept the text as it is
(*define there*), what the current host would send it (*migrate there*, or restore a saved image),
and what the current host has stored (*roll back*)? Each answer is yes, yes-but or no, with concerns.

| module | what |
|---|---|
| candidate | the libvirts that can be asked about: versions, distributions' releases, hosts |
| subject | the domain, in the forms that it takes on its way: as written, as stored, as sent |
| form, memo | one of these forms and what the tables find in it, pure; and what is remembered of that |
| stored | what the current host's libvirt would store of a text |
| migratable | what it would send of that to another host |
| features | what an older libvirt does with a thing that it does not know |
| vocabulary | the same of words: where they are written, what could stand there instead |
| needs | which part of QEMU a device needs |
| stays | what keeps a running guest on its host |
| pattern | how rows of these tables say what they are about |
| machines | what a host makes of machine types |
| compare | what differs between two inferences |
| history | which release brought a difference |
| libvirt_concerns, qemu_concerns | what there is to say of the other libvirt, of its QEMU |
| mends | edits after which a concern is gone |
| oldest | how far back a domain goes: the oldest release for each question |
| outlook | puts them together |
| verdict | the shape of the answers |
| disagreement | where a host that was asked itself says otherwise |

May use `edits` and all below. The one idea: acceptance and places come from the engine (`inference`) alone; the tables
say why, and what the engine does not see: what is silently ignored, and what only QEMU refuses.
"""
