"""A redirect that says on the next page what went wrong is a refusal, and wrote nothing."""

from django.contrib.messages import WARNING
from django.http import HttpRequest


def penolakan(request: HttpRequest) -> str:
    """The warnings and errors told while this request was answered, in their words; '' when all went well."""
    pesan = getattr(request, "_messages", None)
    return " ".join(str(satu) for satu in getattr(pesan, "_queued_messages", ()) if satu.level >= WARNING)
