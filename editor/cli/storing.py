"""Define a domain on a host, and say what is known where nobody waits for the answer."""

from __future__ import annotations

from ..connection.answers import DomainText, Stored
from ..document.read import Document
from ..session import save
from ..session.storing import Storing
from . import say
from .signals import Ended
from .sources import OpenHost
from .waiting import TookTooLongError


def store(document: Document, at: OpenHost, loaded: DomainText, validates: bool = True) -> Stored:
    """Define it. Who waits no longer, by Ctrl-C or because it takes too long, hears what is known then."""
    storing = Storing(loaded.name, loaded.uuid, at.facts.uri)
    try:
        return at.answer(save.define(document, at.host, loaded, storing, validates))
    except Ended:
        say.failure(storing.stop())
        raise
    except TookTooLongError:
        raise storing.stop() from None
