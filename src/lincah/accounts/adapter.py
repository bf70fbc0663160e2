from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AkunAdapter(DefaultAccountAdapter):
    """allauth's questions, answered for Lincah: nobody signs up, and nobody asks for a password by mail."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
