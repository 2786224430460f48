"""Where domains come from and where they go: libvirt hosts, files, standard input.

For the session, the window and the command line. May use nothing of a domain's meaning, only errors and phrases, and is
the only package that knows libvirt. The one idea: each host has a thread and a queue of its own (`host.Host`); its
methods return futures, and only immutable values (`answers`) leave the thread. So nobody waits by accident.

Hosts and files both refuse to write over what somebody else changed meanwhile. Both find that out by comparing the
texts: libvirt has no time stamps, and those of file systems cannot be trusted.

libvirt-python is imported when the first host is asked for (`library`), so that files can be edited where libvirt is
not installed. The event loop that it needs is our own; `eventloop` says why.
"""
