"""Two ends that crossed: which holds, on both sides.

Work declared done by whoever owns it was not ended early. A request ends as who made it ended it, whatever the instansi
asked answered in the same moment; but people who joined a running case by their letter are in it.
"""

from lincah.audit.services import Kuitansi, catat
from lincah.exchange.kait import PesanTiba
from lincah.law.alur import Tindakan
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import BERGABUNG, DIAKHIRI, GUGUR, JenisPerubahan
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, PerkaraMitra, Perubahan
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.services.langkah import perintah_langkah
from lincah.penugasan.services.lintas.cabut import cabut_surat
from lincah.penugasan.services.lintas.hitung import berpapasan
from lincah.penugasan.services.lintas.pesan import jabatan_pesan, pelaku_pesan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

SELESAI = "selesai"
DITARIK, DIJAWAB = ("batal", GUGUR), ("ditolak", "dihentikan")
"""Ends by who asked, and by who was asked."""
SEBAB = "pekerjaannya sudah dinyatakan selesai di {mitra} ketika pengakhirannya ditetapkan"


def akhir_berlaku(perkara: PerkaraMitra, penugasan: Penugasan, acuan: AlurPerkara, aturan: Tindakan) -> bool:
    """Does this act, which ends the request, hold over the end the case has come to here?"""
    if aturan.lanjut == penugasan.langkah or not acuan.alur.selesai(aturan.lanjut):
        return False
    if aturan.lanjut == BERGABUNG:
        return not perkara.diminta and penugasan.langkah in DITARIK
    return perkara.diminta and aturan.lanjut in DITARIK and penugasan.langkah in DIJAWAB


def gugur_berlaku(penugasan: Penugasan, acuan: AlurPerkara) -> bool:
    """Does the lapse of a request hold here: while it runs, and over an answer that refused it."""
    return not acuan.alur.selesai(penugasan.langkah) or penugasan.langkah in DIJAWAB


def nyatakan_selesai(pesan: PesanTiba, penugasan: Penugasan, acuan: AlurPerkara, aturan: Tindakan) -> bool:
    """Let a case ended early here be done, as it was there before that end was known; its last letter is withdrawn.

    False where the act says nothing of the kind; nothing is written then.
    """
    if penugasan.langkah != DIAKHIRI or aturan.lanjut != SELESAI or not berpapasan(pesan, penugasan):
        return False
    dari, sebab = penugasan.langkah, SEBAB.format(mitra=pesan.mitra)
    akhir = Perubahan.objects.filter(penugasan=penugasan, jenis=JenisPerubahan.PENGAKHIRAN)
    catatan = f"{sebab[0].upper()}{sebab[1:]}."
    akhir.filter(keadaan=KeadaanPerubahan.DITETAPKAN).update(keadaan=KeadaanPerubahan.DITARIK, catatan=catatan)
    penugasan.langkah, penugasan.sudah, penugasan.diubah = SELESAI, [], pesan.waktu
    penugasan.versi += 1
    penugasan.oleh, penugasan.oleh_jabatan = str(pesan.isi["pelaku"]["nama"])[:300], jabatan_pesan(pesan)
    simpulan = Simpulan(True, (Alasan.dari(aturan.dasar, terpenuhi=True, ringkas=f"dilakukan di {pesan.mitra}"),))
    catat(
        jenis=f"penugasan.{aturan.kode}",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={"dari": dari, "ke": SELESAI},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, {"pesan": pesan.kode}, simpulan_dict(simpulan)),
        perubahan=perintah_langkah(penugasan, acuan.alur, ()),
    )
    cabut_surat(penugasan, sebab=sebab, waktu=pesan.waktu)
    return True
