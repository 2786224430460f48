"""Which libvirt can still run a domain: held against other versions, in three questions.

`outlook(snapshot, candidate)` answers, for one other libvirt: would it accept the text as it is
(*define there*), what the current host would send it (*migrate there*, or restore a saved image),
and what the current host has stored (*roll back*)? Each answer is yes, yes-but or no, with concerns.

| module | what |
|---|---|
| candidate | the libvirts that can be asked about: versions, distributions' releases, hosts |
| features | what came with which libvirt, and what an older one does with it: the table |
| vocabulary | the values of enumerations: an older libvirt refuses those that it does not know |
| needs | which QEMU a device needs |
| stays | what keeps a running guest on its host |
| machines | machine types: whose they are, which QEMU has them |
| releases | when releases came out: what stands beside what, where that is not known |
| pattern | how table rows say what they are about |
| subject | the domain, in the forms that it takes on its way |
| stored | what the current host's libvirt would store of a text |
| migratable | what it would send of that to another host |
| compare | what differs between two inferences |
| history | which release brought a difference |
| mends | edits after which a concern is gone |
| verdict | the shape of the answers |
| outlook | puts them together |
| disagreement | where a host that was asked itself says otherwise |

Acceptance and places come from the engine (`editor.inference`) alone; the tables say why, and what
the engine does not see: what is silently ignored, and what only QEMU refuses.
"""
