"""A refusal of libvirt, on its way from the rule that it breaks to the `Inference`."""

from __future__ import annotations

from ..plain_text import plain


class Refusal(Exception):  # noqa: N818  it is libvirt's answer, no error of ours
    """libvirt would not accept the domain; `text` is its message without the category prefix.

    Never leaves `editor.inference`: `infer` turns it into data.
    """

    def __init__(self, text: str) -> None:
        self.text = plain(text)
        super().__init__(self.text)
