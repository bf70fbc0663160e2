"""Take in a change that the other instansi proposes, and what it decided on one of ours."""

from typing import Any
from uuid import UUID

from lincah.audit.services import Kuitansi, Pelaku, catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.queries import kini
from lincah.law.kernel import Alasan, Simpulan
from lincah.penugasan.models import KeadaanPerubahan, PegawaiMitra, Penugasan, Persetujuan, Perubahan
from lincah.penugasan.queries.alur import muat_alur
from lincah.penugasan.services.lintas.baca_ubahan import (
    BUKAN_BAGIANNYA,
    baca_isi_ubahan,
    check_boleh_mengusulkan,
    pemutus,
)
from lincah.penugasan.services.lintas.cabut import SISTEM
from lincah.penugasan.services.lintas.hitung import banyak_perubahan
from lincah.penugasan.services.lintas.kabar_ubahan import SETUJU, TARIK, TOLAK, kabarkan_putus, pelaku_sistem
from lincah.penugasan.services.lintas.pesan import Penangan, aktor_pesan, buka_pesan, pelaku_pesan
from lincah.penugasan.services.lintas.sisi import SisiPerkara, baca_sisi
from lincah.penugasan.services.perubahan.paraf import isi_pemaraf
from lincah.penugasan.services.perubahan.ubahan import Ubahan, ringkas
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.peraturan import muat_profil
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

BERPAPASAN = (
    "Usulan ini berpapasan dengan perubahan atau usulan lain dalam pekerjaan yang sama, jadi dikembalikan. "
    "Usulkan lagi bila masih perlu."
)
SUDAH_BERAKHIR = "Pekerjaan ini sudah berakhir ketika usulan tiba."
TIDAK_ADA = "Usulan yang diputus itu tidak ada di sini."
JENIS = {SETUJU: "menyetujui_perubahan", TOLAK: "menolak_perubahan", TARIK: "menarik_perubahan"}
KEADAAN = {TOLAK: KeadaanPerubahan.DITOLAK, TARIK: KeadaanPerubahan.DITARIK}


