from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import get_script_prefix


class AkunAdapter(DefaultAccountAdapter):
    """allauth's questions, answered for Lincah: nobody signs up, and nobody asks for a password by mail."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return get_script_prefix()  # the first page of the instansi, whatever chapters are installed
