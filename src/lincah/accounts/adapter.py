from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import get_script_prefix


class AkunAdapter(DefaultAccountAdapter):
    """allauth's questions, answered for Lincah: nobody signs up; a NIP is typed with or without its spaces."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        nama = credentials.get("username", "")
        if (rapat := "".join(nama.split())).isdecimal():
            credentials["username"] = rapat
        return super().authenticate(request, **credentials)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return get_script_prefix()

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return get_script_prefix()  # the first page of the instansi, whatever chapters are installed
