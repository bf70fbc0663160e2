"""Two changes at the same moment: one is made, the other is told that the page is stale."""

from datetime import timedelta

from tests.cast import Cast
from tests.integration.penugasan.test_perubahan import PANJANG, ubahan
from tests.integration.penugasan.test_serentak import serentak
from tests.perkara import aktor, buka, isi_untuk, jalankan, peristiwa

from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services import tindak
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.services import HalamanBasi
from lincah.penugasan.services.perubahan import HasilUbahan, ubah
from lincah.registry.models import Instansi


def test_two_changes_at_once_make_one_letter(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    jalankan(perkara, (cast.kabid, "menetapkan"), (cast.muda, "menerima"))
    versi = perkara.versi

    def satu(hari: int) -> HasilUbahan:
        isi = ubahan("perpanjangan", selesai=PANJANG + timedelta(days=hari))
        return ubah(aktor(cast.kabid), perkara.pk, isi, versi=versi, serah=serahkan_rincian)

    hasil = serentak(instansi, lambda: satu(1), lambda: satu(2))
    assert sorted(type(satu).__name__ for satu in hasil) == ["HalamanBasi", "HasilUbahan"]
    assert (Naskah.objects.count(), perkara.perubahan.count()) == (2, 1)


def test_who_hands_over_while_the_team_is_ended_is_told(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    perkara = buka(cast.kabid, cast.pos["bidang"], cast.muda)
    awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(perkara, *awal, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
    versi, isi = perkara.versi, isi_untuk(perkara, "menyerahkan_hasil")
    hasil = serentak(
        instansi,
        lambda: ubah(aktor(cast.kabid), perkara.pk, ubahan("pengakhiran"), versi=versi, serah=serahkan_rincian),
        lambda: tindak(aktor(cast.muda), perkara.pk, "menyerahkan_hasil", isi=isi, versi=versi),
    )
    assert sum(isinstance(satu, HalamanBasi) for satu in hasil) == 1
    perkara.refresh_from_db()
    akhir = peristiwa(perkara)[-1].jenis
    assert (perkara.langkah, akhir) in {
        ("diakhiri", "penugasan.pengakhiran"),
        ("reviu_1", "penugasan.menyerahkan_hasil"),
    }
