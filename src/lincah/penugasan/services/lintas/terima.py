"""Take in what the other instansi did: open the case, perform its act here in its name, or end it.

The other side has judged who of its people may act. Here only what concerns this side is judged: that the message is of
the mitra of the case, that the act belongs to that mitra's part of the flow, and that the case stands where it is done.
"""

from typing import Any
from uuid import UUID

from lincah.audit.services import Kuitansi, Pelaku, catat
from lincah.exchange.kait import PesanTiba, PesanTidakDapatDitangani
from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import kini, orang_kini
from lincah.law.alur import Keadaan, Tahap, Tindakan, menuju_surat
from lincah.law.alur import lakukan as langkahkan
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import BERGABUNG
from lincah.penugasan.kait import kerja
from lincah.penugasan.models import OrangDiminta, Penugasan, PeranPerkara, PerkaraMitra, Sisi
from lincah.penugasan.queries.alur import AlurPerkara, muat_alur
from lincah.penugasan.services.langkah import perintah_langkah
from lincah.penugasan.services.lintas.agenda import catat_surat_tiba
from lincah.penugasan.services.lintas.akhir import akhir_berlaku, gugur_berlaku, nyatakan_selesai
from lincah.penugasan.services.lintas.cabut import cabut_surat
from lincah.penugasan.services.lintas.cermin import baris_luar, buka_cermin
from lincah.penugasan.services.lintas.dua_karya import karya_bertemu, terima_karya_kedua
from lincah.penugasan.services.lintas.dua_rincian import rincian_berlaku, terima_kedua
from lincah.penugasan.services.lintas.hitung import berpapasan
from lincah.penugasan.services.lintas.jenis import GUGUR, PEMBUKA, TINDAKAN
from lincah.penugasan.services.lintas.orang import baca_orang, jabatan_mitra
from lincah.penugasan.services.lintas.pesan import Penangan, aktor_pesan, buka_pesan, jabatan_pesan, pelaku_pesan
from lincah.penugasan.services.lintas.surat import simpan_surat
from lincah.penugasan.services.lintas.terlambat import catat_terlambat, simpan_karya
from lincah.penugasan.services.penerus import serahkan_tertinggal
from lincah.penugasan.services.putusan import AnggotaTim, tolak_semua, tulis_tim
from lincah.penugasan.services.usulan import OBJEK, simpulan_dict
from lincah.registry.konteks import instansi_kini
from lincah.registry.waktu import hari_ini

DIIKUTI = ("menerima", "mengusulkan")
"""Acts before the work that leave something behind on both sides."""
TANPA_KATA = ("kunci", "sebanyak")
"""What a message holds for the machine alone."""
BUKAN_BAGIANNYA = "Tindakan ini bukan bagian instansi pengirim dalam perkara ini."
BEDA_LANGKAH = "Perkara di sini berada pada langkah lain daripada yang disebut pesan."
BERAKHIR_DI_SANA = "permohonannya sudah berakhir di {mitra} ketika surat itu ditetapkan"


class PenanganPembuka(Penangan):
    """A case of another instansi arrives."""

    def _terima(self, pesan: PesanTiba) -> None:
        penugasan, alur = buka_cermin(pesan)
        aturan = alur.cari[pesan.isi["dari"], pesan.isi["tindakan"]]
        perkara, acuan = PerkaraMitra.objects.select_related("mitra").get(pk=penugasan.pk), muat_alur(penugasan.alur_id)
        simpulan = Simpulan(True, (Alasan.dari(aturan.dasar, terpenuhi=True, ringkas=f"dilakukan di {pesan.mitra}"),))
        peran = list(PeranPerkara.objects.filter(penugasan=penugasan))
        _catat(
            pesan, perkara, acuan, aturan, simpulan, _isi(pesan), penugasan, perintah_langkah(penugasan, alur, peran)
        )
        catat_surat_tiba(pesan, penugasan, aturan, jabatan_pesan(pesan))


