from django.urls import path

from lincah.penugasan import views

app_name = "penugasan"
urlpatterns = [
    path("tugaskan/", views.tugaskan, name="tugaskan"),
    path("tugaskan/jalan/", views.jalan, name="jalan"),
]
