"""Only the pages an account here needs: no sign-up, no password by mail."""

from allauth.account import views
from django.urls import include, path

urlpatterns = [
    path("masuk/", views.login, name="account_login"),
    path("keluar/", views.logout, name="account_logout"),
    path("nonaktif/", views.account_inactive, name="account_inactive"),
    path("sandi/", views.password_change, name="account_change_password"),
    path("sandi/pertama/", views.password_set, name="account_set_password"),
    path("pastikan/", views.reauthenticate, name="account_reauthenticate"),
    path("dua-langkah/", include("allauth.mfa.urls")),
]