class PenanganUsul(Penangan):
    """A change is proposed there; the officer who decides is here. What crossed another change goes back at once."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, penugasan = buka_pesan(pesan)
        sisi, kunci = _sisi(penugasan), UUID(pesan.isi["kunci"])
        if Perubahan.objects.filter(kunci=kunci, penugasan=penugasan).exists():
            return
        isi = baca_isi_ubahan(pesan.isi["ubahan"], perkara.mitra, penugasan)
        check_boleh_mengusulkan(sisi, penugasan, isi)
        sebab = _sebab_kembali(pesan, sisi, penugasan)
        if not sebab:
            _tutup_sendiri(pesan, penugasan)
        perubahan = Perubahan.objects.create(
            kunci=kunci,
            penugasan=penugasan,
            jenis=isi["jenis"],
            isi=isi,
            ringkas=ringkas(penugasan, Ubahan.dari_dict(isi)),
            alasan=isi["alasan"],
            pengusul_id=aktor_pesan(pesan, perkara).pegawai_id,
            penetap_id=pemutus(sisi, penugasan),
            persetujuan=Persetujuan.TIDAK_PERLU if sisi.menetapkan else Persetujuan.MENUNGGU,
            keadaan=KeadaanPerubahan.DITOLAK if sebab else KeadaanPerubahan.DIUSULKAN,
            diusulkan=pesan.waktu,
            diputus=pesan.waktu if sebab else None,
            catatan=sebab,
        )
        if not sebab and sisi.menetapkan:
            _minta_paraf(perubahan)
        catat_dari_luar(pesan, perubahan, "mengusulkan_perubahan", pelaku_pesan(pesan))
        if sebab:
            _kembalikan(pesan, sisi, perubahan)


class PenanganPutus(Penangan):
    """The other instansi agrees to a proposal, refuses it, or takes its own back; what was decided before holds."""

    def _terima(self, pesan: PesanTiba) -> None:
        _, penugasan = buka_pesan(pesan)
        hasil = pesan.isi["hasil"]
        perubahan = Perubahan.objects.filter(penugasan=penugasan, kunci=UUID(pesan.isi["kunci"])).first()
        if perubahan is None:
            raise PesanTidakDapatDitangani(TIDAK_ADA)
        if not _boleh_memutus(_sisi(penugasan), perubahan, hasil):
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        if perubahan.keadaan != KeadaanPerubahan.DIUSULKAN:
            return
        perubahan.catatan = str(pesan.isi["catatan"])[:1000]
        if hasil == SETUJU:
            perubahan.persetujuan = Persetujuan.DIBERIKAN
        else:
            perubahan.keadaan, perubahan.diputus, perubahan.giliran = KEADAAN[hasil], pesan.waktu, None
        perubahan.save(update_fields=["keadaan", "diputus", "catatan", "persetujuan", "giliran"])
        catat_dari_luar(pesan, perubahan, JENIS[hasil], pelaku_pesan(pesan), alasan=perubahan.catatan)


def catat_dari_luar(pesan: PesanTiba, perubahan: Perubahan, jenis: str, oleh: Pelaku, **isi: Any) -> None:
    """The event of what the other instansi did with a change, with the reading it stands on."""
    acuan = muat_alur(perubahan.penugasan.alur_id)
    aturan = muat_profil(acuan.profil).penugasan.perubahan_lintas
    simpulan = Simpulan(True, (Alasan.dari(aturan, terpenuhi=True, ringkas=f"dilakukan di {pesan.mitra}"),))
    kata = {kunci: nilai for kunci, nilai in isi.items() if nilai}
    catat(
        jenis=f"penugasan.{jenis}",
        objek=(OBJEK, str(perubahan.penugasan_id)),
        pelaku=oleh,
        isi={"catatan": f"{perubahan.ringkas} Alasan: {perubahan.alasan}", "perubahan": perubahan.pk, **kata},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, perubahan.isi, simpulan_dict(simpulan)),
    )


def _sisi(penugasan: Penugasan) -> SisiPerkara:
    sisi = baca_sisi(penugasan)
    if sisi is None:
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
    return sisi


def _minta_paraf(perubahan: Perubahan) -> None:
    """Its letter is set here, with the initials that this instansi wants."""
    instansi = instansi_kini()
    isi_pemaraf(kini(instansi, hari_ini(instansi)), perubahan, perubahan.penetap_id)
    perubahan.save(update_fields=["pemaraf", "giliran"])


def _sebab_kembali(pesan: PesanTiba, sisi: SisiPerkara, penugasan: Penugasan) -> str:
    """Why a proposal goes back at once; '' when it is put to who decides. The owner's own proposal comes first."""
    if muat_alur(penugasan.alur_id).alur.selesai(penugasan.langkah):
        return SUDAH_BERAKHIR
    menunggu = penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN).exists()
    ketinggalan = int(pesan.isi["setelah"]) != banyak_perubahan(penugasan)
    return BERPAPASAN if ketinggalan or (menunggu and sisi.pemilik) else ""


def _tutup_sendiri(pesan: PesanTiba, penugasan: Penugasan) -> None:
    """Our own proposal that crossed that of the owner; the owner sends it back too."""
    for satu in penugasan.perubahan.filter(keadaan=KeadaanPerubahan.DIUSULKAN):
        satu.keadaan, satu.diputus, satu.catatan = KeadaanPerubahan.DITOLAK, pesan.waktu, BERPAPASAN
        satu.save(update_fields=["keadaan", "diputus", "catatan"])
        catat_dari_luar(pesan, satu, "menolak_perubahan", SISTEM, alasan=BERPAPASAN)


def _kembalikan(pesan: PesanTiba, sisi: SisiPerkara, perubahan: Perubahan) -> None:
    catat_dari_luar(pesan, perubahan, "menolak_perubahan", SISTEM, alasan=perubahan.catatan)
    pelaku = pelaku_sistem(instansi_kini().nama)
    kabarkan_putus(sisi, perubahan, TOLAK, oleh=SISTEM, pelaku=pelaku, waktu=pesan.waktu)


def _boleh_memutus(sisi: SisiPerkara, perubahan: Perubahan, hasil: str) -> bool:
    """Is that for the other side to say? It takes back its own, and decides on ours or on what needs its consent."""
    usulnya = PegawaiMitra.objects.filter(pk=perubahan.pengusul_id).exists()
    if hasil == TARIK:
        return usulnya
    menyetujui = sisi.menetapkan and bool(perubahan.persetujuan)
    if hasil == SETUJU:
        return menyetujui
    return hasil == TOLAK and not usulnya and (menyetujui or not sisi.menetapkan)
