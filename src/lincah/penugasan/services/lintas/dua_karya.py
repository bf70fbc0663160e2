"""Two plans, or two results, of one case, handed over in both instansi before either knew of the other: one counts.

That of the instansi whose work it is: there the plan is agreed to and the result reviewed, and that may have begun
before it knew. The other is kept, set aside, under the same version.
"""

from lincah.audit.services import Kuitansi, catat
from lincah.exchange.kait import PesanTiba
from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Tindakan
from lincah.law.kernel import Alasan, Simpulan
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.services.lintas.hitung import KARYA
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.pesan import pelaku_pesan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

NAMA = {"menyusun_rencana": "rencana", "menyerahkan_hasil": "hasil"}
KATA = {
    True: "{} instansi pemilik pekerjaan yang berlaku; yang diserahkan di sini pada saat yang sama disisihkan",
    False: "{} yang diserahkan di sini yang berlaku; yang ini disisihkan dan tetap dapat dibaca",
}


def karya_bertemu(pesan: PesanTiba, perkara: PerkaraMitra, penugasan: Penugasan, aturan: Tindakan) -> bool:
    """Did the plan or the result of this message cross one of the same version written here?"""
    versi = pesan.isi.get("versi")
    if aturan.kode not in KARYA or versi is None:
        return False
    return kerja().bertemu(penugasan, aturan.kode, int(versi), dinilai=not perkara.diminta)


def terima_karya_kedua(
    pesan: PesanTiba, perkara: PerkaraMitra, penugasan: Penugasan, acuan: AlurPerkara, aturan: Tindakan, aktor: Aktor
) -> None:
    """Write it: the owner's counts. The step stays as it is. Inside the transaction of the message."""
    berlaku, nama = perkara.diminta, NAMA[aturan.kode]
    isi = kerja().baca(
        penugasan,
        aturan.kode,
        pesan.isi["isi"],
        lambda satu: baca_orang(satu, perkara.mitra, penugasan).pk,
        papasan=True,
    )
    versi = int(pesan.isi["versi"])
    catatan = kerja().karya_kedua(aktor, penugasan, aturan.kode, isi, versi=versi, berlaku=berlaku)
    kata = KATA[berlaku].format(nama)
    simpulan = Simpulan(berlaku, (Alasan.dari(aturan.dasar, terpenuhi=True, ringkas=kata),))
    fakta = {"mitra": perkara.mitra.nama, "pesan": pesan.kode, "versi": versi}
    catat(
        jenis=f"{OBJEK}.{nama}_tersusul",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={**catatan, "catatan": f"{kata[0].upper()}{kata[1:]}."},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
    )
