"""Who came into a case by a change accepts the letter where they sit; the other instansi is told."""

from lincah.audit.services import catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.exchange.services import kirim
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.lintas.jenis import PENERIMAAN
from lincah.penugasan.services.lintas.orang import ASING, tulis_orang
from lincah.penugasan.services.lintas.pesan import Penangan, aktor_pesan, buka_pesan, pelaku_pesan
from lincah.penugasan.services.lintas.sisi import baca_sisi
from lincah.penugasan.services.usulan import OBJEK


def kabarkan_penerimaan(aktor: Aktor, penugasan: Penugasan) -> None:
    """Tell that this person accepted; nothing for a case within one instansi. In the transaction of the acceptance."""
    sisi = baca_sisi(penugasan)
    if sisi is None:
        return
    orang = tulis_orang(Pegawai.objects.get(pk=aktor.pegawai_id), aktor.pelaku().jabatan)
    kirim(
        kepada=sisi.mitra,
        jenis=PENERIMAAN,
        perkara=str(penugasan.pk),
        perihal=f"Surat perubahan diterima: {penugasan.judul}"[:300],
        isi={"pelaku": orang},
        oleh=aktor.pelaku(),
        waktu=aktor.waktu,
    )


class PenanganPenerimaan(Penangan):
    """Somebody accepted there; once is enough."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, penugasan = buka_pesan(pesan)
        aktor = aktor_pesan(pesan, perkara)
        milik = penugasan.anggota.filter(pegawai_id=aktor.pegawai_id)
        if not milik.exists():
            raise PesanTidakDapatDitangani(ASING)
        if milik.filter(diterima=None).update(diterima=pesan.waktu):
            pelaku, objek = pelaku_pesan(pesan), (OBJEK, str(penugasan.pk))
            catat(jenis="penugasan.menerima_perubahan", objek=objek, pelaku=pelaku, isi={}, waktu=pesan.waktu)
