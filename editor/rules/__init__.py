"""Findings: what is wrong with a domain, or worth knowing, and what to do about it.

For the session, the window and the command line. May use `outlook` and everything below it. The one idea: a finding is
one file, named like its code, in the folder of its family, with its help page beside it. The page is also the test: its
*Problem* XML must raise the finding, and the fix must turn it into the *Fixed* XML, byte for byte.

`question` is what a rule is asked, `finding` what it answers. `found` asks all of them; `check` is what front ends
call: it tries the fixes (`harm`) and offers those that help. `refusal`, `cures` and `messages` are about what
libvirt itself says.
"""
