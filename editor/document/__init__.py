"""XML text of a domain: read it, locate its elements, splice edits into it.

lxml reads and never writes; an edit replaces the smallest range of bytes, so everything it does not
concern stays as it was, byte for byte. expat gives the byte offsets, in the document order that lxml
gives too.
"""
