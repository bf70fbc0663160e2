"""What is not there is told in words of ours, never in those of the framework."""

import pytest
from django.test import Client


@pytest.mark.parametrize(
    ("alamat", "kata"),
    [
        ("struktur/0/tutup/", "Alamatnya mungkin salah ketik"),
        ("tidak-ada/", "Alamatnya mungkin salah ketik"),
        ("peraturan/bintan-62-2023/penugasan/alur/999/", "tidak ada dalam peraturan itu"),
    ],
)
def test_what_is_not_there_is_told_in_words_of_ours(admin: Client, alamat: str, kata: str) -> None:
    jawab = admin.get(f"/uji1/{alamat}")
    isi = jawab.content.decode()
    assert jawab.status_code == 404 and kata in isi
    assert "matches the given query" not in isi and "Resolver404" not in isi
