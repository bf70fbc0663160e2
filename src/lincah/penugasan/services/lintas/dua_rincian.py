"""Two breakdowns of one case, written in both instansi before either knew of the other: one counts, on both sides.

The one written by who was in office: the side that knew more of the changes of the case. Where both knew the same (a
team without ketua), that of the instansi whose work it is. The other is kept, set aside.
"""

from lincah.audit.models import Peristiwa
from lincah.audit.services import Kuitansi, catat
from lincah.exchange.kait import PesanTiba
from lincah.exchange.models import PesanKeluar
from lincah.kedudukan.akses import Aktor
from lincah.law.alur import Tindakan
from lincah.law.kernel import Alasan, Simpulan
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import Penugasan, PerkaraMitra
from lincah.penugasan.queries.alur import AlurPerkara
from lincah.penugasan.services.lintas.hitung import banyak_perubahan
from lincah.penugasan.services.lintas.jenis import TINDAKAN
from lincah.penugasan.services.lintas.orang import baca_orang
from lincah.penugasan.services.lintas.pesan import pelaku_pesan
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict

MERINCI = "menyusun_rincian"
TERSUSUL = "rincian_tersusul"
KATA = {
    True: "rincian ini disusun yang bertugas menurut perubahan terakhir; yang disusun di sini disisihkan",
    False: "rincian yang disusun di sini yang berlaku; rincian ini disisihkan dan tetap dapat dibaca",
}


def rincian_berlaku(pesan: PesanTiba, perkara: PerkaraMitra, penugasan: Penugasan, aturan: Tindakan) -> bool | None:
    """Does the breakdown of this message count, and not ours? None where there are not two that crossed."""
    if aturan.kode != MERINCI or penugasan.langkah == pesan.isi["dari"]:
        return None
    semua = PesanKeluar.objects.filter(perkara=str(penugasan.pk), jenis=TINDAKAN, badan__contains=MERINCI)
    kita = next((satu.isi for satu in semua.order_by("-id") if satu.isi["tindakan"] == MERINCI), None)
    sudah = Peristiwa.objects.filter(objek_jenis=OBJEK, objek_id=str(penugasan.pk), jenis=f"{OBJEK}.{TERSUSUL}")
    if kita is None or sudah.exists():
        return None
    tahu_kita, tahu = int(kita["perubahan"]), int(pesan.isi["perubahan"])
    if tahu > banyak_perubahan(penugasan):
        return None
    return perkara.diminta if tahu == tahu_kita else tahu > tahu_kita


def terima_kedua(
    pesan: PesanTiba,
    perkara: PerkaraMitra,
    penugasan: Penugasan,
    acuan: AlurPerkara,
    aturan: Tindakan,
    aktor: Aktor,
    *,
    berlaku: bool,
) -> None:
    """Write it, with ours set aside or set aside itself; the step stays. Inside the transaction of the message."""
    isi = kerja().baca(
        penugasan, MERINCI, pesan.isi["isi"], lambda satu: baca_orang(satu, perkara.mitra, penugasan).pk, papasan=True
    )
    catatan = kerja().rincian_kedua(aktor, penugasan, isi, berlaku=berlaku)
    simpulan = Simpulan(berlaku, (Alasan.dari(aturan.dasar, terpenuhi=True, ringkas=KATA[berlaku]),))
    fakta = {"mitra": perkara.mitra.nama, "pesan": pesan.kode, "perubahan": pesan.isi["perubahan"]}
    catat(
        jenis=f"{OBJEK}.{TERSUSUL}",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={**catatan, "catatan": f"{KATA[berlaku][0].upper()}{KATA[berlaku][1:]}."},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
    )
