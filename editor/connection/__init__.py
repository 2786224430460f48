"""Where domains come from and go to: libvirt hosts, files, standard input.

`host.Host` is one connection with its own thread and queue; its methods return futures, and only
immutable values cross. `files` reads and writes XML files. Both refuse to write over what somebody
else changed meanwhile, and both know by comparing the text itself: no time stamp can be trusted on
every file system, and libvirt has none.

libvirt-python is imported when the first host is asked for (`library`), so that files work where
libvirt is not installed. The event loop that it needs is our own (`eventloop` says why).
"""
