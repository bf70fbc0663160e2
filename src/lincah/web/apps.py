from django.apps import AppConfig
from django.forms import Field

KOSONG = "Bagian ini belum diisi."
"""In place of Django's own words, in which an official reads a Bidang (a division) that may not be empty."""


class WebConfig(AppConfig):
    """The first app to get ready, so that the forms of all others speak alike."""

    name = "lincah.web"

    def ready(self) -> None:
        Field.default_error_messages = {**Field.default_error_messages, "required": KOSONG}
