"""What libvirt asks when it connects: what only a person knows is asked of the front end, the rest is answered here.

libvirt looks into its auth.conf first, and asks for what is not there (virAuthGetCredential, remoteAuthInteract). It
does so only for the kinds that a caller says it can answer, so all of them are always named.
"""

from __future__ import annotations

import locale
import secrets
import threading
from typing import Any

from .answers import Authenticate, Prompt

# libvirt-host.h, virConnectCredentialType
_USER_NAME, _AUTHENTICATION_NAME, _LANGUAGE, _CLIENT_NONCE, _PASSPHRASE, _ECHO, _NO_ECHO, _REALM, _EXTERNAL = range(
    1, 10
)
KINDS = (
    _USER_NAME,
    _AUTHENTICATION_NAME,
    _LANGUAGE,
    _CLIENT_NONCE,
    _PASSPHRASE,
    _ECHO,
    _NO_ECHO,
    _REALM,
    _EXTERNAL,
)
_HIDDEN = (_PASSPHRASE, _NO_ECHO)
_GIVE_UP = -1


class AuthCallback:
    """The callback of virConnectOpenAuth. `authenticate` None: there is nobody to ask."""

    def __init__(self, authenticate: Authenticate | None) -> None:
        self._authenticate = authenticate
        self._given_up = threading.Event()
        self.is_waiting = False
        """Whether a person is being asked now."""

    def give_up(self) -> None:
        """Answer nothing any more."""
        self._given_up.set()

    def answer(self, credentials: list[list[Any]], _: object) -> int:
        """Fill in the fifth of each (kind, prompt, challenge, default, answer); -1 to give up."""
        for_person = [each for each in credentials if not _answers_itself(each)]
        if any(each[0] == _EXTERNAL for each in for_person):
            return _GIVE_UP
        if not for_person:
            return 0
        answers = self._ask(tuple(Prompt(each[1], each[0] in _HIDDEN, each[3] or "") for each in for_person))
        if answers is None:
            return _GIVE_UP
        for each, text in zip(for_person, answers, strict=True):
            each[4] = text
        return 0

    def _ask(self, prompts: tuple[Prompt, ...]) -> tuple[str, ...] | None:
        if self._authenticate is None or self._given_up.is_set():
            return None
        self.is_waiting = True
        try:
            return self._authenticate(prompts)
        finally:
            self.is_waiting = False


def _answers_itself(credential: list[Any]) -> bool:
    """Whether it needs no person; then the answer is filled in.

    polkit's agent asks on its own, before or after this (virConnectAuthCallbackDefault goes on there, too).
    """
    kind, _, challenge, default, _ = credential
    if kind == _LANGUAGE:
        credential[4] = default or (locale.getlocale()[0] or "en").replace("_", "-")
    elif kind == _CLIENT_NONCE:
        credential[4] = secrets.token_hex(16)
    elif kind == _EXTERNAL:
        return challenge in ("PolicyKit", "polkit")
    else:
        return False
    return True