class PenanganTindakan(Penangan):
    """An act performed in the other instansi."""

    def _terima(self, pesan: PesanTiba) -> None:
        perkara, penugasan = buka_pesan(pesan)
        acuan = muat_alur(penugasan.alur_id)
        aturan = acuan.alur.cari[pesan.isi["dari"], pesan.isi["tindakan"]]
        aktor, papasan = aktor_pesan(pesan, perkara), berpapasan(pesan, penugasan)
        if karya_bertemu(pesan, perkara, penugasan, aturan):
            _check_bagian(perkara, aturan, aktor, papasan=papasan)
            terima_karya_kedua(pesan, perkara, penugasan, acuan, aturan, aktor)
            return
        if acuan.alur.selesai(penugasan.langkah) and not akhir_berlaku(perkara, penugasan, acuan, aturan):
            catatan = simpan_karya(pesan, perkara, penugasan, acuan, aturan, aktor)
            if not nyatakan_selesai(pesan, penugasan, acuan, aturan):
                catat_terlambat(pesan, penugasan, catatan)
            return
        _check_bagian(perkara, aturan, aktor, papasan=papasan)
        if papasan and aturan.setiap and not _masih(penugasan, aktor):
            catat_terlambat(pesan, penugasan)
            return
        if (berlaku := rincian_berlaku(pesan, perkara, penugasan, aturan)) is not None:
            terima_kedua(pesan, perkara, penugasan, acuan, aturan, aktor, berlaku=berlaku)
            return
        simpulan = _simpulkan(penugasan, perkara, acuan, aturan, aktor, pesan.isi["dari"])
        catatan = {**_isi(pesan), **_efek(pesan, perkara, penugasan, acuan, aturan, aktor)}
        catatan |= serahkan_tertinggal(aktor, penugasan) if papasan else {}
        _perbarui_sebutan(pesan, perkara)
        keadaan = simpulan.jawaban
        perubahan = None
        if keadaan is not None and aturan.lanjut != pesan.isi["dari"]:
            bersambung = keadaan.langkah == penugasan.langkah
            penugasan.versi += not bersambung
            penugasan.langkah, penugasan.sudah, penugasan.diubah = keadaan.langkah, sorted(keadaan.sudah), pesan.waktu
            penugasan.oleh, penugasan.oleh_jabatan = aktor.nama, jabatan_pesan(pesan)
            peran = list(PeranPerkara.objects.filter(penugasan=penugasan))
            perubahan = perintah_langkah(penugasan, acuan.alur, peran, bersambung=bersambung)
        _catat(pesan, perkara, acuan, aturan, simpulan, catatan, penugasan, perubahan)
        catat_surat_tiba(pesan, penugasan, aturan, jabatan_pesan(pesan))
        if acuan.alur.selesai(penugasan.langkah) and acuan.alur.langkah[aturan.lanjut].tahap is Tahap.PENUGASAN:
            cabut_surat(penugasan, sebab=BERAKHIR_DI_SANA.format(mitra=pesan.mitra), waktu=pesan.waktu)


class PenanganGugur(Penangan):
    """The request lapsed in the instansi that made it."""

    def _terima(self, pesan: PesanTiba) -> None:
        from lincah.penugasan.services.gugur import tutup_gugur

        perkara, penugasan = buka_pesan(pesan)
        if not perkara.diminta:
            raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)
        if gugur_berlaku(penugasan, muat_alur(penugasan.alur_id)):
            tutup_gugur(penugasan, waktu=pesan.waktu, oleh=Pelaku(None, None, pesan.mitra, "instansi lain"))
            cabut_surat(penugasan, sebab=BERAKHIR_DI_SANA.format(mitra=pesan.mitra), waktu=pesan.waktu)


PENANGAN: dict[str, Penangan] = {
    PEMBUKA: PenanganPembuka(),
    TINDAKAN: PenanganTindakan(),
    GUGUR: PenanganGugur(),
}


def _check_bagian(perkara: PerkaraMitra, aturan: Tindakan, aktor: Aktor, *, papasan: bool) -> None:
    """The act belongs to a post of the mitra, or to a person of it who is in the case.

    `papasan`: it was done before a change of people was known there; who was in the case until then still did it.
    """
    milik = PeranPerkara.objects.filter(penugasan_id=perkara.pk)
    if papasan and milik.filter(pegawai_id=aktor.pegawai_id).exists():
        return
    baris = milik.filter(peran__in=aturan.pelaku)
    if not baris.exclude(luar="").exists() and not baris.filter(pegawai_id=aktor.pegawai_id).exists():
        raise PesanTidakDapatDitangani(BUKAN_BAGIANNYA)


def _masih(penugasan: Penugasan, aktor: Aktor) -> bool:
    return penugasan.anggota.bertugas().filter(pegawai_id=aktor.pegawai_id).exists()


def _simpulkan(
    penugasan: Penugasan, perkara: PerkaraMitra, acuan: AlurPerkara, aturan: Tindakan, aktor: Aktor, dari: str
) -> Simpulan[Keadaan | None]:
    if penugasan.langkah != dari and aturan.lanjut != dari:
        if not acuan.alur.selesai(aturan.lanjut) or (not perkara.diminta and aturan.lanjut != BERGABUNG):
            raise PesanTidakDapatDitangani(BEDA_LANGKAH)
        # Who asked has ended it before it knew of our last act: the end holds. So does a letter by which people joined.
        return Simpulan(
            Keadaan(aturan.lanjut),
            (
                Alasan.dari(
                    aturan.dasar,
                    terpenuhi=True,
                    ringkas=f"dilakukan di {perkara.mitra.nama} sebelum yang terakhir di sini diketahui",
                ),
            ),
        )
    baris = PeranPerkara.objects.filter(penugasan=penugasan, peran__in=aturan.pelaku, pegawai__isnull=False)
    simpulan = langkahkan(
        acuan.alur,
        Keadaan(dari, frozenset(penugasan.sudah)),
        aturan.kode,
        pelaku=str(aktor.pegawai_id),
        peran=frozenset(aturan.pelaku),
        semua=frozenset(str(satu) for satu in baris.values_list("pegawai_id", flat=True)),
        isi=dict.fromkeys(aturan.wajib, True),
    )
    if simpulan.jawaban is None:
        raise PesanTidakDapatDitangani(BEDA_LANGKAH)
    return simpulan


