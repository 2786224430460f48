"""The XML text of a domain: read it, find where its elements stand, and change as few bytes as possible.

For everything above that holds or changes a text. May use `pci`, and is the only package that knows lxml. The one idea:
nothing is ever written out from a tree. lxml only reads; `locate` finds the byte range of every element, and an edit
replaces the smallest range that it can. All other bytes stay as they were: comments, quotes, indentation.

| module | what |
|---|---|
| read | bytes to `Document`; what is not a plain libvirt domain is refused |
| locate | the byte range of each element and attribute |
| splice | changes to attributes and elements, written in the style of the text around them |
| schema | what libvirt's own RelaxNG schema does not allow |
"""
