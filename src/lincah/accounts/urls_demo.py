from django.urls import path

from lincah.accounts import demo

urlpatterns = [path("sebagai/", demo.sebagai, name="demo-sebagai")]