def _efek(
    pesan: PesanTiba,
    perkara: PerkaraMitra,
    penugasan: Penugasan,
    acuan: AlurPerkara,
    aturan: Tindakan,
    aktor: Aktor,
) -> dict[str, Any]:
    for satu in pesan.isi["disetujui"]:
        orang = baca_orang(satu, perkara.mitra, penugasan)
        OrangDiminta.objects.update_or_create(
            permohonan=penugasan.permohonan, pegawai=orang, defaults={"sisi": Sisi.DIMINTA, "setuju": True}
        )
    ditolak = acuan.alur.selesai(aturan.lanjut) and aturan.lanjut != BERGABUNG  # who joins may be told of afterwards
    if ditolak and acuan.alur.langkah[pesan.isi["dari"]].tahap is Tahap.PENUGASAN:
        tolak_semua(penugasan)
    if menuju_surat(aturan.lanjut) and pesan.isi["tim"]:
        orang_tim = [(baca_orang(satu, perkara.mitra, penugasan), satu) for satu in pesan.isi["tim"]]
        jabatan = _jabatan_kini([orang.pk for orang, _ in orang_tim]) | jabatan_mitra([o.pk for o, _ in orang_tim])
        tulis_tim(penugasan, [AnggotaTim(o.pk, jabatan.get(o.pk, ""), str(satu["peran"])) for o, satu in orang_tim])
    if aturan.kode == "menetapkan":
        penugasan.naskah_id = UUID(pesan.isi["surat"]["naskah"])
        return {}
    efek = kerja().efek(aturan.kode)
    surat = acuan.alur.langkah[pesan.isi["dari"]].tahap is Tahap.PENUGASAN and aturan.kode not in DIIKUTI
    if efek is None or surat:  # initials and numbers are of the side that gives them
        return {}
    isi = kerja().baca(
        penugasan,
        aturan.kode,
        pesan.isi["isi"],
        lambda satu: baca_orang(satu, perkara.mitra, penugasan).pk,
        papasan=berpapasan(pesan, penugasan),
    )
    return dict(efek(aktor, penugasan, None, isi))


def _jabatan_kini(pegawai: list[int]) -> dict[int, str]:
    """The posts of those who are of this instansi."""
    instansi = instansi_kini()
    hari = hari_ini(instansi)
    return {satu.pegawai_id: satu.jabatan for satu in orang_kini(kini(instansi, hari), hari, pegawai=pegawai)}


def _perbarui_sebutan(pesan: PesanTiba, perkara: PerkaraMitra) -> None:
    """Posts of the mitra by their names as told now: only for roles that were the mitra's before."""
    luar = PeranPerkara.objects.filter(penugasan_id=perkara.pk).exclude(luar="")
    ada = {peran: nama for peran, nama in pesan.isi["peran"].items() if luar.filter(peran=peran).exists()}
    baru = baris_luar(Penugasan(pk=perkara.pk), perkara.mitra, ada)
    luar.filter(peran__in=ada).delete()
    PeranPerkara.objects.bulk_create(baru)


def _isi(pesan: PesanTiba) -> dict[str, Any]:
    """What the event keeps of the message: its words, its letter (kept here), the people it names."""
    isi = pesan.isi
    dikenal = ((kunci, nilai) for kunci, nilai in isi["isi"].items() if kunci not in TANPA_KATA)
    kata = {kunci: nilai for kunci, nilai in dikenal if isinstance(nilai, str | int)}
    kata |= simpan_surat(pesan)
    if isi["disetujui"]:
        kata["orang"] = "; ".join(str(satu["nama"]) for satu in isi["disetujui"])
    return kata


def _catat(
    pesan: PesanTiba,
    perkara: PerkaraMitra,
    acuan: AlurPerkara,
    aturan: Tindakan,
    simpulan: Simpulan[Any],
    catatan: dict[str, Any],
    penugasan: Penugasan,
    perubahan: Any,
) -> None:
    fakta = {"mitra": perkara.mitra.nama, "pesan": pesan.kode, "langkah": pesan.isi["dari"]}
    catat(
        jenis=f"penugasan.{aturan.kode}",
        objek=(OBJEK, str(penugasan.pk)),
        pelaku=pelaku_pesan(pesan),
        isi={**catatan, "dari": pesan.isi["dari"], "ke": penugasan.langkah},
        waktu=pesan.waktu,
        kuitansi=Kuitansi(acuan.profil, acuan.profil_hash, fakta, simpulan_dict(simpulan)),
        perubahan=perubahan,
    )
